// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <memory>
#include <optional>

#include "barrows.h"
#include "markerrows.h"
#include "overviewmodel.h"
#include "tickrows.h"
#include "timegeometry.h"
#include "timetextcache.h"
#include "timetexts.h"

namespace Masterplan {

/// The whole timeline without what is chosen by hand (zoom and place): a bundle, a language, a picture's measures, and
/// the rows for any frame of it.
class TimelineLayout {
public:
    explicit TimelineLayout(const TextMeasure &measure);

    void setBundle(const Bundle &bundle);
    void setLanguage(const QString &languageTag);
    /// Time runs so instead of as the bundle says for the language; none: as it says.
    void setDirection(std::optional<Qt::LayoutDirection> direction);
    /// Only these items; empty: all of them.
    void setFilter(const QSet<QString> &itemIds);
    void setPlot(const TimePlot &plot);
    /// Fonts or text sizes are others now.
    void measureAgain();

    /// Made when it is first asked for after a change, so that several changes cost as much as one.
    [[nodiscard]] const TimeGeometry &geometry() const;
    [[nodiscard]] const TimePlot &plot() const { return m_plot; }
    [[nodiscard]] Qt::LayoutDirection direction() const;
    /// There is something to show and room to show it.
    [[nodiscard]] bool hasPicture() const;

    [[nodiscard]] QList<BarRow> bars(const TimeFrame &frame) const;
    [[nodiscard]] QList<MarkerRow> markers(const TimeFrame &frame) const;
    [[nodiscard]] QList<TickRow> ticks(const TimeFrame &frame) const;
    /// No label of a bar or marker reaches further beyond it, in pixels.
    [[nodiscard]] qreal labelReach() const;
    /// The periods in the picture that shows all, which this is the scale of.
    [[nodiscard]] QList<OverviewRow> overview(const TimeScale &whole) const;
    /// The day as exactly as the ticks of this zoom tell days apart.
    [[nodiscard]] QString inWords(double day, double zoom) const;

private:
    void forgetGeometry();
    [[nodiscard]] TickChoice tickChoice(double zoom) const;
    [[nodiscard]] qreal tickWidth(const QString &text) const;
    [[nodiscard]] TimeTextHeights textHeights() const;
    [[nodiscard]] TimeWriting writing() const;

    TimeTextCache m_measure;
    TimePlot m_plot;
    Bundle m_bundle;
    TimeStory m_story;
    QSet<QString> m_filter;
    std::optional<TimeTexts> m_texts;
    std::optional<Qt::LayoutDirection> m_direction;
    mutable std::optional<TimeGeometry> m_geometry;
    mutable MarkerLabels m_labels;
    mutable QHash<int, qreal> m_tickWidths; ///< by place in tickSteps()
};

} // namespace Masterplan
