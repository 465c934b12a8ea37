// SPDX-License-Identifier: GPL-3.0-or-later
#include "day.h"

namespace Masterplan {

namespace {

// The calendar repeats every 400 years. Counted from 1 March, the leap day is the last of its year, and the months
// from March on alternate so that their lengths follow (153 m + 2) / 5.
constexpr qint64 yearsOfCycle = 400;
constexpr qint64 daysOfCycle = 146'097;
constexpr Day firstOfMarchOfYear0 = 1'721'120;

constexpr qint64 floorDivided(qint64 dividend, qint64 divisor)
{
    const qint64 quotient = dividend / divisor;
    return dividend % divisor < 0 ? quotient - 1 : quotient;
}

} // namespace

bool isLeapYear(qint64 year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(qint64 year, int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    if (month == 2)
        return isLeapYear(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Day toDay(const CivilDate &date)
{
    Q_ASSERT(date.year >= firstCivilYear && date.year <= lastCivilYear);
    const qint64 yearFromMarch = date.month > 2 ? date.year : date.year - 1;
    const qint64 monthFromMarch = date.month > 2 ? date.month - 3 : date.month + 9;
    const qint64 cycle = floorDivided(yearFromMarch, yearsOfCycle);
    const qint64 yearOfCycle = yearFromMarch - cycle * yearsOfCycle;
    const qint64 dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const qint64 dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    return firstOfMarchOfYear0 + cycle * daysOfCycle + dayOfCycle;
}

CivilDate fromDay(Day day)
{
    const qint64 sinceMarch = day - firstOfMarchOfYear0;
    const qint64 cycle = floorDivided(sinceMarch, daysOfCycle);
    const qint64 dayOfCycle = sinceMarch - cycle * daysOfCycle;
    const qint64 yearOfCycle = (dayOfCycle - dayOfCycle / 1'460 + dayOfCycle / 36'524 - dayOfCycle / 146'096) / 365;
    const qint64 dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    const qint64 monthFromMarch = (5 * dayOfYear + 2) / 153;
    CivilDate date;
    date.day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    date.month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    date.year = cycle * yearsOfCycle + yearOfCycle + (date.month <= 2 ? 1 : 0);
    return date;
}

} // namespace Masterplan
