// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "exhibit/tickrows.h"
#include "exhibit/ticks.h"
#include "exhibit/timetexts.h"
#include "timetest.h"

using namespace Masterplan;

class TicksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksOfAStep_data();
    void ticksOfAStep();
    void neighboursAreNeverCloserThanPromised();
    void coarserTicksAreFinerTicksToo();
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void texts();
};

namespace {

QString asDates(const QList<Day> &days)
{
    QStringList dates;
    for (const Day day : days) {
        const CivilDate date = fromDay(day);
        const bool isYear = date.month == 1 && date.day == 1;
        dates.append(isYear ? QString::number(date.year)
                            : QStringLiteral("%1-%2-%3").arg(date.year).arg(date.month).arg(date.day));
    }
    return dates.join(u' ');
}

} // namespace

void TicksTest::ticksOfAStep_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char *name, TickUnit unit, qint64 count, double from, double to, const char *dates) {
        QTest::newRow(name) << int(unit) << count << from << to << QString::fromLatin1(dates);
    };
    row("every year, both ends included", TickUnit::Years, 1, dayOf(2005), dayOf(2008), "2005 2006 2007 2008");
    row("every year over the era has no year missing", TickUnit::Years, 1, dayOf(-1), dayOf(2), "-1 0 1 2");
    row("every second year: 4 BC, 2 BC, 2, 4", TickUnit::Years, 2, dayOf(-4), dayOf(4), "-3 -1 2 4");
    row("500 years: 1000 BC, 500 BC, 1, 500, 1000", TickUnit::Years, 500, dayOf(-999), dayOf(1200),
        "-999 -499 1 500 1000");
    row("ten years begin in the middle", TickUnit::Years, 10, dayOf(1984, 3, 1), dayOf(2011), "1990 2000 2010");
    row("thousand million years", TickUnit::Years, 1'000'000'000, dayOf(-2'000'000'000), dayOf(2000),
        "-1999999999 -999999999 1");
    row("quarters", TickUnit::Months, 3, dayOf(2010, 2, 10), dayOf(2011, 1, 1), "2010-4-1 2010-7-1 2010-10-1 2011");
    row("months over the end of a year BC", TickUnit::Months, 1, dayOf(-500, 11, 2), dayOf(-499, 2, 1),
        "-500-12-1 -499 -499-2-1");
    row("days over a leap day", TickUnit::Days, 1, dayOf(2012, 2, 28), dayOf(2012, 3, 1),
        "2012-2-28 2012-2-29 2012-3-1");
    row("weeks of a month", TickUnit::Days, 7, dayOf(2012, 2, 1), dayOf(2012, 3, 8),
        "2012-2-1 2012-2-8 2012-2-15 2012-2-22 2012-3-1 2012-3-8");
    row("nothing between", TickUnit::Years, 1, dayOf(2005, 1, 2), dayOf(2005, 12, 31), "");
    row("the wrong way round", TickUnit::Years, 1, dayOf(2006), dayOf(2005), "");
}

void TicksTest::ticksOfAStep()
{
    QFETCH(int, unit);
    QFETCH(qint64, count);
    QFETCH(double, from);
    QFETCH(double, to);
    QTEST(asDates(ticksBetween({TickUnit(unit), count}, Day(from), Day(to))), "dates");
}

void TicksTest::neighboursAreNeverCloserThanPromised()
{
    for (const TickStep &step : tickSteps()) {
        const double reach = step.unit == TickUnit::Years ? std::min(3.6e14, 3200.0 * double(step.count)) : 4000;
        for (const double middle : {dayOf(1), dayOf(2005)}) {
            const QList<Day> days = ticksBetween(step, Day(middle - reach), Day(middle + reach));
            QVERIFY(days.size() > 2);
            for (qsizetype at = 1; at < days.size(); ++at)
                QVERIFY(double(days.at(at) - days.at(at - 1)) >= fewestDays(step, middle - reach < dayOf(1)));
        }
    }
}

