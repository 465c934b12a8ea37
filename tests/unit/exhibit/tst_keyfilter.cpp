// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/keyfilter.h"

using namespace Masterplan;
using namespace std::chrono_literals;

namespace {

constexpr quint32 key = 195;
constexpr quint32 other = 196;

KeypadSettings settings(std::chrono::milliseconds doubleStrike, std::chrono::milliseconds repeatAfter = 0ms)
{
    KeypadSettings result;
    result.doubleStrike = doubleStrike;
    result.repeatAfter = repeatAfter;
    return result;
}

} // namespace

class TestKeyFilter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBurstOfOneKeyCountsOnce_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<int>("between");
        QTest::addColumn<int>("count");
        QTest::newRow("as it is delivered, strikes 60 ms apart") << 150 << 60 << 1;
        QTest::newRow("as it is delivered, strikes at its end") << 150 << 150 << 10;
        QTest::newRow("half a second, strikes 450 ms apart") << 500 << 450 << 1;
        QTest::newRow("half a second, strikes at its end") << 500 << 500 << 10;
        QTest::newRow("none, strikes 10 ms apart") << 0 << 10 << 10;
    }

    void aBurstOfOneKeyCountsOnce()
    {
        QFETCH(const int, filter);
        QFETCH(const int, between);
        KeyFilter keys(settings(std::chrono::milliseconds(filter)));
        int count = 0;
        quint64 time = 1000;
        for (int strike = 0; strike < 10; ++strike) {
            count += keys.press(key, time, false) ? 1 : 0;
            keys.release(key, time + 20);
            time += 20 + quint64(between);
        }
        QTEST(count, "count");
    }

    void anotherKeyCountsAtOnce()
    {
        KeyFilter keys(settings(500ms));
        QVERIFY(keys.press(key, 1000, false));
        keys.release(key, 1010);
        QVERIFY(keys.press(other, 1011, false));
        keys.release(other, 1020);
        QVERIFY(!keys.press(key, 1030, false));
    }

    void theTimeCountsFromWhenItWasLetGo()
    {
        KeyFilter keys(settings(500ms));
        QVERIFY(keys.press(key, 1000, false));
        keys.release(key, 3000);
        QVERIFY(!keys.press(key, 3499, false));
        keys.release(key, 3510);
        QVERIFY(keys.press(key, 4010, false));
    }

    void aClockThatBeganAnewHoldsNothingBack()
    {
        KeyFilter keys(settings(500ms));
        QVERIFY(keys.press(key, 1'000'000, false));
        keys.release(key, 1'000'010);
        QVERIFY(keys.press(key, 20, false));
    }

    void aHeldKeyDoesItsWorkOnce()
    {
        KeyFilter keys(settings(150ms));
        QVERIFY(keys.press(key, 1000, false));
        for (quint64 time = 1500; time < 20'000; time += 30)
            QVERIFY(!keys.press(key, time, true));
    }

    void whereItMayRepeatItTakesItsTime()
    {
        KeyFilter keys(settings(150ms, 2000ms));
        QVERIFY(keys.press(key, 1000, false));
        QList<quint64> counted;
        for (quint64 time = 1500; time <= 7000; time += 50) {
            if (keys.press(key, time, true))
                counted.append(time);
        }
        QCOMPARE(counted, (QList<quint64>{3000, 5000, 7000}));
    }

    void aStrikeThatDidNotCountDoesNotRepeatEither()
    {
        KeyFilter keys(settings(500ms, 2000ms));
        QVERIFY(keys.press(key, 1000, false));
        keys.release(key, 1010);
        QVERIFY(!keys.press(key, 1100, false));
        QVERIFY(!keys.press(key, 4000, true));
    }
};

QTEST_APPLESS_MAIN(TestKeyFilter)
#include "tst_keyfilter.moc"
