// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <span>

namespace Masterplan {

/// Something that can be hit; several areas may be one thing.
struct HitArea {
    QRectF shape; ///< as it is seen; the finger's target around it may be larger
    int thing = 0;

    bool operator==(const HitArea &) const = default;
};

/// The shape grown about its middle to at least `targetSize` in both directions.
[[nodiscard]] QRectF target(const QRectF &shape, qreal targetSize);

/// The thing whose target holds the point. Where several do, the nearest shape wins, and of several that hold the point
/// the smallest. -1 where there is none. O(areas).
[[nodiscard]] int hitTest(std::span<const HitArea> areas, const QPointF &point, qreal targetSize);

} // namespace Masterplan
