// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "timelevels.h"

namespace Masterplan {

/// What may become a marker: where it stands, in days, and from which level on it is a bar instead.
struct ClusterPoint {
    static constexpr int neverBar = std::numeric_limits<int>::max();

    double position = 0;
    int barFrom = neverBar;

    bool operator==(const ClusterPoint &) const = default;
};

/// One marker: the points first to last that are no bars at this level, `count` of them. It stands at the first.
struct Cluster {
    int first = 0;
    int last = 0;
    int count = 1;

    bool operator==(const Cluster &) const = default;
};

/// The markers of every level. Gathered from the earliest on, each takes all that stand closer than `distance` pixels
/// to its first, so that no two markers are closer than that. A level is gathered when it is first asked for, in O(n),
/// and shares its memory with one that looks alike: nobody visits all of them.
class Clusters {
public:
    Clusters() = default;
    /// `points` are ordered by position.
    Clusters(const QList<ClusterPoint> &points, const TimeLevels &levels, double distance);

    /// The markers of the level in the order of time.
    [[nodiscard]] const QList<Cluster> &at(int level) const;

private:
    [[nodiscard]] QList<Cluster> gathered(int level) const;

    QList<ClusterPoint> m_points;
    TimeLevels m_scale;
    double m_distance = 0;
    mutable std::vector<std::optional<QList<Cluster>>> m_levels; ///< those that were asked for
};

/// The markers of one level.
[[nodiscard]] QList<Cluster> gather(std::span<const ClusterPoint> points, int level, double distanceInDays);

} // namespace Masterplan
