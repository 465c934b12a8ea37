// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "clusters.h"
#include "lanes.h"
#include "timelevels.h"
#include "timeplot.h"
#include "timescale.h"
#include "timestory.h"

namespace Masterplan {

/// Heights in pixels that depend on the texts' size.
struct TimeTextHeights {
    qreal labelRow = 80; ///< what the label of an event usually takes
    qreal readableBar = 60; ///< the least for a bar to say its date

    bool operator==(const TimeTextHeights &) const = default;
};

/// What follows from a story and the measures of the picture alone, whatever part of it is shown: range and zoom
/// limits, lanes and their heights, which intervals are bars at which level, and the markers of every level.
///
/// A period is a bar from the level on at which it is a target wide, an event that lasts from three targets on, both
/// only where they have a lane; everything else is a marker. Periods make the staircase; events that last fill its
/// gaps.
class TimeGeometry {
public:
    TimeGeometry() = default;
    TimeGeometry(const TimeStory &story, const TimePlot &plot, const TimeTextHeights &heights);

    [[nodiscard]] const QList<TimeItem> &items() const { return m_story.items(); }
    [[nodiscard]] const TimeItem &item(int index) const { return m_story.items().at(index); }
    [[nodiscard]] const TimeStory &story() const { return m_story; }
    [[nodiscard]] const TimePlot &plot() const { return m_plot; }
    [[nodiscard]] const TimeRange &range() const { return m_story.range(); }
    [[nodiscard]] const TimeMargins &margins() const { return m_margins; }
    [[nodiscard]] const ZoomLimits &limits() const { return m_limits; }
    [[nodiscard]] const TimeLevels &levels() const { return m_levels; }

    /// An event that stands out: none is more important than it, and it has importance or is the only one.
    [[nodiscard]] bool isProminent(int item) const;
    [[nodiscard]] int laneCount() const { return m_laneCount; }
    [[nodiscard]] int laneOf(int item) const { return m_laneOf.at(item); }
    [[nodiscard]] qreal laneHeight() const { return m_laneHeight; }
    [[nodiscard]] qreal laneTop(int lane) const;
    [[nodiscard]] bool isBar(int item, int level) const { return m_points.at(item).barFrom <= level; }

    /// The items that are bars at the level and stand between the two days, in the order of time.
    [[nodiscard]] QList<int> barsBetween(int level, const TimeRange &days) const;
    /// The markers of the level that stand between the two days: a part of clusters(level).
    [[nodiscard]] std::span<const Cluster> markersBetween(int level, const TimeRange &days) const;
    /// The place of the item's marker in the level's markers; -1 where it is a bar.
    [[nodiscard]] int markerOf(int item, int level) const;
    [[nodiscard]] const QList<Cluster> &markers(int level) const { return m_clusters.at(level); }
    /// The members stand at the same day, so that no zoom tells them apart.
    [[nodiscard]] bool isInseparable(const Cluster &cluster) const;
    /// Its members stand above each other, each its own marker: few enough, and inseparable.
    [[nodiscard]] bool isFanned(const Cluster &cluster) const;
    /// The items that a marker stands for at this level, in the order of time.
    [[nodiscard]] QList<int> members(const Cluster &cluster, int level) const;

    /// How many elements were looked at since the last reset: what a frame costs.
    [[nodiscard]] qint64 visited() const { return m_visited; }
    void resetVisited() const { m_visited = 0; }

private:
    void placeLanes();
    void stackLanes();
    void findBars();
    [[nodiscard]] bool hasCoveredEvents() const;
    [[nodiscard]] qreal leastLaneHeight() const;

    /// Bars that appear at one level, with the longest of them: all that reach a range start within its length before.
    struct BarGroup {
        int level = 0;
        double longest = 0;
        QList<int> items;
    };

    TimeStory m_story;
    TimePlot m_plot;
    TimeTextHeights m_heights;
    TimeMargins m_margins;
    ZoomLimits m_limits;
    TimeLevels m_levels;
    int m_eventCount = 0;
    int m_highestImportance = 0; ///< of events
    QList<int> m_laneOf;
    int m_laneCount = 0;
    qreal m_laneHeight = 0;
    qreal m_laneBase = 0;
    QList<ClusterPoint> m_points;
    QList<BarGroup> m_barGroups;
    Clusters m_clusters;
    mutable qint64 m_visited = 0;
};

} // namespace Masterplan
