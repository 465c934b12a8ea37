// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/edtfdate.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// A day as the shortest text that a person can check: -4-03-12; "-" for none.
QString shown(std::optional<Day> day)
{
    if (!day)
        return u"-"_s;
    const CivilDate date = fromDay(*day);
    return u"%1-%2-%3"_s.arg(date.year).arg(date.month, 2, 10, QChar(u'0')).arg(date.day, 2, 10, QChar(u'0'));
}

QString shown(const EdtfError &error)
{
    return u"problem %1 at %2: %3"_s.arg(int(error.problem))
        .arg(error.position)
        .arg(edtfProblemInWords(error, Tongue::English));
}

struct Accepted {
    const char *text;
    const char *earliest;
    const char *latest;
};

constexpr Accepted acceptedTexts[] = {
    // Level 0: dates
    {"2013", "2013-01-01", "2013-12-31"},
    {"0000", "0-01-01", "0-12-31"},
    {"0001", "1-01-01", "1-12-31"},
    {"0085", "85-01-01", "85-12-31"},
    {"9999", "9999-01-01", "9999-12-31"},
    {"2005-01", "2005-01-01", "2005-01-31"},
    {"2005-04", "2005-04-01", "2005-04-30"},
    {"2005-12", "2005-12-01", "2005-12-31"},
    {"2012-02", "2012-02-01", "2012-02-29"},
    {"2013-02", "2013-02-01", "2013-02-28"},
    {"1900-02", "1900-02-01", "1900-02-28"},
    {"2000-02", "2000-02-01", "2000-02-29"},
    {"0000-02", "0-02-01", "0-02-29"},
    {"1985-04-12", "1985-04-12", "1985-04-12"},
    {"2012-02-29", "2012-02-29", "2012-02-29"},
    {"2000-02-29", "2000-02-29", "2000-02-29"},
    {"1582-10-10", "1582-10-10", "1582-10-10"},
    {"2013-12-31", "2013-12-31", "2013-12-31"},
    {"0000-01-01", "0-01-01", "0-01-01"},
    // Level 0: intervals
    {"2006/2010", "2006-01-01", "2010-12-31"},
    {"2010/2012", "2010-01-01", "2012-12-31"},
    {"1964/2008", "1964-01-01", "2008-12-31"},
    {"2004-06/2006-08", "2004-06-01", "2006-08-31"},
    {"2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"},
    {"2004-02-01/2005-02", "2004-02-01", "2005-02-28"},
    {"2004-02-01/2005", "2004-02-01", "2005-12-31"},
    {"2005/2006-02", "2005-01-01", "2006-02-28"},
    {"2013/2013", "2013-01-01", "2013-12-31"},
    {"2010-05/2010", "2010-05-01", "2010-12-31"},
    {"2010/2010-05", "2010-01-01", "2010-05-31"},
    {"2010-03-12/2010-03-12", "2010-03-12", "2010-03-12"},
    {"0000/0001", "0-01-01", "1-12-31"},
    // Level 1: years with Y
    {"Y170000002", "170000002-01-01", "170000002-12-31"},
    {"Y-170000002", "-170000002-01-01", "-170000002-12-31"},
    {"Y10000", "10000-01-01", "10000-12-31"},
    {"Y-10000", "-10000-01-01", "-10000-12-31"},
    {"Y12345", "12345-01-01", "12345-12-31"},
    {"Y-4540000000", "-4540000000-01-01", "-4540000000-12-31"},
    {"Y-13800000000", "-13800000000-01-01", "-13800000000-12-31"},
    {"Y999999999999", "999999999999-01-01", "999999999999-12-31"},
    {"Y-999999999999", "-999999999999-01-01", "-999999999999-12-31"},
    {"Y-65000000~", "-65000000-01-01", "-65000000-12-31"},
    {"Y-300000/-9000", "-300000-01-01", "-9000-12-31"},
    {"Y-20000/..", "-20000-01-01", "-"},
    // Level 1: seasons
    {"2001-21", "2001-03-01", "2001-05-31"},
    {"2001-22", "2001-06-01", "2001-08-31"},
    {"2001-23", "2001-09-01", "2001-11-30"},
    {"2001-24", "2001-12-01", "2002-02-28"},
    {"2011-24", "2011-12-01", "2012-02-29"},
    {"-0001-24", "-1-12-01", "0-02-29"},
    {"2010-21~", "2010-03-01", "2010-05-31"},
    {"2010-21/2010-23", "2010-03-01", "2010-11-30"},
    {"2010-24/2011", "2010-12-01", "2011-12-31"},
    // Level 1: qualifiers
    {"1984?", "1984-01-01", "1984-12-31"},
    {"2004-06~", "2004-06-01", "2004-06-30"},
    {"2004-06-11%", "2004-06-11", "2004-06-11"},
    {"1985~", "1985-01-01", "1985-12-31"},
    {"1985%", "1985-01-01", "1985-12-31"},
    {"-0300~", "-300-01-01", "-300-12-31"},
    {"201X?", "2010-01-01", "2019-12-31"},
    {"19XX~", "1900-01-01", "1999-12-31"},
    {"2004-XX%", "2004-01-01", "2004-12-31"},
    {"1984~/2004-06", "1984-01-01", "2004-06-30"},
    {"1984/2004-06~", "1984-01-01", "2004-06-30"},
    {"1984?/2004%", "1984-01-01", "2004-12-31"},
    {"1984~/2004~", "1984-01-01", "2004-12-31"},
    {"2004-06-11?/2004-06-12", "2004-06-11", "2004-06-12"},
    // Level 1: unspecified digits
    {"201X", "2010-01-01", "2019-12-31"},
    {"20XX", "2000-01-01", "2099-12-31"},
    {"000X", "0-01-01", "9-12-31"},
    {"00XX", "0-01-01", "99-12-31"},
    {"2004-XX", "2004-01-01", "2004-12-31"},
    {"1985-04-XX", "1985-04-01", "1985-04-30"},
    {"2012-02-XX", "2012-02-01", "2012-02-29"},
    {"1985-XX-XX", "1985-01-01", "1985-12-31"},
    {"-005X", "-59-01-01", "-50-12-31"},
    {"-03XX", "-399-01-01", "-300-12-31"},
    {"-000X", "-9-01-01", "-1-12-31"},
    {"-00XX", "-99-01-01", "-1-12-31"},
    {"-0044-XX", "-44-01-01", "-44-12-31"},
    // Level 1: open and unknown ends
    {"2013/..", "2013-01-01", "-"},
    {"1985-04/..", "1985-04-01", "-"},
    {"1985-04-12/..", "1985-04-12", "-"},
    {"../1985", "-", "1985-12-31"},
    {"../1985-04", "-", "1985-04-30"},
    {"../1985-04-12", "-", "1985-04-12"},
    {"1985/", "1985-01-01", "-"},
    {"1985-04/", "1985-04-01", "-"},
    {"1985-04-12/", "1985-04-12", "-"},
    {"/1985", "-", "1985-12-31"},
    {"/1985-04", "-", "1985-04-30"},
    {"/1985-04-12", "-", "1985-04-12"},
    {"1985~/..", "1985-01-01", "-"},
    {"../1985?", "-", "1985-12-31"},
    {"/-0300", "-", "-300-12-31"},
    // Level 1: negative years
    {"-0003", "-3-01-01", "-3-12-31"},
    {"-1985", "-1985-01-01", "-1985-12-31"},
    {"-9999", "-9999-01-01", "-9999-12-31"},
    {"-0044-03-15", "-44-03-15", "-44-03-15"},
    {"-0004-02-29", "-4-02-29", "-4-02-29"},
    {"-0044-03", "-44-03-01", "-44-03-31"},
    {"-0500/-0300", "-500-01-01", "-300-12-31"},
    {"-0044/0014", "-44-01-01", "14-12-31"},
};

