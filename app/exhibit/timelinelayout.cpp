// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelayout.h"

namespace Masterplan {

namespace {

using namespace Qt::StringLiterals;

constexpr int titleLines = 2;

} // namespace

TimelineLayout::TimelineLayout(const TextMeasure &measure)
    : m_measure(measure)
{
}

void TimelineLayout::setBundle(const Bundle &bundle)
{
    m_bundle = bundle;
    m_story = TimeStory(timeItems(bundle));
    m_filter.clear();
    setLanguage(m_texts && bundle.language(m_texts->language()) ? m_texts->language() : bundle.defaultLanguage);
}

void TimelineLayout::setLanguage(const QString &languageTag)
{
    m_texts.emplace(m_bundle, m_story, languageTag);
    measureAgain();
}

void TimelineLayout::setDirection(std::optional<Qt::LayoutDirection> direction)
{
    m_direction = direction;
    forgetGeometry();
}

void TimelineLayout::setFilter(const QSet<QString> &itemIds)
{
    m_filter = itemIds;
    forgetGeometry();
}

void TimelineLayout::setPlot(const TimePlot &plot)
{
    m_plot = plot;
    forgetGeometry();
}

void TimelineLayout::measureAgain()
{
    m_measure.clear();
    m_tickWidths.clear();
    forgetGeometry();
}

void TimelineLayout::forgetGeometry()
{
    m_labels.clear();
    m_geometry.reset();
}

const TimeGeometry &TimelineLayout::geometry() const
{
    if (!m_geometry && hasPicture())
        m_geometry.emplace(m_filter.isEmpty() ? m_story : m_story.only(m_filter), m_plot, textHeights());
    else if (!m_geometry)
        m_geometry.emplace();
    return *m_geometry;
}

Qt::LayoutDirection TimelineLayout::direction() const
{
    return m_direction.value_or(m_texts ? m_texts->direction() : Qt::LeftToRight);
}

bool TimelineLayout::hasPicture() const
{
    return m_texts && !m_story.items().isEmpty() && m_plot.width > 0 && m_plot.height > 0 && m_plot.targetSize > 0;
}

QList<BarRow> TimelineLayout::bars(const TimeFrame &frame) const
{
    return barRows(geometry(), frame, writing());
}

QList<MarkerRow> TimelineLayout::markers(const TimeFrame &frame) const
{
    return markerRows(geometry(), frame, writing(), m_labels);
}

QList<TickRow> TimelineLayout::ticks(const TimeFrame &frame) const
{
    return tickRows(
        tickChoice(frame.zoom), frame, [this](const TickStep &step, Day day) { return m_texts->tick(step, day); });
}

qreal TimelineLayout::labelReach() const
{
    return MarkerLabels::reach(m_plot, writing());
}

QList<OverviewRow> TimelineLayout::overview(const TimeScale &whole) const
{
    const TimeRange range = whole.visible();
    QList<OverviewRow> rows;
    for (const TimeItem &item : geometry().items()) {
        if (!item.isPeriod)
            continue;
        const qreal begin = whole.x(item.isOpenStart ? range.from : item.start) / m_plot.width;
        const qreal end = whole.x(item.isOpenEnd ? range.to : item.end) / m_plot.width;
        rows.append({item.id, std::min(begin, end), std::max(begin, end), m_texts->of(item).accent});
    }
    return rows;
}

QString TimelineLayout::inWords(double day, double zoom) const
{
    return m_texts ? m_texts->around(tickChoice(zoom).labelled, dayAt(day)) : QString();
}

TickChoice TimelineLayout::tickChoice(double zoom) const
{
    const TimeRange &range = geometry().range();
    const bool isAcrossEras = crossesEra(range);
    const double pixelsPerDay = std::exp2(zoom);
    const auto widthOf = [&](const TickStep &step) {
        const int place = int(tickSteps().indexOf(step));
        if (!m_tickWidths.contains(place)) {
            const auto text = [this](const TickStep &ofStep, Day day) { return m_texts->tick(ofStep, day); };
            m_tickWidths.insert(
                place, widestTick(step, range, text, [this](const QString &label) { return tickWidth(label); }));
        }
        return m_tickWidths.value(place) + m_plot.gap;
    };
    const TickStep labelled = labelledStep(pixelsPerDay, isAcrossEras, widthOf);
    return {labelled, unlabelledStep(labelled, pixelsPerDay, isAcrossEras, m_plot.targetSize)};
}

qreal TimelineLayout::tickWidth(const QString &text) const
{
    return m_measure.measure(text, TextRole::Tick, TextMeasure::unlimited, m_texts->language()).width();
}

TimeTextHeights TimelineLayout::textHeights() const
{
    const auto lineHeight = [this](TextRole role) {
        return m_measure.measure(u"0"_s, role, TextMeasure::unlimited, m_texts->language()).height();
    };
    return {lineHeight(TextRole::EventWhen) + titleLines * lineHeight(TextRole::EventTitle),
        lineHeight(TextRole::BarWhen) + 2 * m_plot.barInset()};
}

TimeWriting TimelineLayout::writing() const
{
    return {[this](const TimeItem &item) { return m_texts->of(item); },
        [this](Day first, Day last) { return m_texts->between(first, last); }, &m_measure, m_texts->language()};
}

} // namespace Masterplan
