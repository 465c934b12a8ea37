// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include "timerange.h"

namespace Masterplan {

/// How far one can go closer and wider; both are zooms (log2 of pixels per day).
struct ZoomLimits {
    double widest = 0;
    double closest = 0; ///< not below widest

    bool operator==(const ZoomLimits &) const = default;
};

/// Turns days into pixels and back. Days are Julian day numbers where the whole number is the beginning of that day, so
/// a bar from the first of 2006 to the end of 2010 reaches from toDay(2006-01-01) to toDay(2011-01-01). In the
/// mirrored direction every x is width minus the x of the other direction.
class TimeScale {
public:
    TimeScale() = default;
    TimeScale(qreal width, double centre, double zoom, Qt::LayoutDirection direction);

    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    [[nodiscard]] qreal x(double day) const;
    [[nodiscard]] double day(qreal x) const;
    /// The days between the picture's edges.
    [[nodiscard]] TimeRange visible() const;
    /// The day in the middle after the picture was dragged by `dx` pixels.
    [[nodiscard]] double centreAfterPan(qreal dx) const;
    /// The day in the middle after zooming to `zoom` while the day under `x` stays there.
    [[nodiscard]] double centreAfterZoom(double zoom, qreal x) const;

private:
    qreal m_width = 0;
    double m_centre = 0;
    double m_pixelsPerDay = 1;
    double m_sign = 1;
};

/// The zoom at which `range` and its margins fill the width exactly.
[[nodiscard]] double zoomToShow(const TimeRange &range, const TimeMargins &margins, qreal width);

/// Closest: a day is two targets wide. Widest: everything and its margins.
[[nodiscard]] ZoomLimits zoomLimits(const TimeRange &range, const TimeMargins &margins, qreal width, qreal targetSize);

/// The centre nearest to `centre` at which the picture shows nothing beyond the range's margins.
[[nodiscard]] double clampCentre(
    double centre, double zoom, const TimeRange &range, const TimeMargins &margins, qreal width);

} // namespace Masterplan
