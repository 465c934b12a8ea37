// SPDX-License-Identifier: GPL-3.0-or-later
#include "timereveal.h"

#include <algorithm>
#include <cmath>

namespace Masterplan {

namespace {

bool isApart(const TimeGeometry &geometry, int item, int level)
{
    const int marker = geometry.markerOf(item, level);
    return marker < 0 || geometry.isInseparable(geometry.markers(level).at(marker));
}

} // namespace

double zoomToPart(const TimeGeometry &geometry, int item, double zoom)
{
    const TimeLevels &levels = geometry.levels();
    int level = levels.levelAt(zoom);
    if (isApart(geometry, item, level))
        return zoom;
    while (level + 1 < levels.count() && !isApart(geometry, item, level))
        ++level;
    return levels.zoomOf(level);
}

double centreToSee(const TimeGeometry &geometry, int item, double centre, double zoom)
{
    const TimePlot &plot = geometry.plot();
    const TimeItem &entry = geometry.item(item);
    const double pixelsPerDay = std::exp2(zoom);
    const bool isBar = geometry.isBar(item, geometry.levels().levelAt(zoom));
    const double half = plot.width / 2 / pixelsPerDay;
    const double beside = std::min(2 * plot.targetSize, plot.width / 4) / pixelsPerDay;
    // The centre may be anywhere between these two; they cross where the bar is wider than the picture.
    const double lowest = (isBar ? entry.end : entry.start) + beside - half;
    const double highest = entry.start - beside + half;
    return lowest > highest ? highest : std::clamp(centre, lowest, highest);
}

} // namespace Masterplan
