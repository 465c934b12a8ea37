// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "exhibit/systemclock.h"
#include "testlib/fakeclock.h"

using namespace Masterplan;
using namespace std::chrono_literals;

class TestClock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlarmRingsOnceAtItsMoment()
    {
        FakeClock clock;
        Alarm alarm(clock);
        QSignalSpy rang(&alarm, &Alarm::rang);
        alarm.setFor(clock.now() + 100);
        clock.advance(99ms);
        QCOMPARE(rang.count(), 0);
        clock.advance(1ms);
        QCOMPARE(rang.count(), 1);
        clock.advance(10s);
        QCOMPARE(rang.count(), 1);
    }

    void alarmsRingInTheOrderOfTheirMoments()
    {
        FakeClock clock;
        Alarm late(clock);
        Alarm early(clock);
        QStringList order;
        connect(&late, &Alarm::rang, this, [&] { order.append(QStringLiteral("late")); });
        connect(&early, &Alarm::rang, this, [&] { order.append(QStringLiteral("early")); });
        late.setFor(clock.now() + 200);
        early.setFor(clock.now() + 100);
        clock.advance(1s);
        QCOMPARE(order, (QStringList{QStringLiteral("early"), QStringLiteral("late")}));
        QCOMPARE(clock.wakeUps(), 2);
    }

    void anAlarmMaySetItselfAgainAndDestroyAnother()
    {
        FakeClock clock;
        Alarm first(clock);
        auto second = std::make_unique<Alarm>(clock);
        int rings = 0;
        connect(&first, &Alarm::rang, this, [&] {
            second.reset();
            if (++rings < 3)
                first.setFor(clock.now() + 10);
        });
        first.setFor(clock.now() + 10);
        second->setFor(clock.now() + 10);
        clock.advance(1s);
        QCOMPARE(rings, 3);
        QVERIFY(!clock.isArmed());
    }

    void nothingWakesWhileNoAlarmIsSet()
    {
        FakeClock clock;
        Alarm alarm(clock);
        QVERIFY(!clock.isArmed());
        alarm.setFor(clock.now() + 10);
        QVERIFY(clock.isArmed());
        alarm.cancel();
        QVERIFY(!clock.isArmed());
        {
            Alarm shortLived(clock);
            shortLived.setFor(clock.now() + 10);
        }
        QVERIFY(!clock.isArmed());
    }

    void theMachinesClockNeverRingsEarly()
    {
        SystemClock clock;
        Alarm alarm(clock);
        QSignalSpy rang(&alarm, &Alarm::rang);
        const qint64 moment = clock.now() + 150;
        alarm.setFor(moment);
        QVERIFY(rang.wait(5'000));
        QVERIFY(clock.now() >= moment);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