void TicksTest::coarserTicksAreFinerTicksToo()
{
    for (const TickStep &coarse : tickSteps()) {
        for (const TickStep &fine : tickSteps()) {
            if (!dividesInto(coarse, fine) || (fine.unit == TickUnit::Years && fine.count > 1000))
                continue;
            const double reach = fine.unit == TickUnit::Years ? 3e6 : 3000;
            const QList<Day> some = ticksBetween(coarse, Day(dayOf(1) - reach), Day(dayOf(1) + reach));
            const QList<Day> all = ticksBetween(fine, Day(dayOf(1) - reach), Day(dayOf(1) + reach));
            QVERIFY(std::includes(all.begin(), all.end(), some.begin(), some.end()));
        }
    }
}

void TicksTest::labelsNeverTouch_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("a few years") << dayOf(2005) << dayOf(2016);
    QTest::newRow("three days") << dayOf(2005, 5, 5) << dayOf(2005, 5, 8);
    QTest::newRow("from 3000 BC to our days") << dayOf(-2999) << dayOf(2020);
    QTest::newRow("geology") << dayOf(-13'000'000'000) << dayOf(2020);
}

void TicksTest::labelsNeverTouch()
{
    QFETCH(double, from);
    QFETCH(double, to);
    const Bundle bundle = BundleMaker().bundle();
    const TimeTexts texts(bundle, {}, QStringLiteral("en"));
    const FakeMeasure measure;
    const TickText text = [&](const TickStep &step, Day day) { return texts.tick(step, day); };
    const TickWidth width = [&](const QString &label) {
        return measure.measure(label, TextRole::Tick, TextMeasure::unlimited, {}).width();
    };
    const TimeRange range{from, to};
    const double widest = std::log2(1800 / (to - from));
    for (double zoom = widest; zoom < 7; zoom += 0.37) {
        const TickStep step = labelledStep(std::exp2(zoom), crossesEra(range),
            [&](const TickStep &of) { return widestTick(of, range, text, width) + 8; });
        const TickStep between = unlabelledStep(step, std::exp2(zoom), crossesEra(range), 54);
        for (int window = 0; window < 7; ++window) {
            TimeFrame frame;
            frame.zoom = zoom;
            frame.anchor = from + (to - from) * window / 7;
            frame.days = {frame.anchor - 960 / std::exp2(zoom), frame.anchor + 960 / std::exp2(zoom)};
            qreal end = -1e9;
            qreal before = -1e9;
            for (const TickRow &row : tickRows({step, between}, frame, text)) {
                QVERIFY(row.x - before >= 40);
                before = row.x;
                if (row.text.isEmpty())
                    continue;
                QVERIFY2(row.x - width(row.text) / 2 > end, qPrintable(row.text));
                end = row.x + width(row.text) / 2;
            }
        }
    }
}

void TicksTest::texts()
{
    const Bundle bundle = BundleMaker().bundle();
    const TimeTexts texts(bundle, {}, QStringLiteral("en"));
    const TickStep day{TickUnit::Days, 1};
    const TickStep month{TickUnit::Months, 1};
    const TickStep year{TickUnit::Years, 500};
    QCOMPARE(texts.tick(year, Day(dayOf(-499))), QStringLiteral("500 BC"));
    QCOMPARE(texts.tick(month, Day(dayOf(2010))), QStringLiteral("2010"));
    QCOMPARE(texts.tick(month, Day(dayOf(2010, 3))), QStringLiteral("Mar"));
    QCOMPARE(texts.tick(day, Day(dayOf(2010, 3))), QStringLiteral("Mar"));
    QCOMPARE(texts.tick(day, Day(dayOf(2010, 3, 2))), QStringLiteral("2"));
    QVERIFY(isMajorTick(month, Day(dayOf(2010))));
    QVERIFY(!isMajorTick(month, Day(dayOf(2010, 3))));
    QVERIFY(isMajorTick(day, Day(dayOf(2010, 3))));
    QCOMPARE(texts.around(day, Day(dayOf(2010, 3, 2))), QStringLiteral("2 March 2010"));
}

QTEST_APPLESS_MAIN(TicksTest)
#include "tst_ticks.moc"
