// SPDX-License-Identifier: GPL-3.0-or-later
#include "timegeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace Masterplan {

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();
constexpr qreal periodBarInTargets = 1;
constexpr qreal eventBarInTargets = 3;
constexpr int fanLimit = 3;
constexpr int mostLabelRows = 3;
constexpr int lanesOfEventsAlone = 3;
constexpr qreal mostStretch = 1.6; ///< of the height that lanes want, where there is room

LaneSpan laneSpan(const TimeItem &item)
{
    return {item.isOpenStart ? -endless : item.start, item.isOpenEnd ? endless : item.end};
}

qreal marginBeside(bool isMarker, const TimePlot &plot)
{
    return std::min((isMarker ? 2 : 1) * plot.targetSize, plot.width / 8);
}

/// Markers and their labels reach further out than bars do.
TimeMargins marginsOf(const TimeStory &story, const TimePlot &plot)
{
    const double near = story.range().length() * 2 * plot.targetSize / plot.width;
    bool startsWithMarker = false;
    bool endsWithMarker = false;
    for (const TimeItem &item : story.items()) {
        startsWithMarker = startsWithMarker || (!item.isInterval && item.start < story.range().from + near);
        endsWithMarker = endsWithMarker || (!item.isInterval && item.start > story.range().to - near);
    }
    return {marginBeside(startsWithMarker, plot), marginBeside(endsWithMarker, plot)};
}

int lanesThatFit(qreal height, qreal laneHeight, qreal gap)
{
    return std::max(1, int(std::floor((height + gap) / (laneHeight + gap))));
}

} // namespace

TimeGeometry::TimeGeometry(const TimeStory &story, const TimePlot &plot, const TimeTextHeights &heights)
    : m_story(story)
    , m_plot(plot)
    , m_heights(heights)
    , m_margins(marginsOf(story, plot))
    , m_limits(zoomLimits(story.range(), m_margins, plot.width, plot.targetSize))
    , m_levels(m_limits.widest, m_limits.closest)
{
    placeLanes();
    findBars();
    m_clusters = Clusters(m_points, m_levels, m_plot.targetSize);
}

void TimeGeometry::placeLanes()
{
    for (const TimeItem &entry : items()) {
        if (entry.isPeriod)
            continue;
        ++m_eventCount;
        m_highestImportance = std::max(m_highestImportance, entry.importance);
    }
    QList<int> periods;
    QList<int> lastingEvents;
    for (int index = 0; index < items().size(); ++index) {
        if (item(index).isPeriod)
            periods.append(index);
        else if (item(index).isInterval)
            lastingEvents.append(index);
    }
    const auto spans = [this](const QList<int> &indices) {
        QList<LaneSpan> result;
        result.reserve(indices.size());
        for (const int index : indices)
            result.append(laneSpan(item(index)));
        return result;
    };

    const qreal room = m_plot.height - m_plot.targetSize / 2;
    const int most = lanesThatFit(room, m_plot.targetSize, m_plot.gap);
    const int wanted = std::min(most, lanesThatFit(room, leastLaneHeight(), m_plot.gap));
    const QList<LaneSpan> periodSpans = spans(periods);
    const Lanes stairs = staircase(periodSpans, wanted, most);
    const Lanes between = fillLanes(spans(lastingEvents), periodSpans, stairs, std::min(wanted, lanesOfEventsAlone));

    m_laneOf.fill(-1, items().size());
    for (qsizetype place = 0; place < periods.size(); ++place)
        m_laneOf[periods.at(place)] = stairs.laneOf.at(place);
    for (qsizetype place = 0; place < lastingEvents.size(); ++place)
        m_laneOf[lastingEvents.at(place)] = between.laneOf.at(place);
    m_laneCount = between.count;
    stackLanes();
}

qreal TimeGeometry::leastLaneHeight() const
{
    return std::max(m_plot.targetSize, m_heights.readableBar);
}

/// Where events happen under a bar, rows for their labels are kept free between the axis and the lowest lane: one where
/// bars can still say their dates, more where they keep half of the height they want.
void TimeGeometry::stackLanes()
{
    const auto heightAbove = [this](qreal base) {
        const int lanes = std::max(1, m_laneCount);
        return (m_plot.height - base - (lanes - 1) * m_plot.gap) / lanes;
    };
    m_laneBase = m_eventCount > 0 ? m_plot.targetSize / 2 : m_plot.gap;
    const qreal comfortable = std::max(leastLaneHeight(), m_plot.laneHeight / 2);
    for (int rows = hasCoveredEvents() ? mostLabelRows : 0; rows > 0; --rows) {
        const qreal base = m_plot.targetSize + m_plot.gap + rows * (m_heights.labelRow + m_plot.gap);
        if (heightAbove(base) >= (rows > 1 ? comfortable : leastLaneHeight())) {
            m_laneBase = base;
            break;
        }
    }
    m_laneHeight = std::min(mostStretch * m_plot.laneHeight, heightAbove(m_laneBase));
}

