// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtfparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Masterplan {

namespace {

constexpr qsizetype digitsOfLongestYear = 12;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isQualifier(QChar character)
{
    return character == u'?' || character == u'~' || character == u'%';
}

bool isDash(QChar character)
{
    return (character >= QChar(0x2010) && character <= QChar(0x2015)) || character == QChar(0x2212);
}

qint64 numberOf(QStringView digits)
{
    qint64 number = 0;
    for (const QChar digit : digits)
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

EdtfPoint years(qint64 first, qint64 last, EdtfPrecision precision)
{
    return {toDay({first, 1, 1}), toDay({last, 12, 31}), precision};
}

EdtfPoint year(qint64 number)
{
    return years(number, number, EdtfPrecision::ToTheYear);
}

EdtfPoint month(qint64 yearNumber, int number)
{
    return {toDay({yearNumber, number, 1}), toDay({yearNumber, number, daysInMonth(yearNumber, number)}),
        EdtfPrecision::ToTheMonth};
}

EdtfPoint season(qint64 yearNumber, int code)
{
    const int firstMonth = 3 + 3 * (code - 21);
    const bool isWinter = code == 24;
    const qint64 lastYear = isWinter ? yearNumber + 1 : yearNumber;
    const int lastMonth = isWinter ? 2 : firstMonth + 2;
    return {toDay({yearNumber, firstMonth, 1}), toDay({lastYear, lastMonth, daysInMonth(lastYear, lastMonth)}),
        EdtfPrecision::ToTheSeason};
}

} // namespace

Result<EdtfDate, EdtfError> EdtfParser::parse()
{
    if (m_text.isEmpty())
        return failure(EdtfError{EdtfProblem::Empty, 0});
    if (const std::optional<EdtfError> error = foreignCharacter())
        return failure(*error);
    const qsizetype slash = m_text.indexOf(u'/');
    if (slash >= 0)
        return parseInterval(slash);

    const Parsed<EdtfPoint> point = parsePoint({0, m_text.size()});
    if (!point)
        return failure(point.error());
    EdtfDate date;
    date.m_text = m_text.toString();
    date.m_start = *point;
    date.m_end = *point;
    return date;
}

std::optional<EdtfError> EdtfParser::foreignCharacter() const
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar character = m_text[i];
        if (!isDigit(character) && !isQualifier(character) && !u"-/.XY"_s.contains(character))
            return foreignCharacterAt(i);
    }
    return std::nullopt;
}

EdtfError EdtfParser::foreignCharacterAt(qsizetype position) const
{
    const QChar character = m_text[position];
    const bool followsDigit = position > 0 && isDigit(m_text[position - 1]);
    if (character.isSpace())
        return {EdtfProblem::WhiteSpace, position};
    if (isDash(character))
        return {EdtfProblem::WrongDash, position};
    if (character.isDigit())
        return {EdtfProblem::ForeignDigit, position};
    if (character == u'x' || character == u'y')
        return {EdtfProblem::LowerCase, position};
    if (character == u':' || (character == u'T' && followsDigit))
        return {EdtfProblem::TimeOfDay, position};
    if (u"[]{},"_s.contains(character))
        return {EdtfProblem::Level2Set, position};
    if (character == u'E' && followsDigit)
        return {EdtfProblem::Level2ExponentialYear, position};
    if (character == u'S' && followsDigit)
        return {EdtfProblem::Level2SignificantDigits, position};
    return {EdtfProblem::UnexpectedCharacter, position};
}

Result<EdtfDate, EdtfError> EdtfParser::parseInterval(qsizetype slash)
{
    const qsizetype secondSlash = m_text.indexOf(u'/', slash + 1);
    if (secondSlash >= 0)
        return failure(EdtfError{EdtfProblem::TooManyEnds, secondSlash});
    const Side startSide{0, slash};
    const Side endSide{slash + 1, m_text.size()};

    EdtfDate date;
    date.m_text = m_text.toString();
    date.m_isInterval = true;
    const std::pair<EdtfEnd &, EdtfPoint &> ends[] = {{date.m_startKind, date.m_start}, {date.m_endKind, date.m_end}};
    const Side sides[] = {startSide, endSide};
    for (int i = 0; i < 2; ++i) {
        const Parsed<EdtfEnd> kind = endKind(sides[i]);
        if (!kind)
            return failure(kind.error());
        ends[i].first = *kind;
        if (*kind != EdtfEnd::Given)
            continue;
        const Parsed<EdtfPoint> point = parsePoint(sides[i]);
        if (!point)
            return failure(point.error());
        ends[i].second = *point;
    }

    const qsizetype unspecified = m_text.indexOf(u'X');
    if (unspecified >= 0)
        return failure(EdtfError{EdtfProblem::Level2UnspecifiedInInterval, unspecified});
    const bool hasStart = date.m_startKind == EdtfEnd::Given;
    const bool hasEnd = date.m_endKind == EdtfEnd::Given;
    if (!hasStart && !hasEnd)
        return failure(EdtfError{EdtfProblem::NoEndGiven, 0});
    if (hasStart && hasEnd && date.m_start.earliest > date.m_end.latest)
        return failure(EdtfError{EdtfProblem::ReversedInterval, endSide.begin});
    return date;
}

