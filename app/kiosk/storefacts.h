// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "exhibit/staffpage.h"

namespace Masterplan {

class BundleStore;
struct Refusal;
struct Release;

/// What staff are told of the store: what to look after, what is in use and what happened last. `trouble` is why it
/// cannot be written to.
[[nodiscard]] QList<StaffFact> factsOf(const BundleStore &store, const std::optional<Release> &current,
    const QString &keysFolder, const std::optional<Refusal> &trouble);

} // namespace Masterplan