bool TimeGeometry::hasCoveredEvents() const
{
    double coveredUntil = -endless;
    for (int index = 0; index < items().size(); ++index) {
        const TimeItem &entry = item(index);
        if (!entry.isInterval && entry.start < coveredUntil)
            return true;
        if (m_laneOf.at(index) >= 0)
            coveredUntil = std::max(coveredUntil, entry.end);
    }
    return false;
}

bool TimeGeometry::isProminent(int index) const
{
    const TimeItem &entry = item(index);
    const bool isHighest = entry.importance > 0 && entry.importance == m_highestImportance;
    return !entry.isPeriod && (isHighest || m_eventCount == 1);
}

qreal TimeGeometry::laneTop(int lane) const
{
    return m_plot.height - m_laneBase - (lane + 1) * m_laneHeight - lane * m_plot.gap;
}

void TimeGeometry::findBars()
{
    std::map<int, BarGroup> groups;
    m_points.reserve(items().size());
    for (int index = 0; index < items().size(); ++index) {
        const TimeItem &entry = item(index);
        ClusterPoint point{entry.start, ClusterPoint::neverBar};
        if (m_laneOf.at(index) >= 0) {
            const qreal least = m_plot.targetSize * (entry.isPeriod ? periodBarInTargets : eventBarInTargets);
            const double zoom = std::log2(least / (entry.end - entry.start));
            const int level = std::max(0, int(std::ceil((zoom - m_limits.widest) / TimeLevels::octavesPerLevel)));
            if (level < m_levels.count()) {
                point.barFrom = level;
                BarGroup &group = groups[level];
                group.level = level;
                group.longest = std::max(group.longest, entry.end - entry.start);
                group.items.append(index);
            }
        }
        m_points.append(point);
    }
    for (const auto &[level, group] : groups)
        m_barGroups.append(group);
}

QList<int> TimeGeometry::barsBetween(int level, const TimeRange &days) const
{
    QList<int> found;
    for (const BarGroup &group : m_barGroups) {
        ++m_visited;
        if (group.level > level)
            break;
        const auto startsBefore = [this](int index, double day) {
            ++m_visited;
            return item(index).start < day;
        };
        auto at = std::lower_bound(group.items.begin(), group.items.end(), days.from - group.longest, startsBefore);
        for (; at != group.items.end() && item(*at).start <= days.to; ++at) {
            ++m_visited;
            if (item(*at).end >= days.from)
                found.append(*at);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::span<const Cluster> TimeGeometry::markersBetween(int level, const TimeRange &days) const
{
    const QList<Cluster> &all = markers(level);
    const auto standsBefore = [this](const Cluster &cluster, double day) {
        ++m_visited;
        return item(cluster.first).start < day;
    };
    const auto first = std::lower_bound(all.begin(), all.end(), days.from, standsBefore);
    const auto last = std::lower_bound(first, all.end(), days.to, standsBefore);
    m_visited += last - first;
    return std::span<const Cluster>(all.constData() + (first - all.begin()), size_t(last - first));
}

int TimeGeometry::markerOf(int item, int level) const
{
    const QList<Cluster> &all = markers(level);
    const auto endsBefore = [](const Cluster &cluster, int index) { return cluster.last < index; };
    const auto at = std::lower_bound(all.begin(), all.end(), item, endsBefore);
    return at != all.end() && at->first <= item && !isBar(item, level) ? int(at - all.begin()) : -1;
}

bool TimeGeometry::isInseparable(const Cluster &cluster) const
{
    return item(cluster.first).start == item(cluster.last).start;
}

bool TimeGeometry::isFanned(const Cluster &cluster) const
{
    const bool hasRoom = cluster.count * m_plot.targetSize <= m_plot.height;
    return cluster.count > 1 && cluster.count <= fanLimit && hasRoom && isInseparable(cluster);
}

QList<int> TimeGeometry::members(const Cluster &cluster, int level) const
{
    QList<int> found;
    for (int index = cluster.first; index <= cluster.last; ++index) {
        ++m_visited;
        if (!isBar(index, level))
            found.append(index);
    }
    return found;
}

} // namespace Masterplan
