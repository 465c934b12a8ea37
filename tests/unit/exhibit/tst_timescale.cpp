// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/timelevels.h"
#include "exhibit/timerange.h"
#include "exhibit/timescale.h"
#include "timetest.h"

using namespace Masterplan;

class TimeScaleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothDirectionsMirror_data();
    void bothDirectionsMirror();
    void dayUnderTheFingerStays();
    void pictureFollowsTheFinger();
    void centreStaysWithinTheStory_data();
    void centreStaysWithinTheStory();
    void aDayIsTwoTargetsWideAtTheClosest();
    void rangeOfAll_data();
    void rangeOfAll();
    void levels();
};

void TimeScaleTest::bothDirectionsMirror_data()
{
    QTest::addColumn<double>("day");
    QTest::addColumn<double>("zoom");
    QTest::newRow("the middle") << dayOf(2010) << -1.0;
    QTest::newRow("a year later") << dayOf(2011) << -1.0;
    QTest::newRow("before our era") << dayOf(-3000) << -8.5;
    QTest::newRow("thirteen thousand million years ago") << dayOf(-13'000'000'000) << -31.0;
    QTest::newRow("one day at the closest") << dayOf(2010, 1, 2) << 6.75;
}

void TimeScaleTest::bothDirectionsMirror()
{
    QFETCH(double, day);
    QFETCH(double, zoom);
    const TimeScale toTheRight(1920, dayOf(2010), zoom, Qt::LeftToRight);
    const TimeScale toTheLeft(1920, dayOf(2010), zoom, Qt::RightToLeft);
    QCOMPARE(toTheLeft.x(day), 1920 - toTheRight.x(day));
    QCOMPARE(toTheRight.day(toTheRight.x(day)), day);
    QCOMPARE(toTheLeft.day(toTheLeft.x(day)), day);
    QVERIFY(day <= dayOf(2010) || toTheRight.x(day) > 960);
}

void TimeScaleTest::dayUnderTheFingerStays()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const TimeScale before(1920, dayOf(2010), -1, direction);
        const double day = before.day(300);
        const TimeScale after(1920, before.centreAfterZoom(0.5, 300), 0.5, direction);
        QCOMPARE(after.day(300), day);
    }
}

void TimeScaleTest::pictureFollowsTheFinger()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const TimeScale before(1920, dayOf(2010), -1, direction);
        const TimeScale after(1920, before.centreAfterPan(40), -1, direction);
        QCOMPARE(after.x(dayOf(2009)), before.x(dayOf(2009)) + 40);
    }
}

void TimeScaleTest::centreStaysWithinTheStory_data()
{
    QTest::addColumn<double>("wanted");
    QTest::addColumn<double>("got");
    QTest::newRow("far before the story") << -1e9 << 10.0 + 450 - 50;
    QTest::newRow("far behind it") << 1e9 << 2010.0 - 450 + 25;
    QTest::newRow("within") << 900.0 << 900.0;
}

void TimeScaleTest::centreStaysWithinTheStory()
{
    QFETCH(double, wanted);
    // One pixel a day, 900 pixels wide.
    QTEST(clampCentre(wanted, 0, {10, 2010}, {50, 25}, 900), "got");
}

void TimeScaleTest::aDayIsTwoTargetsWideAtTheClosest()
{
    const ZoomLimits limits = zoomLimits({0, 3000}, {50, 50}, 1000, 54);
    QCOMPARE(std::exp2(limits.closest), 108.0);
    QCOMPARE(std::exp2(limits.widest), 900.0 / 3000);
    const ZoomLimits threeDays = zoomLimits({0, 3}, {50, 50}, 1000, 54);
    QCOMPARE(threeDays.closest, threeDays.widest);
}

void TimeScaleTest::rangeOfAll_data()
{
    QTest::addColumn<QStringList>("periods");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    const auto strings = [](std::initializer_list<const char *> texts) {
        QStringList list;
        for (const char *text : texts)
            list.append(QString::fromLatin1(text));
        return list;
    };
    const double known = dayOf(2013) - dayOf(2005);
    QTest::newRow("an open end leaves three eighths more")
        << strings({"2006/2010", "2010/2012", "2013/.."}) << strings({"2005"}) << dayOf(2005)
        << dayOf(2013) + 3 * known / 8;
    QTest::newRow("an open start does so at the other end")
        << strings({"../2004", "2005/2012"}) << QStringList() << dayOf(2005) - 3 * known / 8 << dayOf(2013);
    QTest::newRow("an open end is as long as the period before")
        << strings({"1900/1989", "1990/1999", "2000/.."}) << QStringList() << dayOf(1900)
        << dayOf(2000) + dayOf(2000) - dayOf(1990);
    QTest::newRow("an open end that is long ago leaves a twelfth")
        << strings({"1900/1909", "1950/.."}) << strings({"2020-01-01"}) << dayOf(1900)
        << dayOf(2020) + (dayOf(2020) - dayOf(1900)) / 12;
    QTest::newRow("closed periods end where they end")
        << strings({"2006/2010"}) << QStringList() << dayOf(2006) << dayOf(2011);
    QTest::newRow("one event stands in the middle of four years")
        << QStringList() << strings({"2005"}) << dayOf(2005) - 2 * 365 << dayOf(2005) + 2 * 365;
    QTest::newRow("events of one day stand in the middle of four days")
        << QStringList() << strings({"2005-05-05", "2005-05-05"}) << dayOf(2005, 5, 3) << dayOf(2005, 5, 7);
    QTest::newRow("geology") << QStringList() << strings({"Y-13000000000", "2000"}) << dayOf(-13'000'000'000)
                             << dayOf(2000);
    QTest::newRow("one open period alone")
        << strings({"2013/.."}) << QStringList() << dayOf(2013) - 2 * 365 << dayOf(2013) + 2 * 365 + 4 * 365 * 3 / 8.0;
    QTest::newRow("nothing") << QStringList() << QStringList() << 0.0 << 1.0;
}

void TimeScaleTest::rangeOfAll()
{
    QFETCH(QStringList, periods);
    QFETCH(QStringList, events);
    BundleMaker maker;
    for (const QString &when : periods)
        maker.period(QStringLiteral("p") + when, when);
    for (const QString &when : events)
        maker.event(QStringLiteral("e") + when, when);
    const TimeStory story(timeItems(maker.bundle()));
    QTEST(story.range().from, "from");
    QTEST(story.range().to, "to");
}

void TimeScaleTest::levels()
{
    const TimeLevels levels(-3, 1.2);
    QCOMPARE(levels.count(), 9);
    QCOMPARE(levels.levelAt(-3), 0);
    QCOMPARE(levels.levelAt(-2.51), 0);
    QCOMPARE(levels.levelAt(-2.5), 1);
    QCOMPARE(levels.levelAt(9), 8);
    QCOMPARE(levels.levelAt(-9), 0);
    QCOMPARE(levels.pixelsPerDay(2), 0.25);
}

QTEST_APPLESS_MAIN(TimeScaleTest)
#include "tst_timescale.moc"
