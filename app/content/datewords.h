// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datepatterns.h"
#include "digits.h"
#include "edtfdate.h"

#include <QLocale>

namespace Masterplan {

/// Says dates in one language, as whole phrases from its table: "2006–2010", "ab 2013", "spring 2010".
///
/// Years are astronomical (0 is said as 1 BC) and never grouped. Months are named by QLocale, whatever table is used.
class DateWords final {
public:
    /// For a BCP 47 tag; a language without a table gets its base language's, else the neutral one.
    [[nodiscard]] static DateWords load(const QString &languageTag, Digits digits);

    [[nodiscard]] QString say(const EdtfDate &date) const;

    // For the labels of an axis.
    [[nodiscard]] QString sayYear(qint64 year) const;
    [[nodiscard]] QString sayMonth(qint64 year, int month) const; ///< With its year: "März 2010"
    [[nodiscard]] QString sayMonthAlone(int month) const; ///< "März"
    [[nodiscard]] QString sayShortMonth(int month) const; ///< "Mär"
    [[nodiscard]] QString sayDay(const CivilDate &date) const; ///< "12. März 2010"
    [[nodiscard]] QString sayDayOfMonth(int day) const; ///< "12."
    [[nodiscard]] QString sayYears(qint64 first, qint64 last) const; ///< "2006–2010"
    /// The ten years whose numbers differ in the last digit alone: "1980er Jahre".
    [[nodiscard]] QString sayDecade(qint64 year) const;
    /// By digits as people say it: 1800 to 1899 is the 19th, -399 to -300 (400 to 301 BC) the 4th BC.
    [[nodiscard]] QString sayCentury(qint64 year) const;
    [[nodiscard]] QString sayMillennium(qint64 year) const;

private:
    DateWords(DatePatterns patterns, const QLocale &locale, Digits digits);

    [[nodiscard]] QString sayInterval(const EdtfPoint &start, const EdtfPoint &end) const;
    [[nodiscard]] QString sayPoint(const EdtfPoint &point) const;
    [[nodiscard]] QString sayUnqualified(const EdtfPoint &point) const;
    [[nodiscard]] QString saySeason(const EdtfPoint &point) const;
    [[nodiscard]] QString sayAge(qint64 year, qint64 length, DatePattern pattern, DatePattern patternBC) const;
    [[nodiscard]] QString number(qint64 value) const { return inDigits(value, m_digits); }
    [[nodiscard]] QString monthOfDay(int month) const;
    [[nodiscard]] QString phrase(DatePattern pattern, const QList<Filling> &fillings) const;

    DatePatterns m_patterns;
    QLocale m_locale;
    Digits m_digits;
};

} // namespace Masterplan