Result<EdtfEnd, EdtfError> EdtfParser::endKind(Side side) const
{
    const QStringView text = m_text.sliced(side.begin, side.end - side.begin);
    if (text.isEmpty())
        return EdtfEnd::Unknown;
    return text == u".."_s ? EdtfEnd::Open : EdtfEnd::Given;
}

Result<EdtfPoint, EdtfError> EdtfParser::parsePoint(Side side)
{
    m_side = side;
    m_position = side.begin;
    const QStringView text = m_text.sliced(side.begin, side.end - side.begin);
    const qsizetype dot = text.indexOf(u'.');
    if (dot >= 0)
        return failure(EdtfError{EdtfProblem::MisplacedDots, side.begin + dot});

    Parsed<EdtfPoint> point = skip(u'Y') ? parseLongYear() : parseCalendarDate();
    if (!point)
        return point;
    if (const std::optional<EdtfError> error = parseQualifier(*point))
        return failure(*error);
    return point;
}

Result<EdtfPoint, EdtfError> EdtfParser::parseLongYear()
{
    const bool isNegative = skip(u'-');
    const qsizetype begin = m_position;
    const QStringView digits = takeDigits();
    const qsizetype unspecified = digits.indexOf(u'X');
    if (unspecified >= 0)
        return failure(EdtfError{EdtfProblem::Level2UnspecifiedDigits, begin + unspecified});
    if (digits.size() < 5)
        return wrongPart(EdtfProblem::LongYearTooShort, begin);
    if (digits.front() == u'0')
        return failure(EdtfError{EdtfProblem::LongYearWithLeadingZero, begin});
    if (digits.size() > digitsOfLongestYear)
        return failure(EdtfError{EdtfProblem::YearOutOfRange, begin});
    if (!atEnd() && m_text[m_position] == u'-')
        return failure(EdtfError{EdtfProblem::LongYearWithMonth, m_position});
    return year(isNegative ? -numberOf(digits) : numberOf(digits));
}

Result<EdtfPoint, EdtfError> EdtfParser::parseCalendarDate()
{
    const bool isNegative = skip(u'-');
    const qsizetype begin = m_position;
    const QStringView digits = takeDigits();
    if (digits.size() < 4)
        return wrongPart(EdtfProblem::YearNotFourDigits, begin);
    if (digits.size() > 4)
        return failure(EdtfError{EdtfProblem::YearTooLongWithoutY, begin});
    if (isNegative && digits == u"0000"_s)
        return failure(EdtfError{EdtfProblem::MinusZero, begin - 1});

    const qsizetype unspecified = digits.indexOf(u'X');
    if (unspecified < 0) {
        const qint64 number = isNegative ? -numberOf(digits) : numberOf(digits);
        return skip(u'-') ? parseMonth(number) : year(number);
    }
    const bool isAllOnTheRight = digits.last(4 - unspecified).count(u'X') == 4 - unspecified;
    const bool goesOn = !atEnd() && m_text[m_position] == u'-';
    if (unspecified < 2 || !isAllOnTheRight || goesOn)
        return failure(EdtfError{EdtfProblem::Level2UnspecifiedDigits, begin + unspecified});
    const qint64 span = unspecified == 2 ? 100 : 10;
    const qint64 nearest = numberOf(digits.first(unspecified)) * span;
    const EdtfPrecision precision = span == 100 ? EdtfPrecision::ToTheCentury : EdtfPrecision::ToTheDecade;
    return isNegative ? years(-(nearest + span - 1), std::min<qint64>(-nearest, -1), precision)
                      : years(nearest, nearest + span - 1, precision);
}

