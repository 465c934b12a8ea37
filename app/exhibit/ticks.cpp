// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticks.h"

#include <algorithm>

namespace Masterplan {

namespace {

constexpr double daysPerYear = 365.2425;
constexpr qreal narrowestLabel = 12; // pixels; what is closer needs no measuring

QList<TickStep> makeSteps()
{
    QList<TickStep> steps{{TickUnit::Days, 1}, {TickUnit::Days, 7}, {TickUnit::Months, 1}, {TickUnit::Months, 3}};
    for (qint64 power = 1; power <= 100'000'000'000; power *= 10) {
        for (const qint64 digit : {1, 2, 5})
            steps.append({TickUnit::Years, digit * power});
    }
    return steps;
}

Day firstOfYear(qint64 year)
{
    return toDay({year, 1, 1});
}

qint64 floorDivide(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

/// The astronomical year of the tick with this index; 0 is the beginning of the era.
qint64 yearOfTick(qint64 index, qint64 count)
{
    if (count == 1)
        return index;
    if (index < 0)
        return 1 + index * count;
    return index == 0 ? 1 : index * count;
}

QList<Day> yearTicks(qint64 count, Day first, Day last)
{
    QList<Day> days;
    qint64 index = floorDivide(fromDay(first).year, count) - 1;
    for (;; ++index) {
        const qint64 year = yearOfTick(index, count);
        if (year > lastCivilYear)
            break;
        if (year < firstCivilYear || (index == 0 && count == 2))
            continue;
        const Day day = firstOfYear(year);
        if (day > last)
            break;
        if (day >= first)
            days.append(day);
    }
    return days;
}

QList<Day> monthTicks(qint64 count, Day first, Day last)
{
    QList<Day> days;
    const CivilDate from = fromDay(first);
    qint64 year = from.year;
    int month = int((from.month - 1) / count * count) + 1;
    while (year <= lastCivilYear) {
        const Day day = toDay({year, month, 1});
        if (day > last)
            break;
        if (day >= first)
            days.append(day);
        month += int(count);
        if (month > 12) {
            month = 1;
            ++year;
        }
    }
    return days;
}

bool isDayTick(int dayOfMonth, qint64 count)
{
    return (dayOfMonth - 1) % count == 0 && dayOfMonth <= 28;
}

QList<Day> dayTicks(qint64 count, Day first, Day last)
{
    QList<Day> days;
    for (Day day = first; day <= last; ++day) {
        if (count == 1 || isDayTick(fromDay(day).day, count))
            days.append(day);
    }
    return days;
}

} // namespace

const QList<TickStep> &tickSteps()
{
    static const QList<TickStep> steps = makeSteps();
    return steps;
}

double fewestDays(const TickStep &step, bool crossesEra)
{
    switch (step.unit) {
    case TickUnit::Days:
        return double(step.count);
    case TickUnit::Months:
        return step.count == 1 ? 28 : 90;
    case TickUnit::Years:
        break;
    }
    const bool isShortAtEra = crossesEra && step.count >= 5;
    const double years = double(isShortAtEra ? step.count - 1 : step.count);
    return std::max(365.0, years * daysPerYear - 2);
}

bool dividesInto(const TickStep &coarse, const TickStep &fine)
{
    if (coarse.unit != fine.unit)
        return coarse.unit > fine.unit;
    // The beginning of the era is no tick of every 2 years.
    const bool losesEra = coarse.unit == TickUnit::Years && fine.count == 2;
    return coarse.count % fine.count == 0 && !losesEra;
}

QList<Day> ticksBetween(const TickStep &step, Day first, Day last)
{
    if (first > last)
        return {};
    switch (step.unit) {
    case TickUnit::Days:
        return dayTicks(step.count, first, last);
    case TickUnit::Months:
        return monthTicks(step.count, first, last);
    case TickUnit::Years:
        break;
    }
    return yearTicks(step.count, first, last);
}

TickStep labelledStep(double pixelsPerDay, bool crossesEra, const std::function<qreal(const TickStep &)> &widthOf)
{
    const QList<TickStep> &steps = tickSteps();
    const auto fits = [&](const TickStep &step) {
        const double distance = fewestDays(step, crossesEra) * pixelsPerDay;
        return distance >= narrowestLabel && distance >= widthOf(step);
    };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    return found == steps.end() ? steps.last() : *found;
}

TickStep unlabelledStep(const TickStep &labelled, double pixelsPerDay, bool crossesEra, qreal distance)
{
    const QList<TickStep> &steps = tickSteps();
    for (qsizetype index = steps.indexOf(labelled) - 1; index >= 0; --index) {
        const TickStep &step = steps.at(index);
        if (dividesInto(labelled, step))
            return fewestDays(step, crossesEra) * pixelsPerDay >= distance ? step : labelled;
    }
    return labelled;
}

} // namespace Masterplan
