// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Masterplan {

/// A day as Julian day number (of noon that day): day 0 is 24 November of the year -4713. The calendar is the
/// proleptic Gregorian one with astronomical years: 0 is 1 BC. QDate has no year 0 and ends long before geology does.
using Day = qint64;

/// The years for which days are exact; beyond them nothing here may be called.
inline constexpr qint64 firstCivilYear = -999'999'999'999;
inline constexpr qint64 lastCivilYear = 999'999'999'999;

/// A day of the calendar; month and day count from 1.
struct CivilDate {
    qint64 year = 0;
    int month = 1;
    int day = 1;

    [[nodiscard]] friend constexpr bool operator==(const CivilDate &, const CivilDate &) = default;
};

[[nodiscard]] bool isLeapYear(qint64 year);

/// 28 to 31, for months 1 to 12.
[[nodiscard]] int daysInMonth(qint64 year, int month);

/// The day of a date that the calendar has.
[[nodiscard]] Day toDay(const CivilDate &date);
[[nodiscard]] CivilDate fromDay(Day day);

} // namespace Masterplan