Result<EdtfPoint, EdtfError> EdtfParser::parseMonth(qint64 yearNumber)
{
    const qsizetype begin = m_position;
    const QStringView digits = takeDigits();
    const bool isSpan = digits.size() == 4 && m_side.begin == 0 && m_side.end == m_text.size();
    if (isSpan)
        return failure(EdtfError{EdtfProblem::SpanWithHyphen, begin});
    if (digits.size() != 2)
        return wrongPart(EdtfProblem::MonthNotTwoDigits, begin);
    if (digits == u"XX"_s)
        return skip(u'-') ? parseUnspecifiedDay(yearNumber) : year(yearNumber);
    const qsizetype unspecified = digits.indexOf(u'X');
    if (unspecified >= 0)
        return failure(EdtfError{EdtfProblem::Level2UnspecifiedDigits, begin + unspecified});

    const int number = static_cast<int>(numberOf(digits));
    if (number >= 25 && number <= 41)
        return failure(EdtfError{EdtfProblem::Level2Division, begin});
    const bool isSeason = number >= 21 && number <= 24;
    if (!isSeason && (number < 1 || number > 12))
        return failure(EdtfError{EdtfProblem::NoSuchMonth, begin});
    if (!skip(u'-'))
        return isSeason ? season(yearNumber, number) : month(yearNumber, number);
    if (isSeason)
        return failure(EdtfError{EdtfProblem::DayAfterSeason, m_position});
    return parseDay(yearNumber, number);
}

Result<EdtfPoint, EdtfError> EdtfParser::parseDay(qint64 yearNumber, int monthNumber)
{
    const qsizetype begin = m_position;
    const QStringView digits = takeDigits();
    if (digits.size() != 2)
        return wrongPart(EdtfProblem::DayNotTwoDigits, begin);
    if (digits == u"XX"_s)
        return month(yearNumber, monthNumber);
    const qsizetype unspecified = digits.indexOf(u'X');
    if (unspecified >= 0)
        return failure(EdtfError{EdtfProblem::Level2UnspecifiedDigits, begin + unspecified});
    const int number = static_cast<int>(numberOf(digits));
    if (number < 1 || number > daysInMonth(yearNumber, monthNumber))
        return failure(EdtfError{EdtfProblem::NoSuchDay, begin});
    const Day day = toDay({yearNumber, monthNumber, number});
    return EdtfPoint{day, day, EdtfPrecision::ToTheDay};
}

Result<EdtfPoint, EdtfError> EdtfParser::parseUnspecifiedDay(qint64 yearNumber)
{
    const qsizetype begin = m_position;
    const QStringView digits = takeDigits();
    if (digits.size() != 2)
        return wrongPart(EdtfProblem::DayNotTwoDigits, begin);
    if (digits != u"XX"_s)
        return failure(EdtfError{EdtfProblem::Level2UnspecifiedDigits, begin - 3});
    return year(yearNumber);
}

std::optional<EdtfError> EdtfParser::parseQualifier(EdtfPoint &point)
{
    if (atEnd())
        return std::nullopt;
    const qsizetype begin = m_position;
    const QChar sign = m_text[begin];
    if (!isQualifier(sign))
        return EdtfError{EdtfProblem::UnexpectedCharacter, begin};
    ++m_position;
    if (!atEnd()) {
        const bool isSecond = isQualifier(m_text[m_position]);
        return isSecond ? EdtfError{EdtfProblem::TwoQualifiers, m_position}
                        : EdtfError{EdtfProblem::Level2QualifierInside, begin};
    }
    point.isApproximate = sign != u'?';
    point.isUncertain = sign != u'~';
    return std::nullopt;
}

bool EdtfParser::skip(QChar character)
{
    if (atEnd() || m_text[m_position] != character)
        return false;
    ++m_position;
    return true;
}

QStringView EdtfParser::takeDigits()
{
    const qsizetype begin = m_position;
    while (!atEnd() && (isDigit(m_text[m_position]) || m_text[m_position] == u'X'))
        ++m_position;
    return m_text.sliced(begin, m_position - begin);
}

tl::unexpected<EdtfError> EdtfParser::wrongPart(EdtfProblem problem, qsizetype begin) const
{
    if (begin < m_side.end && isQualifier(m_text[begin]))
        return failure(EdtfError{EdtfProblem::Level2QualifierInside, begin});
    return failure(EdtfError{problem, begin});
}

} // namespace Masterplan
