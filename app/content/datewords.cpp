// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Masterplan {

namespace {

/// The locale that names the months: language, script and region of the tag. QLocale does not know variants such as
/// "simple".
QLocale localeOf(const QString &languageTag)
{
    const QStringList subtags = languageTag.split(u'-');
    QStringList known{subtags.first()};
    for (const QString &subtag : subtags.sliced(1)) {
        const bool isScriptOrRegion = subtag.size() == 4 || subtag.size() == 2;
        if (!isScriptOrRegion)
            break;
        known.append(subtag);
    }
    return QLocale(known.join(u'_'));
}

bool isQualified(const EdtfPoint &point)
{
    return point.isApproximate || point.isUncertain;
}

/// The first of four patterns in a row: plain, approximate, uncertain, both.
DatePattern qualifiedPattern(DatePattern plain, const EdtfPoint &point)
{
    return static_cast<DatePattern>(
        static_cast<int>(plain) + (point.isApproximate ? 1 : 0) + (point.isUncertain ? 2 : 0));
}

/// As people count: 1 BC is the year 0.
qint64 yearBC(qint64 year)
{
    return 1 - year;
}

/// Says to whoever sets it that it runs from right to left. Most digits and dashes say nothing of that themselves:
/// "2013 –" would stand there as if it were read from the left, its dash where one begins to read.
QString fromRightToLeft(QString text)
{
    constexpr QChar mark = u'\u200f';
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    const auto isArabic = [](QChar character) { return character.direction() == QChar::DirAN; };
    const bool isNumber = std::all_of(text.cbegin(), text.cend(), isDigit);
    // Between two of the Arabic digits all is in their order.
    const bool isBetween = !text.isEmpty() && isArabic(text.front()) && isArabic(text.back());
    if (isNumber || isBetween || (text.isRightToLeft() && !text.contains(mark)))
        return text;
    return mark + text.remove(mark) + mark;
}

} // namespace

DateWords DateWords::load(const QString &languageTag, Digits digits)
{
    return DateWords(DatePatterns::load(languageTag), localeOf(languageTag), digits);
}

DateWords::DateWords(DatePatterns patterns, const QLocale &locale, Digits digits)
    : m_patterns(std::move(patterns))
    , m_locale(locale)
    , m_digits(digits)
{
}

QString DateWords::say(const EdtfDate &date) const
{
    const std::optional<EdtfPoint> start = date.start();
    const std::optional<EdtfPoint> end = date.end();
    if (start && end)
        return *start == *end ? sayPoint(*start) : sayInterval(*start, *end);
    if (start) {
        const QString since
            = phrase(qualifiedPattern(DatePattern::OpenEnd, *start), {{u"date", sayUnqualified(*start)}});
        return date.isUnknownEnd() ? phrase(DatePattern::UnknownEnd, {{u"date", since}}) : since;
    }
    const QString until = phrase(qualifiedPattern(DatePattern::OpenStart, *end), {{u"date", sayUnqualified(*end)}});
    return date.isUnknownStart() ? phrase(DatePattern::UnknownStart, {{u"date", until}}) : until;
}

QString DateWords::sayInterval(const EdtfPoint &start, const EdtfPoint &end) const
{
    const CivilDate from = fromDay(start.earliest);
    const CivilDate to = fromDay(end.earliest);
    if (start.precision == end.precision && !isQualified(start) && !isQualified(end)) {
        if (start.precision == EdtfPrecision::ToTheYear)
            return sayYears(from.year, to.year);
        const bool isInOneYear = from.year == to.year;
        const bool isInOneMonth = isInOneYear && from.month == to.month;
        if (start.precision == EdtfPrecision::ToTheMonth && isInOneYear)
            return phrase(DatePattern::MonthRange,
                {{u"fromMonth", sayMonthAlone(from.month)}, {u"toMonth", sayMonthAlone(to.month)},
                    {u"year", sayYear(to.year)}});
        if (start.precision == EdtfPrecision::ToTheDay && isInOneMonth)
            return phrase(DatePattern::DayRange,
                {{u"fromDay", number(from.day)}, {u"toDay", number(to.day)}, {u"month", monthOfDay(to.month)},
                    {u"year", sayYear(to.year)}});
        if (start.precision == EdtfPrecision::ToTheDay && isInOneYear)
            return phrase(DatePattern::DayRangeInYear,
                {{u"fromDay", number(from.day)}, {u"fromMonth", monthOfDay(from.month)}, {u"toDay", number(to.day)},
                    {u"toMonth", monthOfDay(to.month)}, {u"year", sayYear(to.year)}});
    }
    return phrase(DatePattern::Interval, {{u"from", sayPoint(start)}, {u"to", sayPoint(end)}});
}

QString DateWords::sayPoint(const EdtfPoint &point) const
{
    const QString date = sayUnqualified(point);
    if (!isQualified(point))
        return date;
    const bool isYear = point.precision == EdtfPrecision::ToTheYear;
    DatePattern pattern = DatePattern::Uncertain;
    if (point.isApproximate && point.isUncertain)
        pattern = isYear ? DatePattern::UncertainAndApproximateYear : DatePattern::UncertainAndApproximate;
    else if (point.isApproximate)
        pattern = isYear ? DatePattern::ApproximateYear : DatePattern::Approximate;
    return phrase(pattern, {{u"date", date}});
}

