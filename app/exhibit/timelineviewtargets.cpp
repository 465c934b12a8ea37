// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "timehits.h"
#include "timereveal.h"

#include <algorithm>
#include <cmath>

// Where buttons, taps and keys lead.
namespace Masterplan {

namespace {

constexpr double step = 0.75; ///< of the picture's width, for earlier and later
constexpr double clusterShare = 0.7; ///< of the picture's width, for an opened cluster
constexpr qreal markerShare = 0.8; ///< of a target, the marker as it is seen

} // namespace

double TimelineView::earlierCentre() const
{
    return clamped(m_centre - step * scale().visible().length(), m_zoom);
}

double TimelineView::laterCentre() const
{
    return clamped(m_centre + step * scale().visible().length(), m_zoom);
}

double TimelineView::closerZoom() const
{
    return clampedZoom(m_zoom + 1);
}

double TimelineView::widerZoom() const
{
    return clampedZoom(m_zoom - 1);
}

double TimelineView::allCentre() const
{
    return clamped(m_centre, allZoom());
}

double TimelineView::allZoom() const
{
    return m_layout.geometry().limits().widest;
}

std::optional<Cluster> TimelineView::clusterIn(int row) const
{
    if (row < 0 || row >= m_markers.count())
        return std::nullopt;
    return m_layout.geometry().markers(m_frame.level).at(m_markers.rows().at(row).cluster);
}

double TimelineView::clusterCentre(int row) const
{
    const std::optional<Cluster> cluster = clusterIn(row);
    if (!cluster)
        return m_centre;
    const TimeGeometry &geometry = m_layout.geometry();
    return clamped((geometry.item(cluster->first).start + geometry.item(cluster->last).start) / 2, clusterZoom(row));
}

double TimelineView::clusterZoom(int row) const
{
    const std::optional<Cluster> cluster = clusterIn(row);
    if (!cluster || m_layout.geometry().isInseparable(*cluster))
        return m_zoom;
    const double days = m_layout.geometry().item(cluster->last).start - m_layout.geometry().item(cluster->first).start;
    return clampedZoom(std::log2(clusterShare * m_plot.width / days));
}

QString TimelineView::openCluster(int row)
{
    const std::optional<Cluster> cluster = clusterIn(row);
    if (!cluster)
        return {};
    if (m_layout.geometry().isInseparable(*cluster))
        return m_layout.geometry().item(cluster->first).id;
    goTo(clusterCentre(row), clusterZoom(row));
    return {};
}

QString TimelineView::itemAt(qreal x, qreal y) const
{
    const int thing = thingAt(x, y);
    if (thing < 0)
        return {};
    if (thing < m_bars.count())
        return m_bars.rows().at(thing).itemId;
    const MarkerRow &marker = m_markers.rows().at(thing - m_bars.count());
    return marker.isCluster ? QString() : marker.itemId;
}

int TimelineView::clusterAt(qreal x, qreal y) const
{
    const int row = thingAt(x, y) - m_bars.count();
    return row >= 0 && m_markers.rows().at(row).isCluster ? row : -1;
}

int TimelineView::thingAt(qreal x, qreal y) const
{
    QList<HitArea> areas;
    int thing = 0;
    const auto add = [&](const QRectF &shape) {
        if (!shape.isEmpty())
            areas.append({shape.translated(originX(), 0), thing});
    };
    for (const BarRow &row : m_bars.rows()) {
        add(row.rect);
        add(row.labelRect);
        ++thing;
    }
    const qreal size = markerShare * m_plot.targetSize;
    for (const MarkerRow &row : m_markers.rows()) {
        add({row.x - size / 2, row.y - size / 2, size, size});
        add(row.labelRect);
        ++thing;
    }
    return hitTest(areas, {x, y}, m_plot.targetSize);
}

QString TimelineView::nextItem(const QString &itemId) const
{
    const TimeStory &story = m_layout.geometry().story();
    const int next = story.indexOf(itemId) + 1;
    return next < story.items().size() ? story.items().at(next).id : QString();
}

QString TimelineView::previousItem(const QString &itemId) const
{
    const TimeStory &story = m_layout.geometry().story();
    const int place = story.indexOf(itemId);
    const int previous = place < 0 ? int(story.items().size()) - 1 : place - 1;
    return previous >= 0 ? story.items().at(previous).id : QString();
}

void TimelineView::reveal(const QString &itemId)
{
    goTo(revealCentre(itemId), revealZoom(itemId));
}

double TimelineView::revealZoom(const QString &itemId) const
{
    const TimeGeometry &geometry = m_layout.geometry();
    const int item = geometry.story().indexOf(itemId);
    return item < 0 ? m_zoom : zoomToPart(geometry, item, m_zoom);
}

double TimelineView::revealCentre(const QString &itemId) const
{
    const TimeGeometry &geometry = m_layout.geometry();
    const int item = geometry.story().indexOf(itemId);
    if (item < 0)
        return m_centre;
    const double zoom = revealZoom(itemId);
    return clamped(centreToSee(geometry, item, m_centre, zoom), zoom);
}

} // namespace Masterplan
