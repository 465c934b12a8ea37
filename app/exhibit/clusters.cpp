// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusters.h"

#include <algorithm>

namespace Masterplan {

QList<Cluster> gather(std::span<const ClusterPoint> points, int level, double distanceInDays)
{
    QList<Cluster> clusters;
    double from = 0;
    for (int index = 0; index < int(points.size()); ++index) {
        const ClusterPoint &point = points[size_t(index)];
        if (point.barFrom <= level)
            continue;
        if (clusters.isEmpty() || point.position - from >= distanceInDays) {
            clusters.append({index, index, 1});
            from = point.position;
        } else {
            clusters.last().last = index;
            ++clusters.last().count;
        }
    }
    return clusters;
}

Clusters::Clusters(const QList<ClusterPoint> &points, const TimeLevels &levels, double distance)
    : m_points(points)
    , m_scale(levels)
    , m_distance(distance)
    , m_levels(size_t(levels.count()))
{
}

const QList<Cluster> &Clusters::at(int level) const
{
    static const QList<Cluster> none;
    if (m_levels.empty())
        return none;
    const size_t place = std::min(size_t(level), m_levels.size() - 1);
    if (!m_levels[place])
        m_levels[place] = gathered(int(place));
    return *m_levels[place];
}

QList<Cluster> Clusters::gathered(int level) const
{
    QList<Cluster> clusters = gather(m_points, level, m_distance / m_scale.pixelsPerDay(level));
    for (const std::optional<QList<Cluster>> &other : m_levels) {
        if (other == clusters)
            return *other;
    }
    clusters.squeeze();
    return clusters;
}

} // namespace Masterplan
