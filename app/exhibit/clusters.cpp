// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusters.h"

#include <algorithm>

namespace Masterplan {

namespace {

/// Whether no closer zoom can tell more apart.
bool isFinest(const QList<Cluster> &clusters, std::span<const ClusterPoint> points, int level)
{
    const auto isInseparable = [&](const Cluster &cluster) {
        return points[size_t(cluster.first)].position == points[size_t(cluster.last)].position;
    };
    const auto staysAsItIs = [level](const ClusterPoint &point) {
        return point.barFrom <= level || point.barFrom == ClusterPoint::neverBar;
    };
    return std::all_of(clusters.begin(), clusters.end(), isInseparable)
        && std::all_of(points.begin(), points.end(), staysAsItIs);
}

} // namespace

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

Clusters::Clusters(std::span<const ClusterPoint> points, const TimeLevels &levels, double distance)
{
    for (int level = 0; level < levels.count(); ++level) {
        QList<Cluster> clusters = gather(points, level, distance / levels.pixelsPerDay(level));
        if (!m_levels.isEmpty() && m_levels.last() == clusters)
            clusters = m_levels.last();
        clusters.squeeze();
        m_levels.append(clusters);
        if (isFinest(clusters, points, level))
            break;
    }
}

const QList<Cluster> &Clusters::at(int level) const
{
    static const QList<Cluster> none;
    return m_levels.isEmpty() ? none : m_levels.at(std::min(qsizetype(level), m_levels.size() - 1));
}

} // namespace Masterplan
