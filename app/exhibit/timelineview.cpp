// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "timehits.h"
#include "timereveal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Masterplan {

namespace {

constexpr double step = 0.75; ///< of the picture's width, for earlier and later
constexpr double same = 1e-9;
constexpr qreal samePixel = 0.01;
constexpr qreal farFromAnchor = 100'000; ///< pixels; beyond them floats of the graphics no longer tell pixels apart
constexpr double nearEdge = 0.25; ///< of the picture's width: so near the frame's edge the next frame is made
constexpr double clusterShare = 0.7; ///< of the picture's width, for an opened cluster
constexpr qreal markerShare = 0.8; ///< of a target, the marker as it is seen

} // namespace

TimelineView::TimelineView(const TextMeasure &measure, QObject *parent)
    : QObject(parent)
    , m_layout(measure)
    , m_bars(this)
    , m_markers(this)
    , m_ticks(this)
{
}

void TimelineView::setBundle(const Bundle &bundle)
{
    m_bars.clear();
    m_markers.clear();
    m_ticks.clear();
    m_layout.setBundle(bundle);
    relayout(true);
}

void TimelineView::setLanguage(const QString &languageTag)
{
    const bool showsAll = isAllShown();
    m_layout.setLanguage(languageTag);
    relayout(showsAll);
}

void TimelineView::setWidth(qreal width)
{
    changePlot(&TimePlot::width, width);
}

void TimelineView::setHeight(qreal height)
{
    changePlot(&TimePlot::height, height);
}

void TimelineView::setTargetSize(qreal targetSize)
{
    changePlot(&TimePlot::targetSize, targetSize);
}

void TimelineView::setGap(qreal gap)
{
    changePlot(&TimePlot::gap, gap);
}

void TimelineView::setLaneHeight(qreal laneHeight)
{
    changePlot(&TimePlot::laneHeight, laneHeight);
}

void TimelineView::setBarPadding(qreal barPadding)
{
    changePlot(&TimePlot::barPadding, barPadding);
}

void TimelineView::setBarActionWidth(qreal barActionWidth)
{
    changePlot(&TimePlot::barActionWidth, barActionWidth);
}

void TimelineView::changePlot(qreal TimePlot::*measure, qreal value)
{
    if (m_plot.*measure == value)
        return;
    const bool showsAll = isAllShown();
    m_plot.*measure = value;
    m_layout.setPlot(m_plot);
    relayout(showsAll);
    Q_EMIT plotChanged();
}

void TimelineView::setTextRevision(int textRevision)
{
    if (m_textRevision == textRevision)
        return;
    const bool showsAll = isAllShown();
    m_textRevision = textRevision;
    m_layout.measureAgain();
    relayout(showsAll);
    Q_EMIT textRevisionChanged();
}

void TimelineView::setCentre(double centre)
{
    goTo(centre, m_zoom);
}

void TimelineView::setZoom(double zoom)
{
    goTo(m_centre, zoom);
}

void TimelineView::goTo(double centre, double zoom)
{
    if (!m_layout.hasPicture() || std::isnan(centre) || std::isnan(zoom))
        return;
    const double newZoom = clampedZoom(zoom);
    const double newCentre = clamped(centre, newZoom);
    if (newZoom == m_zoom && newCentre == m_centre)
        return;
    const bool isPan = newZoom == m_zoom;
    m_zoom = newZoom;
    m_centre = newCentre;
    if (isPan)
        followPan();
    else
        fill(m_centre);
    Q_EMIT placeChanged();
}

void TimelineView::relayout(bool showsAll)
{
    const bool isMirrored = m_layout.direction() == Qt::RightToLeft;
    const bool turned = isMirrored != m_isMirrored;
    m_isMirrored = isMirrored;
    if (m_layout.hasPicture()) {
        m_zoom = showsAll ? allZoom() : clampedZoom(m_zoom);
        m_centre = clamped(showsAll ? allCentre() : m_centre, m_zoom);
        fill(m_centre);
    } else {
        m_bars.clear();
        m_markers.clear();
        m_ticks.clear();
    }
    if (turned)
        Q_EMIT isMirroredChanged();
    Q_EMIT placeChanged();
}

