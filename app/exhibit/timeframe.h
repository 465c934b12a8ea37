// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <cmath>

#include "timerange.h"

namespace Masterplan {

/// A zoom and a stretch of time that rows are made for. Rows have x in pixels from the anchor's day, so that a drag
/// moves all of them at once and no row changes; u is the same with time running to the right, whatever the direction.
struct TimeFrame {
    static constexpr double widestMargin = 1; ///< on either side of what is in sight, in widths of the picture

    double zoom = 0;
    int level = 0;
    double anchor = 0; ///< day at x = 0
    TimeRange days; ///< rows are made for these
    bool isMirrored = false;

    [[nodiscard]] double pixelsPerDay() const { return std::exp2(zoom); }
    [[nodiscard]] qreal u(double day) const { return (day - anchor) * pixelsPerDay(); }
    /// The x of a point at u.
    [[nodiscard]] qreal x(qreal u) const { return isMirrored ? -u : u; }
    /// The left edge of what reaches from u for `width` pixels.
    [[nodiscard]] qreal left(qreal u, qreal width) const { return isMirrored ? -u - width : u; }

    bool operator==(const TimeFrame &) const = default;
};

} // namespace Masterplan
