// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickrows.h"

#include <algorithm>
#include <cmath>

#include "timetexts.h"

namespace Masterplan {

namespace {

constexpr int sampleCount = 24;

/// The beginnings of years that the step's ticks can stand at, around a day.
QList<Day> yearsAround(const TickStep &step, double day)
{
    const TickStep years{TickUnit::Years, step.unit == TickUnit::Years ? step.count : 1};
    const double reach = double(years.count) * 366;
    return ticksBetween(years, dayAt(day - reach), dayAt(day + reach));
}

} // namespace

Day dayAt(double day)
{
    const auto first = double(toDay({firstCivilYear, 1, 1}));
    const auto last = double(toDay({lastCivilYear, 12, 31}));
    return Day(std::clamp(std::floor(day), first, last));
}

qreal widestTick(const TickStep &step, const TimeRange &range, const TickText &text, const TickWidth &width)
{
    qreal widest = 0;
    const auto add = [&](const QList<Day> &days) {
        for (const Day day : days)
            widest = std::max(widest, width(text(step, day)));
    };
    for (int sample = 0; sample <= sampleCount; ++sample)
        add(yearsAround(step, range.from + range.length() * sample / sampleCount));
    // The months of one year and the days of one month are those of every other.
    const Day january = toDay({fromDay(dayAt(range.from)).year, 1, 1});
    if (step.unit != TickUnit::Years)
        add(ticksBetween({TickUnit::Months, 1}, january, january + 364));
    if (step.unit == TickUnit::Days)
        add(ticksBetween(step, january, january + 30));
    return widest;
}

bool crossesEra(const TimeRange &range)
{
    const auto era = double(toDay({1, 1, 1}));
    return range.from < era && era < range.to;
}

QList<TickRow> tickRows(const TickChoice &choice, const TimeFrame &frame, const TickText &text)
{
    const Day first = dayAt(frame.days.from);
    const Day last = dayAt(frame.days.to);
    const QList<Day> labelled = ticksBetween(choice.labelled, first, last);
    QList<TickRow> rows;
    const QList<Day> days = choice.between == choice.labelled ? labelled : ticksBetween(choice.between, first, last);
    for (const Day day : days) {
        TickRow row{day, frame.x(frame.u(double(day))), {}, false};
        if (std::binary_search(labelled.begin(), labelled.end(), day)) {
            row.text = text(choice.labelled, day);
            row.isMajor = isMajorTick(choice.labelled, day);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace Masterplan
