// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundle.h"
#include "content/tongue.h"

#include <QList>

namespace Masterplan {

/// One thing that is different in another release of a bundle.
struct BundleChange {
    QString item; ///< id of what it belongs to
    QString language; ///< of a text; empty for what is the same in all
    QString what; ///< a text's slot, or "when", "media", "there", …
    QString before; ///< empty where it is new
    QString after; ///< empty where it is gone

    [[nodiscard]] friend bool operator==(const BundleChange &, const BundleChange &) = default;
};

/// Item by item and, of its texts, language by language; ordered by item.
[[nodiscard]] QList<BundleChange> differences(const Bundle &before, const Bundle &after);

[[nodiscard]] QString inWords(const BundleChange &change, Tongue tongue);

} // namespace Masterplan
