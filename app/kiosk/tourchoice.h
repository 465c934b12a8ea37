// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "content/bundle.h"

namespace Masterplan {

/// Why the bundle cannot play the tour with this id, in German and English, naming the tours it has; empty where it
/// can, and where no tour is asked for.
[[nodiscard]] QString tourTrouble(const Bundle &bundle, const QString &tourId);

} // namespace Masterplan