struct Refused {
    const char *text;
    EdtfProblem problem;
    int position;
};

constexpr Refused refusedTexts[] = {
    {"", EdtfProblem::Empty, 0},
    {" ", EdtfProblem::WhiteSpace, 0},
    {" 2013", EdtfProblem::WhiteSpace, 0},
    {"2013 ", EdtfProblem::WhiteSpace, 4},
    {"2013\n", EdtfProblem::WhiteSpace, 4},
    {"2006 / 2010", EdtfProblem::WhiteSpace, 4},
    {"2013\u00a0", EdtfProblem::WhiteSpace, 4},
    {"2006\u20132010", EdtfProblem::WrongDash, 4},
    {"\u22120300", EdtfProblem::WrongDash, 0},
    {"\u0662\u0660\u0661\u0663", EdtfProblem::ForeignDigit, 0},
    {"201\u06f3", EdtfProblem::ForeignDigit, 3},
    {"201x", EdtfProblem::LowerCase, 3},
    {"y17000", EdtfProblem::LowerCase, 0},
    {"um 1985", EdtfProblem::UnexpectedCharacter, 0},
    {"Tuesday", EdtfProblem::UnexpectedCharacter, 0},
    {"+2013", EdtfProblem::UnexpectedCharacter, 0},
    {"2013\"", EdtfProblem::UnexpectedCharacter, 4},
    {"2013XY", EdtfProblem::YearTooLongWithoutY, 0},
    {"2013Y", EdtfProblem::UnexpectedCharacter, 4},
    {"2013-05Y", EdtfProblem::UnexpectedCharacter, 7},
    {"2013-05-01-", EdtfProblem::UnexpectedCharacter, 10},
    {"2013-05-01-02", EdtfProblem::UnexpectedCharacter, 10},
    {"2013?Y", EdtfProblem::Level2QualifierInside, 4},
    {"\U0001F600", EdtfProblem::UnexpectedCharacter, 0},
    {"1985-04-12T23:20:30", EdtfProblem::TimeOfDay, 10},
    {"1985-04-12T23:20:30Z", EdtfProblem::TimeOfDay, 10},
    {"1985-04-12T23:20:30+04:30", EdtfProblem::TimeOfDay, 10},
    {"2004-01-01T10:10:10Z/2005", EdtfProblem::TimeOfDay, 10},
    {"23:20", EdtfProblem::TimeOfDay, 2},
    {"1", EdtfProblem::YearNotFourDigits, 0},
    {"85", EdtfProblem::YearNotFourDigits, 0},
    {"198", EdtfProblem::YearNotFourDigits, 0},
    {"-", EdtfProblem::YearNotFourDigits, 1},
    {"-300", EdtfProblem::YearNotFourDigits, 1},
    {"--2013", EdtfProblem::YearNotFourDigits, 1},
    {"12-03-2010", EdtfProblem::YearNotFourDigits, 0},
    {"2006/10", EdtfProblem::YearNotFourDigits, 5},
    {"XX", EdtfProblem::YearNotFourDigits, 0},
    {"20130", EdtfProblem::YearTooLongWithoutY, 0},
    {"20130512", EdtfProblem::YearTooLongWithoutY, 0},
    {"-17000", EdtfProblem::YearTooLongWithoutY, 1},
    {"Y", EdtfProblem::LongYearTooShort, 1},
    {"Y-", EdtfProblem::LongYearTooShort, 2},
    {"Y2013", EdtfProblem::LongYearTooShort, 1},
    {"Y-0300", EdtfProblem::LongYearTooShort, 2},
    {"YY17000", EdtfProblem::LongYearTooShort, 1},
    {"Y02013", EdtfProblem::LongYearWithLeadingZero, 1},
    {"Y-017000", EdtfProblem::LongYearWithLeadingZero, 2},
    {"Y17000-05", EdtfProblem::LongYearWithMonth, 6},
    {"Y-17000-21", EdtfProblem::LongYearWithMonth, 7},
    {"Y1000000000000", EdtfProblem::YearOutOfRange, 1},
    {"Y-99999999999999999999999999", EdtfProblem::YearOutOfRange, 2},
    {"-0000", EdtfProblem::MinusZero, 0},
    {"-0000-01", EdtfProblem::MinusZero, 0},
    {"-0000/2010", EdtfProblem::MinusZero, 0},
    {"2006-2010", EdtfProblem::SpanWithHyphen, 5},
    {"2013-", EdtfProblem::MonthNotTwoDigits, 5},
    {"2013-5", EdtfProblem::MonthNotTwoDigits, 5},
    {"2013-005", EdtfProblem::MonthNotTwoDigits, 5},
    {"2013--05", EdtfProblem::MonthNotTwoDigits, 5},
    {"2013-05/2014-6", EdtfProblem::MonthNotTwoDigits, 13},
    {"2013-00", EdtfProblem::NoSuchMonth, 5},
    {"2013-13", EdtfProblem::NoSuchMonth, 5},
    {"2013-20", EdtfProblem::NoSuchMonth, 5},
    {"2013-42", EdtfProblem::NoSuchMonth, 5},
    {"2013-99", EdtfProblem::NoSuchMonth, 5},
    {"2013-13-01", EdtfProblem::NoSuchMonth, 5},
    {"2013-05-", EdtfProblem::DayNotTwoDigits, 8},
    {"2013-05-1", EdtfProblem::DayNotTwoDigits, 8},
    {"2013-05-001", EdtfProblem::DayNotTwoDigits, 8},
    {"2013-XX-1", EdtfProblem::DayNotTwoDigits, 8},
    {"2013-05-00", EdtfProblem::NoSuchDay, 8},
    {"2013-05-32", EdtfProblem::NoSuchDay, 8},
    {"2013-02-29", EdtfProblem::NoSuchDay, 8},
    {"2013-02-30", EdtfProblem::NoSuchDay, 8},
    {"1900-02-29", EdtfProblem::NoSuchDay, 8},
    {"2013-04-31", EdtfProblem::NoSuchDay, 8},
    {"-0001-02-29", EdtfProblem::NoSuchDay, 9},
    {"2010-21-05", EdtfProblem::DayAfterSeason, 8},
    {"1985?~", EdtfProblem::TwoQualifiers, 5},
    {"1985~~", EdtfProblem::TwoQualifiers, 5},
    {"1985/2000%%", EdtfProblem::TwoQualifiers, 10},
    {".", EdtfProblem::MisplacedDots, 0},
    {"..", EdtfProblem::MisplacedDots, 0},
    {"..1985", EdtfProblem::MisplacedDots, 0},
    {"1985..", EdtfProblem::MisplacedDots, 4},
    {"1985..2000", EdtfProblem::MisplacedDots, 4},
    {"12.03.2010", EdtfProblem::MisplacedDots, 2},
    {"1985/.", EdtfProblem::MisplacedDots, 5},
    {"1985/...", EdtfProblem::MisplacedDots, 5},
    {"../1985..", EdtfProblem::MisplacedDots, 7},
    {"../..?", EdtfProblem::MisplacedDots, 3},
    {"2006/2008/2010", EdtfProblem::TooManyEnds, 9},
    {"2006//2010", EdtfProblem::TooManyEnds, 5},
    {"../..", EdtfProblem::NoEndGiven, 0},
    {"/", EdtfProblem::NoEndGiven, 0},
    {"/..", EdtfProblem::NoEndGiven, 0},
    {"../", EdtfProblem::NoEndGiven, 0},
    {"2010/2006", EdtfProblem::ReversedInterval, 5},
    {"2010-05/2010-04", EdtfProblem::ReversedInterval, 8},
    {"2010-05-02/2010-05-01", EdtfProblem::ReversedInterval, 11},
    {"2010-06/2010-21", EdtfProblem::ReversedInterval, 8},
    {"-0300/-0500", EdtfProblem::ReversedInterval, 6},
    {"0014/-0044", EdtfProblem::ReversedInterval, 5},
    {"[1667,1668,1670..1672]", EdtfProblem::Level2Set, 0},
    {"[..1760-12-03]", EdtfProblem::Level2Set, 0},
    {"{1960,1961-12}", EdtfProblem::Level2Set, 0},
    {"1960,1961", EdtfProblem::Level2Set, 4},
    {"Y-17E7", EdtfProblem::Level2ExponentialYear, 4},
    {"Y17101E4S3", EdtfProblem::Level2ExponentialYear, 6},
    {"1950S2", EdtfProblem::Level2SignificantDigits, 4},
    {"Y171010000S3", EdtfProblem::Level2SignificantDigits, 10},
    {"2004?-06-11", EdtfProblem::Level2QualifierInside, 4},
    {"2004-06~-11", EdtfProblem::Level2QualifierInside, 7},
    {"?2004-06", EdtfProblem::Level2QualifierInside, 0},
    {"2004-~06", EdtfProblem::Level2QualifierInside, 5},
    {"2004-06-%11", EdtfProblem::Level2QualifierInside, 8},
    {"Y?17000", EdtfProblem::Level2QualifierInside, 1},
    {"2004-06-~01/2004-06-~20", EdtfProblem::Level2QualifierInside, 8},
    {"XXXX", EdtfProblem::Level2UnspecifiedDigits, 0},
    {"1XXX", EdtfProblem::Level2UnspecifiedDigits, 1},
    {"1X99", EdtfProblem::Level2UnspecifiedDigits, 1},
    {"19X5", EdtfProblem::Level2UnspecifiedDigits, 2},
    {"X985", EdtfProblem::Level2UnspecifiedDigits, 0},
    {"156X-12-25", EdtfProblem::Level2UnspecifiedDigits, 3},
    {"15XX-12-XX", EdtfProblem::Level2UnspecifiedDigits, 2},
    {"201X-XX", EdtfProblem::Level2UnspecifiedDigits, 3},
    {"XXXX-12-XX", EdtfProblem::Level2UnspecifiedDigits, 0},
    {"1985-1X", EdtfProblem::Level2UnspecifiedDigits, 6},
    {"1985-X2", EdtfProblem::Level2UnspecifiedDigits, 5},
    {"1985-04-1X", EdtfProblem::Level2UnspecifiedDigits, 9},
    {"1985-XX-12", EdtfProblem::Level2UnspecifiedDigits, 5},
    {"Y1700X", EdtfProblem::Level2UnspecifiedDigits, 5},
    {"2004-06-XX/2004-07-03", EdtfProblem::Level2UnspecifiedInInterval, 8},
    {"198X/199X", EdtfProblem::Level2UnspecifiedInInterval, 3},
    {"2004-XX/..", EdtfProblem::Level2UnspecifiedInInterval, 5},
    {"2001-25", EdtfProblem::Level2Division, 5},
    {"2001-33", EdtfProblem::Level2Division, 5},
    {"2001-41", EdtfProblem::Level2Division, 5},
};

