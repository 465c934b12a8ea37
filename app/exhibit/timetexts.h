// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <functional>

#include "content/bundle.h"
#include "content/datewords.h"
#include "ticks.h"
#include "timestory.h"

namespace Masterplan {

/// The words of an item in the language that is shown.
struct ItemTexts {
    QString overline;
    QString when;
    QString title;
    QString teaser;
    QString language; ///< the one that title and teaser really are in
    QString accent; ///< "#rrggbb"
    QUrl pictogram; ///< empty: none

    bool operator==(const ItemTexts &) const = default;
};

/// Everything that the timeline says, from a bundle and in one of its languages.
class TimeTexts {
public:
    TimeTexts(const Bundle &bundle, const TimeStory &story, const QString &languageTag);

    [[nodiscard]] const QString &language() const { return m_languageTag; }
    /// Where time runs to.
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    [[nodiscard]] ItemTexts of(const TimeItem &item) const;
    /// "2006"; at finer steps also "Mar" and "12.", with the month at its first day and the year at its own.
    [[nodiscard]] QString tick(const TickStep &step, Day day) const;
    /// The day as exactly as the step tells days apart: "2006", "March 2006", "12 March 2006".
    [[nodiscard]] QString around(const TickStep &step, Day day) const;

    /// The time from one day to another as shortly as it can be said: "1914–1918", "March 2010", "12 March 2010".
    [[nodiscard]] QString between(Day first, Day last) const;

private:
    Bundle m_bundle;
    QString m_languageTag;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    DateWords m_words;
    QHash<QString, QString> m_periodAccents; ///< by the period's id
    QHash<QString, QUrl> m_pictograms; ///< by the pictogram's id
};

/// Whether the tick begins a year, or a month among days.
[[nodiscard]] bool isMajorTick(const TickStep &step, Day day);

} // namespace Masterplan