QString DateWords::sayUnqualified(const EdtfPoint &point) const
{
    const CivilDate first = fromDay(point.earliest);
    const CivilDate last = fromDay(point.latest);
    switch (point.precision) {
    case EdtfPrecision::ToTheCentury:
        return sayCentury(last.year);
    case EdtfPrecision::ToTheDecade:
        return sayDecade(last.year);
    case EdtfPrecision::ToTheYear:
        return sayYear(first.year);
    case EdtfPrecision::ToTheSeason:
        return saySeason(point);
    case EdtfPrecision::ToTheMonth:
        return sayMonth(first.year, first.month);
    case EdtfPrecision::ToTheDay:
        return sayDay(first);
    }
    return {};
}

QString DateWords::saySeason(const EdtfPoint &point) const
{
    const CivilDate first = fromDay(point.earliest);
    const CivilDate last = fromDay(point.latest);
    const DatePattern pattern = first.month == 3 ? DatePattern::Spring
        : first.month == 6                       ? DatePattern::Summer
        : first.month == 9                       ? DatePattern::Autumn
                                                 : DatePattern::Winter;
    return phrase(pattern,
        {{u"fromMonth", sayMonthAlone(first.month)}, {u"toMonth", sayMonthAlone(last.month)},
            {u"year", sayYear(first.year)}, {u"nextYear", sayYear(first.year + 1)}});
}

QString DateWords::sayYear(qint64 year) const
{
    if (year <= 0)
        return phrase(DatePattern::YearBC, {{u"year", number(yearBC(year))}});
    return phrase(year < 100 ? DatePattern::YearAD : DatePattern::Year, {{u"year", number(year)}});
}

QString DateWords::sayYears(qint64 first, qint64 last) const
{
    if (first == last)
        return sayYear(first);
    const bool isFromBC = first <= 0;
    const bool isToBC = last <= 0;
    const DatePattern pattern = isToBC ? DatePattern::YearRangeBC
        : isFromBC                     ? DatePattern::YearRangeAcrossEras
        : last < 100                   ? DatePattern::YearRangeAD
                                       : DatePattern::YearRange;
    return phrase(
        pattern, {{u"from", number(isFromBC ? yearBC(first) : first)}, {u"to", number(isToBC ? yearBC(last) : last)}});
}

QString DateWords::sayMonth(qint64 year, int month) const
{
    return phrase(DatePattern::Month, {{u"month", sayMonthAlone(month)}, {u"year", sayYear(year)}});
}

QString DateWords::sayMonthAlone(int month) const
{
    return m_locale.standaloneMonthName(month, QLocale::LongFormat);
}

QString DateWords::sayShortMonth(int month) const
{
    return m_locale.standaloneMonthName(month, QLocale::ShortFormat);
}

QString DateWords::monthOfDay(int month) const
{
    return m_locale.monthName(month, QLocale::LongFormat);
}

QString DateWords::sayDay(const CivilDate &date) const
{
    return phrase(DatePattern::FullDate,
        {{u"day", number(date.day)}, {u"month", monthOfDay(date.month)}, {u"year", sayYear(date.year)}});
}

QString DateWords::sayDayOfMonth(int day) const
{
    return phrase(DatePattern::DayOfMonth, {{u"day", number(day)}});
}

QString DateWords::sayDecade(qint64 year) const
{
    if (year < 0) // -0059 to -0050 are 60 to 51 BC, which nobody calls the fifties.
        return sayYears(year - (9 + year % 10), qMin<qint64>(year - year % 10, -1));
    const qint64 first = year - year % 10;
    if (first < 100) // "The eighties" would be those of the last century.
        return sayYears(first, first + 9);
    return phrase(DatePattern::Decade, {{u"from", number(first)}, {u"to", number(first + 9)}});
}

QString DateWords::sayCentury(qint64 year) const
{
    return sayAge(year, 100, DatePattern::Century, DatePattern::CenturyBC);
}

QString DateWords::sayMillennium(qint64 year) const
{
    return sayAge(year, 1'000, DatePattern::Millennium, DatePattern::MillenniumBC);
}

QString DateWords::sayAge(qint64 year, qint64 length, DatePattern pattern, DatePattern patternBC) const
{
    const bool isBC = year < 0;
    const qint64 count = qAbs(year) / length + 1;
    const qint64 from = isBC ? count * length : qMax<qint64>((count - 1) * length, 1);
    const qint64 to = isBC ? (count - 1) * length + 1 : count * length - 1;
    const QString ordinal = filled(m_patterns.ordinalPhrase(count), {{u"number", number(count)}});
    return phrase(isBC ? patternBC : pattern,
        {{u"number", number(count)}, {u"ordinal", ordinal}, {u"from", number(from)}, {u"to", number(to)}});
}

QString DateWords::phrase(DatePattern pattern, const QList<Filling> &fillings) const
{
    const QString text = filled(m_patterns.phrase(pattern), fillings);
    return m_locale.textDirection() == Qt::RightToLeft ? fromRightToLeft(text) : text;
}

} // namespace Masterplan
