// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "timegeometry.h"

namespace Masterplan {

/// A marker of a level: one event, or several that are counted, or one of a few of the same day above each other.
struct MarkerPlace {
    int item = 0; ///< the first one
    int count = 1;
    int cluster = 0; ///< place in the level's markers
    int fanRow = 0;
    int fanCount = 1; ///< how many stand above each other

    bool operator==(const MarkerPlace &) const = default;
};

/// The markers between two days in the order of time. O(log n + what is found).
[[nodiscard]] QList<MarkerPlace> markerPlaces(const TimeGeometry &geometry, int level, const TimeRange &days);

} // namespace Masterplan
