// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tongue.h"

#include <QString>

namespace Masterplan {

/// Why a text is not a date that bundles can have (EDTF levels 0 and 1 without times of day).
enum class EdtfProblem {
    Empty,
    WhiteSpace,
    WrongDash,
    ForeignDigit,
    LowerCase,
    UnexpectedCharacter,
    TimeOfDay,
    YearNotFourDigits,
    YearTooLongWithoutY,
    LongYearTooShort,
    LongYearWithLeadingZero,
    LongYearWithMonth,
    YearOutOfRange,
    MinusZero,
    SpanWithHyphen,
    MonthNotTwoDigits,
    NoSuchMonth,
    DayNotTwoDigits,
    NoSuchDay,
    DayAfterSeason,
    TwoQualifiers,
    MisplacedDots,
    TooManyEnds,
    NoEndGiven,
    ReversedInterval,
    // What ISO 8601-2 has on level 2 only.
    Level2Set,
    Level2ExponentialYear,
    Level2SignificantDigits,
    Level2QualifierInside,
    Level2UnspecifiedDigits,
    Level2UnspecifiedInInterval,
    Level2Division,
    Last = Level2Division
};

/// The first problem of a text, and the character (counted from 0, in UTF-16 units) at which it shows.
struct EdtfError {
    EdtfProblem problem = EdtfProblem::Empty;
    qsizetype position = 0;

    [[nodiscard]] friend bool operator==(const EdtfError &, const EdtfError &) = default;
};

/// One or two sentences for staff: place (characters counted from 1), reason, and what to write instead.
[[nodiscard]] QString edtfProblemInWords(const EdtfError &error, Tongue tongue);

} // namespace Masterplan
