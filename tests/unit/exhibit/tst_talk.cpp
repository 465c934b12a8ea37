// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "exhibit/talk.h"
#include "testlib/fakeclock.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Stops a, b, c … of so many seconds; a negative number is a stop that is missing.
TalkPlan planOfSeconds(const QList<int> &seconds)
{
    TalkPlan plan;
    plan.bundleId = u"org.example.harbour"_s;
    plan.tourId = u"walk"_s;
    plan.origin = TalkPlan::Origin::BundleTour;
    for (const int length : seconds) {
        PlannedStop stop;
        stop.id = QChar(u'a' + static_cast<char16_t>(plan.stops.size()));
        stop.show = stop.id;
        stop.seconds = std::abs(length);
        stop.isMissing = length < 0;
        plan.stops.append(stop);
    }
    return plan;
}

/// A talk, and time that the test moves, on the wall too.
struct Room {
    explicit Room(const TalkPlan &plan)
        : talk(plan, clock, nullptr, [this] { return begin.addMSecs(clock.now() - clockAtBegin); })
    {
    }

    FakeClock clock;
    qint64 clockAtBegin = clock.now();
    QDateTime begin{QDate(2026, 11, 22), QTime(18, 0)};
    Talk talk;
};

constexpr qint64 operator""_sec(unsigned long long seconds)
{
    return qint64(seconds) * 1'000;
}

} // namespace

