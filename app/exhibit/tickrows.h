// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

#include "ticks.h"
#include "timeframe.h"
#include "timeplot.h"

namespace Masterplan {

/// A tick on the axis: pixels, x from the frame's anchor.
struct TickRow {
    Day day = 0;
    qreal x = 0;
    QString text; ///< empty for the ticks between
    bool isMajor = false; ///< begins a year, or a month among days

    bool operator==(const TickRow &) const = default;
};

/// Which ticks are shown at a zoom.
struct TickChoice {
    TickStep labelled;
    TickStep between;

    bool operator==(const TickChoice &) const = default;
};

using TickText = std::function<QString(const TickStep &, Day)>;
using TickWidth = std::function<qreal(const QString &)>;

/// The width that the widest label of the step takes anywhere in the range, from samples of it.
[[nodiscard]] qreal widestTick(
    const TickStep &step, const TimeRange &range, const TickText &text, const TickWidth &width);

/// The day that holds this moment, within the years that the calendar has.
[[nodiscard]] Day dayAt(double day);

/// Whether the range holds years BC and AD.
[[nodiscard]] bool crossesEra(const TimeRange &range);

[[nodiscard]] QList<TickRow> tickRows(const TickChoice &choice, const TimeFrame &frame, const TickText &text);

} // namespace Masterplan