void TimelineView::fill(double anchor)
{
    const TimeRange visible = scale().visible();
    m_frame.zoom = m_zoom;
    m_frame.level = m_layout.geometry().levels().levelAt(m_zoom);
    m_frame.anchor = anchor;
    m_frame.days = {visible.from - visible.length(), visible.to + visible.length()};
    m_frame.isMirrored = m_isMirrored;
    m_barRows = m_layout.bars(m_frame);
    m_markers.show(m_layout.markers(m_frame));
    m_ticks.show(m_layout.ticks(m_frame));
    keepLabelsInSight();
}

void TimelineView::followPan()
{
    const TimeRange visible = scale().visible();
    const double near = visible.length() * nearEdge;
    const bool isFar = std::abs(m_centre - m_frame.anchor) * m_frame.pixelsPerDay() > farFromAnchor;
    const bool isNearEdge = visible.from - near < m_frame.days.from || visible.to + near > m_frame.days.to;
    if (isFar || isNearEdge)
        fill(isFar ? m_centre : m_frame.anchor);
    else
        keepLabelsInSight();
}

void TimelineView::keepLabelsInSight()
{
    const qreal left = -originX();
    QList<BarRow> rows = m_barRows;
    for (BarRow &row : rows) {
        if (row.rect.left() < left || row.rect.right() > left + m_plot.width)
            row.labelRect.moveLeft(labelLeftWithin(row, left, left + m_plot.width, m_plot, m_isMirrored));
    }
    m_bars.show(rows);
}

TimeScale TimelineView::scale() const
{
    return {m_plot.width, m_centre, m_zoom, m_isMirrored ? Qt::RightToLeft : Qt::LeftToRight};
}

double TimelineView::clamped(double centre, double zoom) const
{
    const TimeGeometry &geometry = m_layout.geometry();
    return clampCentre(centre, zoom, geometry.range(), geometry.margins(), m_plot.width);
}

double TimelineView::clampedZoom(double zoom) const
{
    const ZoomLimits &limits = m_layout.geometry().limits();
    return std::clamp(zoom, limits.widest, limits.closest);
}

qreal TimelineView::originX() const
{
    return scale().x(m_frame.anchor);
}

bool TimelineView::isAllShown() const
{
    return !canGoWider();
}

bool TimelineView::canGoEarlier() const
{
    return (m_centre - earliestCentre()) * std::exp2(m_zoom) > samePixel;
}

bool TimelineView::canGoLater() const
{
    return (latestCentre() - m_centre) * std::exp2(m_zoom) > samePixel;
}

bool TimelineView::canGoCloser() const
{
    return m_layout.hasPicture() && m_zoom < m_layout.geometry().limits().closest - same;
}

bool TimelineView::canGoWider() const
{
    return m_layout.hasPicture() && m_zoom > allZoom() + same;
}

QString TimelineView::visibleFrom() const
{
    const double day = std::max(scale().visible().from, m_layout.geometry().range().from);
    return m_layout.hasPicture() ? m_layout.inWords(day, m_zoom) : QString();
}

QString TimelineView::visibleTo() const
{
    const double day = std::min(scale().visible().to, m_layout.geometry().range().to);
    return m_layout.hasPicture() ? m_layout.inWords(day, m_zoom) : QString();
}

void TimelineView::panBy(qreal dx)
{
    setCentre(scale().centreAfterPan(dx));
}

void TimelineView::zoomBy(qreal factor, qreal x)
{
    if (!(factor > 0))
        return;
    const double zoom = clampedZoom(m_zoom + std::log2(factor));
    goTo(scale().centreAfterZoom(zoom, x), zoom);
}

void TimelineView::showAll()
{
    goTo(allCentre(), allZoom());
}

double TimelineView::earliestCentre() const
{
    return clamped(-std::numeric_limits<double>::infinity(), m_zoom);
}

double TimelineView::latestCentre() const
{
    return clamped(std::numeric_limits<double>::infinity(), m_zoom);
}

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