class TestTalk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsBeforeTheFirstStopUntilItBegins()
    {
        Room room(planOfSeconds({60, 60}));
        room.clock.advance(1h);
        QCOMPARE(room.talk.state(), Talk::State::Ready);
        QCOMPARE(room.talk.current(), -1);
        QCOMPARE(room.talk.next(), 0);
        QCOMPARE(room.talk.elapsed(), 0_sec);
        QCOMPARE(room.talk.remaining(), 120_sec);
        QCOMPARE(room.talk.pace(), 0_sec);
        room.talk.begin();
        QCOMPARE(room.talk.state(), Talk::State::Running);
        QCOMPARE(room.talk.current(), 0);
    }

    void goingToAStopBeginsTheTalkThere()
    {
        Room room(planOfSeconds({60, 60, 60}));
        QSignalSpy moved(&room.talk, &Talk::currentChanged);
        QVERIFY(room.talk.goTo(2));
        QCOMPARE(room.talk.state(), Talk::State::Running);
        QCOMPARE(room.talk.current(), 2);
        QCOMPARE(moved.count(), 1);
    }

    void timesAreKeptWhereOneGoesBackAndForth()
    {
        Room room(planOfSeconds({60, 60, 60}));
        room.talk.begin();
        room.clock.advance(50s);
        QVERIFY(room.talk.goNext());
        room.clock.advance(20s);
        QVERIFY(room.talk.goBack());
        room.clock.advance(5s);
        QVERIFY(room.talk.goNext());
        room.clock.advance(10s);
        QCOMPARE(room.talk.takenAt(0), 55_sec);
        QCOMPARE(room.talk.takenAt(1), 30_sec);
        QCOMPARE(room.talk.takenAt(2), 0_sec);
        QCOMPARE(room.talk.takenAt(3), 0_sec);
        QCOMPARE(room.talk.elapsed(), 85_sec);
        QCOMPARE(room.talk.remaining(), 95_sec);
    }

    void offThePathTimeGoesOnForTheStopThatWasLeft()
    {
        Room room(planOfSeconds({60, 60}));
        room.talk.begin();
        room.clock.advance(10s);
        QSignalSpy path(&room.talk, &Talk::pathChanged);
        room.talk.leavePath();
        room.talk.leavePath();
        QVERIFY(room.talk.isOffPath());
        room.clock.advance(30s);
        QCOMPARE(room.talk.takenAt(0), 40_sec);
        room.talk.returnToPath();
        QVERIFY(!room.talk.isOffPath());
        QCOMPARE(room.talk.current(), 0);
        QCOMPARE(room.talk.takenAt(0), 40_sec);
        QCOMPARE(path.count(), 2);
    }

    void anyStopLeadsBackToThePath()
    {
        Room room(planOfSeconds({60, 60}));
        room.talk.begin();
        room.talk.leavePath();
        QVERIFY(room.talk.goTo(0));
        QVERIFY(!room.talk.isOffPath());
        room.talk.leavePath();
        QVERIFY(room.talk.goNext());
        QVERIFY(!room.talk.isOffPath());
        QCOMPARE(room.talk.current(), 1);
    }

    void aPauseTakesNoTime()
    {
        Room room(planOfSeconds({60, 60}));
        room.talk.begin();
        room.clock.advance(10s);
        room.talk.pause();
        QCOMPARE(room.talk.state(), Talk::State::Paused);
        room.clock.advance(10min);
        QVERIFY(room.talk.goNext());
        QCOMPARE(room.talk.state(), Talk::State::Paused);
        room.clock.advance(10min);
        QCOMPARE(room.talk.elapsed(), 10_sec);
        room.talk.resume();
        room.clock.advance(7s);
        QCOMPARE(room.talk.takenAt(0), 10_sec);
        QCOMPARE(room.talk.takenAt(1), 7_sec);
    }

    void afterTheEndTimeStandsStillAndItCanBeginAnew()
    {
        Room room(planOfSeconds({60, 60}));
        room.talk.begin();
        QVERIFY(room.talk.goNext());
        room.clock.advance(10s);
        room.talk.end();
        room.clock.advance(1h);
        QCOMPARE(room.talk.state(), Talk::State::Ended);
        QCOMPARE(room.talk.elapsed(), 10_sec);
        QVERIFY(!room.talk.goNext());
        QVERIFY(!room.talk.goTo(0));
        QCOMPARE(room.talk.current(), 1);
        room.talk.begin();
        QCOMPARE(room.talk.current(), 0);
        QCOMPARE(room.talk.elapsed(), 0_sec);
    }

    void paceIsCalmUpToAMinute_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<Pace>("pace");
        QTest::newRow("in time") << 0_sec << Pace::Calm;
        QTest::newRow("a minute ahead") << 60_sec << Pace::Calm;
        QTest::newRow("a minute behind") << -60_sec << Pace::Calm;
        QTest::newRow("more ahead") << 60'001LL << Pace::Ahead;
        QTest::newRow("more behind") << -60'001LL << Pace::Behind;
    }

    void paceIsCalmUpToAMinute()
    {
        QFETCH(qint64, milliseconds);
        QTEST(paceOf(milliseconds), "pace");
    }

    void atAStopOneIsInTimeUntilItsSecondsAreOver()
    {
        Room room(planOfSeconds({60, 60, 60}));
        room.talk.begin();
        room.clock.advance(60s);
        QCOMPARE(room.talk.pace(), 0_sec);
        room.clock.advance(15s);
        QCOMPARE(room.talk.pace(), -15_sec);
        QVERIFY(room.talk.goNext());
        QCOMPARE(room.talk.pace(), -15_sec);
        room.clock.advance(20s);
        QCOMPARE(room.talk.pace(), -15_sec);
        QVERIFY(room.talk.goNext());
        QCOMPARE(room.talk.pace(), 25_sec);
    }

    void passingStopsOverGainsTheirTimeAndGoingBackLosesIt()
    {
        Room room(planOfSeconds({60, 60, 60, 60}));
        room.talk.begin();
        room.clock.advance(60s);
        QVERIFY(room.talk.goTo(3));
        QCOMPARE(room.talk.pace(), 120_sec);
        QVERIFY(room.talk.goTo(1));
        QCOMPARE(room.talk.pace(), 0_sec);
        room.clock.advance(60s);
        QVERIFY(room.talk.goTo(0));
        QCOMPARE(room.talk.pace(), -60_sec);
    }

    void withAnEndTimeTheClockOnTheWallCounts()
    {
        Room room(planOfSeconds({60, 60, 60}));
        room.talk.setEndTime(QTime(18, 10));
        QCOMPARE(room.talk.remaining(), 600_sec);
        QCOMPARE(room.talk.pace(), 420_sec);
        room.talk.begin();
        room.clock.advance(100s);
        QCOMPARE(room.talk.remaining(), 500_sec);
        QCOMPARE(room.talk.pace(), 380_sec); // 40 s were lost
        room.talk.pause();
        room.clock.advance(400s);
        QCOMPARE(room.talk.remaining(), 100_sec);
        QCOMPARE(room.talk.pace(), -20_sec);
        room.clock.advance(200s);
        QCOMPARE(room.talk.remaining(), -100_sec);
        room.talk.setEndTime({});
        QCOMPARE(room.talk.remaining(), 80_sec);
    }

    void anEndTimeIsTheNearestOne_data()
    {
        QTest::addColumn<QTime>("now");
        QTest::addColumn<QTime>("end");
        QTest::addColumn<qint64>("remaining");
        QTest::newRow("later today") << QTime(18, 0) << QTime(19, 0) << 3600_sec;
        QTest::newRow("over already") << QTime(18, 0) << QTime(17, 55) << -300_sec;
        QTest::newRow("behind midnight") << QTime(23, 30) << QTime(0, 15) << 2700_sec;
        QTest::newRow("over since midnight") << QTime(0, 10) << QTime(23, 55) << -900_sec;
    }

    void anEndTimeIsTheNearestOne()
    {
        QFETCH(QTime, now);
        QFETCH(QTime, end);
        Room room(planOfSeconds({60}));
        room.begin.setTime(now);
        room.talk.setEndTime(end);
        QTEST(room.talk.remaining(), "remaining");
    }

    void missingStopsArePassedOver()
    {
        Room room(planOfSeconds({-30, 60, -30, -30, 60, -30}));
        QCOMPARE(room.talk.missing(), (QList<int>{0, 2, 3, 5}));
        QVERIFY(!room.talk.goTo(0));
        QCOMPARE(room.talk.state(), Talk::State::Ready);
        room.talk.begin();
        QCOMPARE(room.talk.current(), 1);
        QCOMPARE(room.talk.previous(), -1);
        QVERIFY(room.talk.goNext());
        QCOMPARE(room.talk.current(), 4);
        QCOMPARE(room.talk.pace(), 60_sec);
        QCOMPARE(room.talk.next(), -1);
        QVERIFY(!room.talk.goNext());
        QVERIFY(!room.talk.goTo(99));
        QCOMPARE(room.talk.current(), 4);
    }

    void aTalkOfNothingTakesItsTimeToo_data()
    {
        QTest::addColumn<QList<int>>("seconds");
        QTest::newRow("no stop") << QList<int>{};
        QTest::newRow("all missing") << QList<int>{-60, -60};
    }

    void aTalkOfNothingTakesItsTimeToo()
    {
        QFETCH(QList<int>, seconds);
        Room room(planOfSeconds(seconds));
        room.talk.begin();
        QCOMPARE(room.talk.state(), Talk::State::Running);
        QCOMPARE(room.talk.current(), -1);
        room.clock.advance(10s);
        QVERIFY(!room.talk.goNext());
        QVERIFY(!room.talk.goBack());
        QCOMPARE(room.talk.elapsed(), 10_sec);
        QCOMPARE(room.talk.pace(), -10_sec);
    }

    void aSingleStopIsATalk()
    {
        Room room(planOfSeconds({60}));
        QVERIFY(room.talk.goNext());
        QVERIFY(!room.talk.goNext());
        QVERIFY(!room.talk.goBack());
        QCOMPARE(room.talk.current(), 0);
        room.clock.advance(90s);
        QCOMPARE(room.talk.pace(), -30_sec);
    }

    void fiveHundredStopsAreATalk()
    {
        Room room(planOfSeconds(QList<int>(500, 5)));
        room.talk.begin();
        while (room.talk.next() >= 0) {
            room.clock.advance(5s);
            QVERIFY(room.talk.goNext());
        }
        QCOMPARE(room.talk.current(), 499);
        QCOMPARE(room.talk.elapsed(), 2495_sec);
        QCOMPARE(room.talk.pace(), 0_sec);
    }

    void ticksAtEachFullSecondAndOnlyWhileItRuns()
    {
        Room room(planOfSeconds({60, 60}));
        QSignalSpy ticked(&room.talk, &Talk::ticked);
        room.clock.advance(10s);
        QVERIFY(!room.clock.isArmed());
        room.talk.begin();
        room.clock.advance(2'500ms);
        QCOMPARE(ticked.count(), 2);
        room.talk.pause();
        QVERIFY(!room.clock.isArmed());
        room.clock.advance(10s);
        room.talk.resume();
        room.clock.advance(499ms);
        QCOMPARE(ticked.count(), 2);
        room.clock.advance(1ms);
        QCOMPARE(ticked.count(), 3);
        QCOMPARE(room.talk.elapsed(), 3_sec);
        room.talk.end();
        QVERIFY(!room.clock.isArmed());
    }

    void anotherPlanKeepsTheStopAndTheTimes()
    {
        Room room(planOfSeconds({60, 60, 60}));
        QVERIFY(room.talk.goTo(0));
        room.clock.advance(30s);
        QVERIFY(room.talk.goNext());
        room.clock.advance(20s);
        TalkPlan turned = room.talk.plan();
        std::ranges::reverse(turned.stops);
        turned.stops.removeFirst();
        QSignalSpy moved(&room.talk, &Talk::currentChanged);
        room.talk.setPlan(turned);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(room.talk.current(), 0);
        QVERIFY(!room.talk.isOffPath());
        QCOMPARE(room.talk.takenAt(0), 20_sec);
        QCOMPARE(room.talk.takenAt(1), 30_sec);
        room.clock.advance(5s);
        QCOMPARE(room.talk.takenAt(0), 25_sec);
    }

    void whereTheStopIsTakenOutWhatFollowsItIsNext_data()
    {
        QTest::addColumn<int>("current");
        QTest::addColumn<QList<int>>("takenOut");
        QTest::addColumn<int>("stopsAt");
        QTest::addColumn<int>("next");
        QTest::newRow("the one in the middle") << 1 << QList<int>{1} << 0 << 1;
        QTest::newRow("that and the one before") << 2 << QList<int>{2, 1} << 0 << 1;
        QTest::newRow("the first") << 0 << QList<int>{0} << -1 << 0;
        QTest::newRow("the last") << 3 << QList<int>{3} << 2 << -1;
        QTest::newRow("all") << 1 << QList<int>{3, 2, 1, 0} << -1 << -1;
    }

    void whereTheStopIsTakenOutWhatFollowsItIsNext()
    {
        QFETCH(int, current);
        QFETCH(QList<int>, takenOut);
        Room room(planOfSeconds({60, 60, 60, 60}));
        QVERIFY(room.talk.goTo(current));
        room.clock.advance(20s);
        TalkPlan shorter = room.talk.plan();
        for (const int index : takenOut)
            shorter.stops.removeAt(index);
        room.talk.setPlan(shorter);
        QTEST(room.talk.current(), "stopsAt");
        QTEST(room.talk.next(), "next");
        QVERIFY(room.talk.isOffPath());
        QCOMPARE(room.talk.elapsed(), 20_sec);
    }

    void aStopThatGoesMissingIsLeft()
    {
        Room room(planOfSeconds({60, 60, 60}));
        QVERIFY(room.talk.goTo(1));
        TalkPlan updated = room.talk.plan();
        updated.stops[1].isMissing = true;
        room.talk.setPlan(updated);
        QVERIFY(room.talk.isOffPath());
        QCOMPARE(room.talk.next(), 2);
        QCOMPARE(room.talk.previous(), 0);
    }

    void goesOnWhereTheRecordWasKept_data()
    {
        QTest::addColumn<Talk::State>("state");
        QTest::addColumn<qint64>("since");
        QTest::addColumn<qint64>("taken");
        QTest::newRow("it was running") << Talk::State::Running << 45_sec << 65_sec;
        QTest::newRow("it was paused") << Talk::State::Paused << 45_sec << 20_sec;
        QTest::newRow("the clock was put back") << Talk::State::Running << -3600_sec << 20_sec;
        QTest::newRow("it had ended") << Talk::State::Ended << 45_sec << 20_sec;
    }

    void goesOnWhereTheRecordWasKept()
    {
        QFETCH(Talk::State, state);
        QFETCH(qint64, since);
        QFETCH(qint64, taken);
        Room before(planOfSeconds({60, 60, 60}));
        before.talk.begin();
        before.clock.advance(70s);
        QVERIFY(before.talk.goNext());
        before.clock.advance(20s);
        before.talk.setEndTime(QTime(19, 0));
        if (state == Talk::State::Paused)
            before.talk.pause();
        if (state == Talk::State::Ended)
            before.talk.end();

        Room after(planOfSeconds({60, 60, 60}));
        after.clock.advance(10s);
        after.talk.restore(before.talk.record(), since);
        QCOMPARE(after.talk.state(), state);
        QCOMPARE(after.talk.current(), 1);
        QVERIFY(!after.talk.isOffPath());
        QCOMPARE(after.talk.takenAt(0), 70_sec);
        QCOMPARE(after.talk.takenAt(1), taken);
        QCOMPARE(after.talk.endTime(), std::optional(QTime(19, 0)));
        after.clock.advance(5s);
        QCOMPARE(after.talk.takenAt(1), taken + (state == Talk::State::Running ? 5_sec : 0_sec));
        QCOMPARE(after.talk.record().startedAt, before.talk.record().startedAt);
    }

    void goesOnThoughTheBundleHasChangedMeanwhile()
    {
        Room before(planOfSeconds({60, 60, 60}));
        QVERIFY(before.talk.goTo(1));
        before.clock.advance(20s);
        TalkPlan updated = before.talk.plan();
        updated.stops.removeAt(1);
        Room after(updated);
        after.talk.restore(before.talk.record(), 0);
        QCOMPARE(after.talk.current(), 0);
        QCOMPARE(after.talk.next(), 1);
        QVERIFY(after.talk.isOffPath());
        QCOMPARE(after.talk.elapsed(), 20_sec);
    }

    void aRecordSaysWhereTheTalkIs()
    {
        Room room(planOfSeconds({60, 60}));
        room.talk.begin();
        room.clock.advance(20s);
        const TalkRecord record = room.talk.record();
        QCOMPARE(record.bundleId, u"org.example.harbour"_s);
        QCOMPARE(record.tourId, u"walk"_s);
        QCOMPARE(record.stopIds, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(record.stopId, u"a"_s);
        QCOMPARE(record.state, Talk::State::Running);
        QCOMPARE(record.taken, (QHash<QString, qint64>{{u"a"_s, 20_sec}}));
        QCOMPARE(record.startedAt, room.begin.toUTC());
        QCOMPARE(record.keptAt, room.begin.addSecs(20).toUTC());
    }
};

QTEST_GUILESS_MAIN(TestTalk)
#include "tst_talk.moc"
