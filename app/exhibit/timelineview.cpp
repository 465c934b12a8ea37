// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace Masterplan {

namespace {

constexpr double same = 1e-9;
constexpr qreal samePixel = 0.01;
constexpr qreal farFromAnchor = 100'000; ///< pixels; beyond them floats of the graphics no longer tell pixels apart
constexpr double nearEdge = 0.25; ///< of a frame's margin: so near the frame's edge the next one is made

} // namespace

TimelineView::Gathering::Gathering(TimelineView &view)
    : m_view(view)
{
    ++m_view.m_gatherings;
}

TimelineView::Gathering::~Gathering()
{
    if (--m_view.m_gatherings == 0 && std::exchange(m_view.m_hasGathered, false))
        m_view.relayout();
}

TimelineView::TimelineView(const TextMeasure &measure, QObject *parent)
    : QObject(parent)
    , m_layout(measure)
    , m_overview(this)
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
    m_showsAll = true;
    relayout();
}

void TimelineView::setLanguage(const QString &languageTag)
{
    m_layout.setLanguage(languageTag);
    relayout();
}

void TimelineView::setDirection(std::optional<Qt::LayoutDirection> direction)
{
    m_layout.setDirection(direction);
    relayout();
}

void TimelineView::setFilter(const QSet<QString> &itemIds)
{
    m_layout.setFilter(itemIds);
    relayout();
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

void TimelineView::setPictogramSize(qreal pictogramSize)
{
    changePlot(&TimePlot::pictogramSize, pictogramSize);
}

void TimelineView::setBarActionWidth(qreal barActionWidth)
{
    changePlot(&TimePlot::barActionWidth, barActionWidth);
}

void TimelineView::changePlot(qreal TimePlot::*measure, qreal value)
{
    if (m_plot.*measure == value)
        return;
    m_plot.*measure = value;
    m_layout.setPlot(m_plot);
    relayout();
    Q_EMIT plotChanged();
}

void TimelineView::setTextRevision(int textRevision)
{
    if (m_textRevision == textRevision)
        return;
    m_textRevision = textRevision;
    m_layout.measureAgain();
    relayout();
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
    m_showsAll = isAllShown();
    if (isPan)
        followPan();
    else
        fill(m_centre, Margin::ForZoom);
    Q_EMIT placeChanged();
}

void TimelineView::relayout()
{
    if (m_gatherings > 0) {
        m_hasGathered = true;
        return;
    }
    const bool isMirrored = m_layout.direction() == Qt::RightToLeft;
    const bool turned = isMirrored != m_isMirrored;
    m_isMirrored = isMirrored;
    if (m_layout.hasPicture()) {
        m_zoom = m_showsAll ? allZoom() : clampedZoom(m_zoom);
        m_centre = clamped(m_showsAll ? allCentre() : m_centre, m_zoom);
        fill(m_centre, Margin::ForPan);
        m_overview.setRows(m_layout.overview(wholeScale()));
    } else {
        m_overview.setRows({});
        m_bars.clear();
        m_markers.clear();
        m_ticks.clear();
    }
    if (turned)
        Q_EMIT isMirroredChanged();
    Q_EMIT placeChanged();
}

double TimelineView::marginAround(const TimeRange &visible) const
{
    const double widest = TimeFrame::widestMargin * visible.length();
    if (m_margin == Margin::ForPan)
        return widest;
    // What reaches into sight, and what that was placed beside.
    return std::min(2 * m_layout.labelReach() / m_frame.pixelsPerDay(), widest);
}

void TimelineView::fill(double anchor, Margin margin)
{
    m_margin = margin;
    m_frame.zoom = m_zoom;
    m_frame.level = m_layout.geometry().levels().levelAt(m_zoom);
    m_frame.anchor = anchor;
    const TimeRange visible = scale().visible();
    const double days = marginAround(visible);
    m_frame.days = {visible.from - days, visible.to + days};
    m_frame.isMirrored = m_isMirrored;
    m_barRows = m_layout.bars(m_frame);
    m_markers.show(m_layout.markers(m_frame));
    m_ticks.show(m_layout.ticks(m_frame));
    keepLabelsInSight();
    Q_EMIT frameMade();
}

void TimelineView::prepareForDrag()
{
    if (m_layout.hasPicture() && m_margin != Margin::ForPan)
        fill(m_frame.anchor, Margin::ForPan);
}

void TimelineView::followPan()
{
    const TimeRange visible = scale().visible();
    const double near = marginAround(visible) * nearEdge;
    const bool isFar = std::abs(m_centre - m_frame.anchor) * m_frame.pixelsPerDay() > farFromAnchor;
    const bool isNearEdge = visible.from - near < m_frame.days.from || visible.to + near > m_frame.days.to;
    if (isFar || isNearEdge)
        fill(isFar ? m_centre : m_frame.anchor, Margin::ForPan);
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

TimeScale TimelineView::wholeScale() const
{
    return {m_plot.width, allCentre(), allZoom(), m_isMirrored ? Qt::RightToLeft : Qt::LeftToRight};
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
    return scale().x(m_frame.anchor) + overshoot();
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

qreal TimelineView::visibleLeft() const
{
    return m_layout.hasPicture() ? wholeScale().x(scale().day(0)) / m_plot.width : 0;
}

qreal TimelineView::visibleRight() const
{
    return m_layout.hasPicture() ? wholeScale().x(scale().day(m_plot.width)) / m_plot.width : 1;
}

void TimelineView::panBy(qreal dx)
{
    setCentre(scale().centreAfterPan(dx));
}

void TimelineView::dragBy(qreal dx)
{
    qreal way = dx;
    if (m_pull * dx < 0) {
        // Back first.
        way = m_pull + dx;
        const bool isStillPulling = m_pull * way > 0;
        setPull(isStillPulling ? way : 0);
        if (isStillPulling)
            return;
    }
    const double wanted = scale().centreAfterPan(way);
    setCentre(wanted);
    const qreal leftOver = scale().x(wanted) - scale().x(m_centre);
    if (std::abs(leftOver) > samePixel)
        setPull(m_pull - leftOver);
}

void TimelineView::setPull(qreal pull)
{
    if (m_pull == pull)
        return;
    m_pull = pull;
    Q_EMIT placeChanged();
}

qreal TimelineView::overshoot() const
{
    // Less and less, and never further than this.
    const qreal furthest = 1.5 * m_plot.targetSize;
    const qreal part = std::abs(m_pull) / (std::abs(m_pull) + 2 * furthest);
    return std::copysign(furthest * part, m_pull);
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

} // namespace Masterplan
