// SPDX-License-Identifier: GPL-3.0-or-later
#include "timehits.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Masterplan {

namespace {

qreal squaredDistance(const QRectF &shape, const QPointF &point)
{
    const qreal dx = std::max({shape.left() - point.x(), point.x() - shape.right(), 0.0});
    const qreal dy = std::max({shape.top() - point.y(), point.y() - shape.bottom(), 0.0});
    return dx * dx + dy * dy;
}

} // namespace

QRectF target(const QRectF &shape, qreal targetSize)
{
    const qreal dx = std::max(0.0, targetSize - shape.width()) / 2;
    const qreal dy = std::max(0.0, targetSize - shape.height()) / 2;
    return shape.adjusted(-dx, -dy, dx, dy);
}

int hitTest(std::span<const HitArea> areas, const QPointF &point, qreal targetSize)
{
    int best = -1;
    auto bestRank = std::pair(std::numeric_limits<qreal>::infinity(), std::numeric_limits<qreal>::infinity());
    for (const HitArea &area : areas) {
        if (!target(area.shape, targetSize).contains(point))
            continue;
        const auto rank = std::pair(squaredDistance(area.shape, point), area.shape.width() * area.shape.height());
        if (rank < bestRank) {
            best = area.thing;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace Masterplan