/// A date of every form that the format has, from a seed.
class DateMaker final {
public:
    explicit DateMaker(quint32 seed)
        : m_random(seed)
    {
    }

    QString any() { return below(3) == 0 ? interval() : below(4) == 0 ? unspecified() + qualifier() : point(); }

private:
    int below(int limit) { return m_random.bounded(limit); }
    QString padded(int number, int width) const { return u"%1"_s.arg(number, width, 10, QChar(u'0')); }
    QString qualifier() { return QStringList{u""_s, u""_s, u"?"_s, u"~"_s, u"%"_s}.at(below(5)); }

    QString shortYear()
    {
        const int year = below(10'000);
        return (year > 0 && below(4) == 0 ? u"-"_s : u""_s) + padded(year, 4);
    }

    QString longYear()
    {
        const qint64 year = m_random.bounded(qint64(10'000), lastCivilYear + 1);
        return (below(2) == 0 ? u"Y-"_s : u"Y"_s) + QString::number(year);
    }

    QString point()
    {
        switch (below(5)) {
        case 0:
            return longYear() + qualifier();
        case 1:
            return shortYear() + qualifier();
        case 2:
            return shortYear() + u'-' + padded(1 + below(12), 2) + qualifier();
        case 3:
            return shortYear() + u'-' + padded(21 + below(4), 2) + qualifier();
        default:
            return shortYear() + u'-' + padded(1 + below(12), 2) + u'-' + padded(1 + below(28), 2) + qualifier();
        }
    }

    QString unspecified()
    {
        const QString year = shortYear();
        const QStringList forms{year.chopped(1) + u'X', year.chopped(2) + u"XX"_s, year + u"-XX"_s, year + u"-XX-XX"_s,
            year + u'-' + padded(1 + below(12), 2) + u"-XX"_s};
        return forms.at(below(int(forms.size())));
    }

    QString interval()
    {
        const QString first = point();
        switch (below(6)) {
        case 0:
            return first + u"/.."_s;
        case 1:
            return u"../"_s + first;
        case 2:
            return first + u'/';
        case 3:
            return u'/' + first;
        default: {
            const QString second = point();
            const bool isOrdered = *EdtfDate::parse(first)->earliest() <= *EdtfDate::parse(second)->earliest();
            return isOrdered ? first + u'/' + second : second + u'/' + first;
        }
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class TestEdtfDate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesEachProblemInATest();
    void comesBackAsWritten();
    void knowsHowPreciseItIs_data();
    void knowsHowPreciseItIs();
    void knowsItsQualifiers();
    void knowsOpenFromUnknown();
    void keepsTheTwoEndsOfAnInterval();
    void isEqualWhenWrittenAlike();
    void tellsProblemsInWords();
};

void TestEdtfDate::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    for (const Accepted &accepted : acceptedTexts)
        QTest::addRow("accepts %s", accepted.text)
            << QString::fromUtf8(accepted.text) << QString::fromUtf8(accepted.earliest)
            << QString::fromUtf8(accepted.latest);
}

void TestEdtfDate::accepts()
{
    QFETCH(const QString, text);
    const auto date = EdtfDate::parse(text);
    QVERIFY2(date, date ? "" : qPrintable(shown(date.error())));
    QCOMPARE(date->toString(), text);
    QTEST(shown(date->earliest()), "earliest");
    QTEST(shown(date->latest()), "latest");
    QCOMPARE(date->isInterval(), text.contains(u'/'));
}

void TestEdtfDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("position");
    for (const Refused &refused : refusedTexts)
        QTest::addRow("refuses \"%s\"", refused.text)
            << QString::fromUtf8(refused.text) << int(refused.problem) << refused.position;
}

void TestEdtfDate::refuses()
{
    QFETCH(const QString, text);
    const auto date = EdtfDate::parse(text);
    QVERIFY(!date);
    QTEST(int(date.error().problem), "problem");
    QTEST(int(date.error().position), "position");
}

void TestEdtfDate::refusesEachProblemInATest()
{
    QSet<int> seen;
    for (const Refused &refused : refusedTexts)
        seen.insert(int(refused.problem));
    QCOMPARE(seen.size(), int(EdtfProblem::Last) + 1);
}

void TestEdtfDate::comesBackAsWritten()
{
    DateMaker maker(20'130'101);
    QSet<QString> texts;
    while (texts.size() < 1'000)
        texts.insert(maker.any());
    for (const QString &text : std::as_const(texts)) {
        const auto date = EdtfDate::parse(text);
        QVERIFY2(date, qPrintable(text + (date ? QString() : shown(date.error()))));
        QCOMPARE(date->toString(), text);
        QVERIFY(EdtfDate::parse(date->toString()) == date);
        if (date->earliest() && date->latest())
            QVERIFY2(*date->earliest() <= *date->latest(), qPrintable(text));
    }
}

void TestEdtfDate::knowsHowPreciseItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("precision");
    const auto row = [](const char *text, EdtfPrecision precision) {
        QTest::addRow("%s", text) << QString::fromLatin1(text) << int(precision);
    };
    row("18XX", EdtfPrecision::ToTheCentury);
    row("198X", EdtfPrecision::ToTheDecade);
    row("1985", EdtfPrecision::ToTheYear);
    row("Y-170000002", EdtfPrecision::ToTheYear);
    row("1985-XX", EdtfPrecision::ToTheYear);
    row("1985-XX-XX", EdtfPrecision::ToTheYear);
    row("1985-21", EdtfPrecision::ToTheSeason);
    row("1985-04", EdtfPrecision::ToTheMonth);
    row("1985-04-XX", EdtfPrecision::ToTheMonth);
    row("1985-04-12~", EdtfPrecision::ToTheDay);
}

void TestEdtfDate::knowsHowPreciseItIs()
{
    QFETCH(const QString, text);
    QTEST(int(EdtfDate::parse(text)->start()->precision), "precision");
}

void TestEdtfDate::knowsItsQualifiers()
{
    const auto qualifiers = [](QStringView text) {
        const EdtfPoint point = *EdtfDate::parse(text)->start();
        return std::pair(point.isApproximate, point.isUncertain);
    };
    QVERIFY(qualifiers(u"1985") == std::pair(false, false));
    QVERIFY(qualifiers(u"1985~") == std::pair(true, false));
    QVERIFY(qualifiers(u"1985?") == std::pair(false, true));
    QVERIFY(qualifiers(u"1985%") == std::pair(true, true));
}

void TestEdtfDate::knowsOpenFromUnknown()
{
    QVERIFY(EdtfDate::parse(u"2013/..")->isOpenEnded());
    QVERIFY(!EdtfDate::parse(u"2013/..")->isUnknownEnd());
    QVERIFY(EdtfDate::parse(u"2013/")->isUnknownEnd());
    QVERIFY(!EdtfDate::parse(u"2013/")->isOpenEnded());
    QVERIFY(EdtfDate::parse(u"../2013")->isOpenStart());
    QVERIFY(EdtfDate::parse(u"/2013")->isUnknownStart());
    QVERIFY(!EdtfDate::parse(u"2013")->isOpenEnded());
    QVERIFY(!EdtfDate::parse(u"2013/..")->end());
    QVERIFY(!EdtfDate::parse(u"../2013")->start());
}

void TestEdtfDate::keepsTheTwoEndsOfAnInterval()
{
    const auto date = EdtfDate::parse(u"1984~/2004-06");
    QVERIFY(date->start() == EdtfDate::parse(u"1984~")->start());
    QVERIFY(date->end() == EdtfDate::parse(u"2004-06")->start());
    const auto single = EdtfDate::parse(u"2004-06");
    QVERIFY(single->start() == single->end());
}

void TestEdtfDate::isEqualWhenWrittenAlike()
{
    QVERIFY(EdtfDate::parse(u"2010/2012") == EdtfDate::parse(u"2010/2012"));
    QVERIFY(EdtfDate::parse(u"1985-XX") != EdtfDate::parse(u"1985"));
}

void TestEdtfDate::tellsProblemsInWords()
{
    QSet<QString> sentences;
    for (int problem = 0; problem <= int(EdtfProblem::Last); ++problem) {
        for (const Tongue tongue : {Tongue::German, Tongue::English}) {
            const QString words = edtfProblemInWords({EdtfProblem(problem), 4}, tongue);
            QVERIFY(words.endsWith(u'.'));
            QVERIFY(!words.contains(u"%1"_s));
            sentences.insert(words);
        }
    }
    QCOMPARE(sentences.size(), 2 * (int(EdtfProblem::Last) + 1));
    QVERIFY(edtfProblemInWords({EdtfProblem::NoSuchMonth, 5}, Tongue::German).startsWith(u"Zeichen 6: "_s));
}

QTEST_GUILESS_MAIN(TestEdtfDate)
#include "tst_edtfdate.moc"
