// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day.h"
#include "edtfproblem.h"
#include "result.h"

#include <QStringView>

#include <optional>

namespace Masterplan {

/// How much of a date is known, from coarse to fine. A month or day that is written as XX is not known: 1985-04-XX has
/// the precision of a month.
enum class EdtfPrecision { ToTheCentury, ToTheDecade, ToTheYear, ToTheSeason, ToTheMonth, ToTheDay };

/// One date: it lies between the first and the last day that its text allows. Qualifiers do not widen these.
///
/// Seasons are the meteorological ones of the north: 21 spring is March to May, 22 summer June to August, 23 autumn
/// September to November, 24 winter December of the year that is named to the end of February of the next.
struct EdtfPoint {
    Day earliest = 0;
    Day latest = 0; ///< Not before earliest.
    EdtfPrecision precision = EdtfPrecision::ToTheDay;
    bool isApproximate = false; ///< ~ or %
    bool isUncertain = false; ///< ? or %

    [[nodiscard]] friend bool operator==(const EdtfPoint &, const EdtfPoint &) = default;
};

/// What stands on one side of an interval's slash.
enum class EdtfEnd {
    Given,
    Open, ///< ".."
    Unknown ///< nothing
};

/// A date or interval of the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1 without times of day.
///
/// Years have four digits (0000 is 1 BC) or five to twelve after a Y. Interval ends may have qualifiers, be seasons or
/// years with Y, and may not have unspecified digits, which is level 2. Negative years with unspecified digits leave
/// out the year -0000 that nobody can write: -00XX is -0099 to -0001.
class EdtfDate final {
public:
    [[nodiscard]] static Result<EdtfDate, EdtfError> parse(QStringView text);

    /// The text as it was written.
    [[nodiscard]] QString toString() const { return m_text; }

    [[nodiscard]] bool isInterval() const { return m_isInterval; }
    [[nodiscard]] EdtfEnd startKind() const { return m_startKind; }
    [[nodiscard]] EdtfEnd endKind() const { return m_endKind; }
    [[nodiscard]] bool isOpenStart() const { return m_startKind == EdtfEnd::Open; }
    [[nodiscard]] bool isOpenEnded() const { return m_endKind == EdtfEnd::Open; }
    [[nodiscard]] bool isUnknownStart() const { return m_startKind == EdtfEnd::Unknown; }
    [[nodiscard]] bool isUnknownEnd() const { return m_endKind == EdtfEnd::Unknown; }

    /// The date an interval begins with, or the date itself; nothing when the start is open or unknown.
    [[nodiscard]] std::optional<EdtfPoint> start() const;
    /// The date an interval ends with, or the date itself; nothing when the end is open or unknown.
    [[nodiscard]] std::optional<EdtfPoint> end() const;

    /// The first day it can mean; nothing when the start is open or unknown.
    [[nodiscard]] std::optional<Day> earliest() const;
    /// The last day it can mean (2012-12-31 for 2010/2012); nothing when the end is open or unknown.
    [[nodiscard]] std::optional<Day> latest() const;

    /// Equal when written alike.
    [[nodiscard]] friend bool operator==(const EdtfDate &, const EdtfDate &) = default;

private:
    friend class EdtfParser;
    EdtfDate() = default;

    QString m_text;
    EdtfPoint m_start;
    EdtfPoint m_end;
    EdtfEnd m_startKind = EdtfEnd::Given;
    EdtfEnd m_endKind = EdtfEnd::Given;
    bool m_isInterval = false;
};

} // namespace Masterplan
