// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickrows.h"

#include <algorithm>
#include <cmath>

#include "timetexts.h"

namespace Masterplan {

namespace {

constexpr int sampleCount = 24;

/// The ticks of the stretch that is long enough to hold one.
QList<Day> ticksAround(const TickStep &step, double day)
{
    const double reach = step.unit == TickUnit::Years ? double(step.count) * 366 : 31;
    return ticksBetween(step, dayAt(day - reach), dayAt(day + reach));
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
        add(ticksAround(step, range.from + range.length() * sample / sampleCount));
    // The months of one year are the months of every year.
    if (step.unit != TickUnit::Years)
        add(ticksBetween({TickUnit::Months, 1}, dayAt(range.from), dayAt(range.from + 366)));
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
