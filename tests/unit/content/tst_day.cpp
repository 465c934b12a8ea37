// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/day.h"

#include <QDate>
#include <QTest>

using namespace Masterplan;

class TestDay final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheCalendarOfQt();
    void hasAYearZero();
    void knowsDays_data();
    void knowsDays();
    void comesBackFromFarAway_data();
    void comesBackFromFarAway();
    void followsItsNeighbour();
    void countsDaysOfMonths();
};

void TestDay::agreesWithTheCalendarOfQt()
{
    for (QDate date(1, 1, 1); date.year() < 2500; date = date.addDays(17)) {
        const CivilDate civil{date.year(), date.month(), date.day()};
        QCOMPARE(toDay(civil), date.toJulianDay());
        QVERIFY(fromDay(date.toJulianDay()) == civil);
    }
}

void TestDay::hasAYearZero()
{
    QCOMPARE(toDay({0, 12, 31}) + 1, toDay({1, 1, 1}));
    QCOMPARE(toDay({-1, 12, 31}) + 1, toDay({0, 1, 1}));
    QCOMPARE(toDay({0, 1, 1}), QDate(-1, 1, 1).toJulianDay());
    QVERIFY(isLeapYear(0));
    QVERIFY(isLeapYear(-4));
    QVERIFY(!isLeapYear(-100));
    QVERIFY(isLeapYear(-400));
}

void TestDay::knowsDays_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("dayOfMonth");
    QTest::addColumn<Day>("day");
    QTest::newRow("the first Julian day") << qint64(-4713) << 11 << 24 << Day(0);
    QTest::newRow("the Unix epoch") << qint64(1970) << 1 << 1 << Day(2'440'588);
    QTest::newRow("the leap day of a century year") << qint64(2000) << 2 << 29 << Day(2'451'604);
}

void TestDay::knowsDays()
{
    QFETCH(const qint64, year);
    QFETCH(const int, month);
    QFETCH(const int, dayOfMonth);
    QTEST(toDay({year, month, dayOfMonth}), "day");
}

void TestDay::comesBackFromFarAway_data()
{
    QTest::addColumn<qint64>("year");
    const qint64 years[] = {firstCivilYear, -170'000'002, -13'800'000'000, -4'540'000'000, -9999, -401, -400, -399,
        -101, -100, -1, 0, 1, 99, 100, 399, 400, 9999, 99'999, lastCivilYear};
    for (const qint64 year : years)
        QTest::addRow("the year %lld", static_cast<long long>(year)) << year;
}

void TestDay::comesBackFromFarAway()
{
    QFETCH(const qint64, year);
    for (int month = 1; month <= 12; ++month) {
        for (int day = 1; day <= daysInMonth(year, month); ++day) {
            const CivilDate date{year, month, day};
            QVERIFY(fromDay(toDay(date)) == date);
        }
    }
}

void TestDay::followsItsNeighbour()
{
    CivilDate date{-801, 1, 1};
    Day day = toDay(date);
    while (date.year < 801) {
        QCOMPARE(toDay(date), day);
        const bool isLastOfMonth = date.day == daysInMonth(date.year, date.month);
        const bool isLastOfYear = isLastOfMonth && date.month == 12;
        date = isLastOfYear ? CivilDate{date.year + 1, 1, 1}
            : isLastOfMonth ? CivilDate{date.year, date.month + 1, 1}
                            : CivilDate{date.year, date.month, date.day + 1};
        ++day;
    }
}

void TestDay::countsDaysOfMonths()
{
    int days = 0;
    for (int month = 1; month <= 12; ++month)
        days += daysInMonth(2013, month);
    QCOMPARE(days, 365);
    QCOMPARE(daysInMonth(2012, 2), 29);
    QCOMPARE(daysInMonth(1900, 2), 28);
    QCOMPARE(daysInMonth(2013, 4), 30);
    QCOMPARE(daysInMonth(2013, 12), 31);
}

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
