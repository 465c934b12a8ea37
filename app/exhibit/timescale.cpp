// SPDX-License-Identifier: GPL-3.0-or-later
#include "timescale.h"

#include <algorithm>
#include <cmath>

namespace Masterplan {

TimeScale::TimeScale(qreal width, double centre, double zoom, Qt::LayoutDirection direction)
    : m_width(width)
    , m_centre(centre)
    , m_pixelsPerDay(std::exp2(zoom))
    , m_sign(direction == Qt::RightToLeft ? -1 : 1)
{
}

qreal TimeScale::x(double day) const
{
    return m_width / 2 + m_sign * (day - m_centre) * m_pixelsPerDay;
}

double TimeScale::day(qreal x) const
{
    return m_centre + m_sign * (x - m_width / 2) / m_pixelsPerDay;
}

TimeRange TimeScale::visible() const
{
    const double half = m_width / 2 / m_pixelsPerDay;
    return {m_centre - half, m_centre + half};
}

double TimeScale::centreAfterPan(qreal dx) const
{
    return m_centre - m_sign * dx / m_pixelsPerDay;
}

double TimeScale::centreAfterZoom(double zoom, qreal x) const
{
    const double fromMiddle = m_sign * (x - m_width / 2);
    return m_centre + fromMiddle / m_pixelsPerDay - fromMiddle / std::exp2(zoom);
}

double zoomToShow(const TimeRange &range, const TimeMargins &margins, qreal width)
{
    const qreal room = std::max(width - margins.start - margins.end, width / 4);
    return room > 0 ? std::log2(room / range.length()) : 0;
}

ZoomLimits zoomLimits(const TimeRange &range, const TimeMargins &margins, qreal width, qreal targetSize)
{
    const double widest = zoomToShow(range, margins, width);
    return {widest, std::max(widest, std::log2(2 * targetSize))};
}

double clampCentre(double centre, double zoom, const TimeRange &range, const TimeMargins &margins, qreal width)
{
    const double pixelsPerDay = std::exp2(zoom);
    const double lowest = range.from + (width / 2 - margins.start) / pixelsPerDay;
    const double highest = range.to - (width / 2 - margins.end) / pixelsPerDay;
    if (lowest >= highest)
        return (lowest + highest) / 2;
    return std::clamp(centre, lowest, highest);
}

} // namespace Masterplan
