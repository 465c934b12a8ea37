// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Masterplan {

/// Why the tour with this id cannot be shown, in German and English, naming those that there are; empty where it can,
/// and where no tour is asked for.
[[nodiscard]] QString tourTrouble(const QStringList &tourIds, const QString &tourId);

} // namespace Masterplan
