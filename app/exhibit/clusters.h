// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <limits>
#include <span>

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
/// to its first, so that no two markers are closer than that. A level that looks like the one before shares its memory:
/// O(n) for points that are spread evenly, O(n levels) at worst.
class Clusters {
public:
    Clusters() = default;
    /// `points` are ordered by position.
    Clusters(std::span<const ClusterPoint> points, const TimeLevels &levels, double distance);

    /// The markers of the level in the order of time.
    [[nodiscard]] const QList<Cluster> &at(int level) const;

private:
    QList<QList<Cluster>> m_levels;
};

/// The markers of one level.
[[nodiscard]] QList<Cluster> gather(std::span<const ClusterPoint> points, int level, double distanceInDays);

} // namespace Masterplan
