// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timegeometry.h"

namespace Masterplan {

/// The widest zoom from `zoom` on at which the item is a bar or a marker of its own, or together with others that no
/// zoom can part from it.
[[nodiscard]] double zoomToPart(const TimeGeometry &geometry, int item, double zoom);

/// The centre nearest to `centre` at which the item stands in the picture, of a bar that is wider than the picture its
/// beginning.
[[nodiscard]] double centreToSee(const TimeGeometry &geometry, int item, double centre, double zoom);

} // namespace Masterplan
