// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stage/slidereader.h"

using namespace Masterplan;

using Deed = SlideReader::Deed;

namespace {

constexpr QPointF here(100, 100);
constexpr QPointF there(400, 100);

/// A finger comes and goes; what its leaving means.
Deed tap(SlideReader &reader, QPointF position, quint64 time, int finger = 0)
{
    reader.press(finger, position, time);
    return reader.release(finger, time + 50);
}

} // namespace

class TestSlideReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlidingFingerReadsAllTheWay()
    {
        SlideReader reader;
        reader.press(0, here, 1000);
        QCOMPARE(reader.move(0, here + QPointF(10, 0), 1010), Deed::Nothing);
        QCOMPARE(reader.move(0, here + QPointF(30, 0), 1020), Deed::Read);
        QCOMPARE(reader.move(0, there, 1030), Deed::Read);
        QCOMPARE(reader.position(), there);
        QCOMPARE(reader.release(0, 1040), Deed::Nothing);
        QVERIFY(!reader.nextMoment());
    }

    void aRestingFingerReads()
    {
        SlideReader reader;
        reader.press(0, here, 1000);
        QCOMPARE(reader.nextMoment(), 1000 + SlideReader::restTime);
        QCOMPARE(reader.proceed(1100), Deed::Nothing);
        QCOMPARE(reader.proceed(1200), Deed::Read);
        QVERIFY(!reader.nextMoment());
        QCOMPARE(reader.release(0, 3000), Deed::Nothing);
        QCOMPARE(reader.proceed(9000), Deed::Nothing);
    }

    void aFingerThatLeavesLateReadsThoughNobodyAskedMeanwhile()
    {
        SlideReader reader;
        reader.press(0, here, 1000);
        QCOMPARE(reader.release(0, 1300), Deed::Read);
    }

    void aTapIsToldOnceNoOtherFollows()
    {
        SlideReader reader;
        QCOMPARE(tap(reader, here, 1000), Deed::Nothing);
        QCOMPARE(reader.nextMoment(), 1050 + SlideReader::tapGap);
        QCOMPARE(reader.proceed(1349), Deed::Nothing);
        QCOMPARE(reader.proceed(1350), Deed::Tap);
        QCOMPARE(reader.position(), here);
        QCOMPARE(reader.proceed(9000), Deed::Nothing);
    }

    void twoTapsAnywhereAreOneDeed()
    {
        SlideReader reader;
        QCOMPARE(tap(reader, here, 1000), Deed::Nothing);
        QCOMPARE(tap(reader, there, 1200), Deed::DoubleTap);
        QVERIFY(!reader.nextMoment());
        QCOMPARE(tap(reader, there, 1300), Deed::Nothing);
        QCOMPARE(reader.proceed(1700), Deed::Tap);
    }

    void aTapAndASlideAreNotTwoTaps()
    {
        SlideReader reader;
        QCOMPARE(tap(reader, here, 1000), Deed::Nothing);
        reader.press(0, here, 1200);
        QCOMPARE(reader.move(0, there, 1220), Deed::Read);
        QCOMPARE(reader.release(0, 1230), Deed::Nothing);
        QVERIFY(!reader.nextMoment());
    }

    void aPalmOnThePanelTakesNothingAway()
    {
        SlideReader reader;
        reader.press(7, here, 1000);
        QCOMPARE(reader.proceed(1200), Deed::Read);
        reader.press(0, there, 2000);
        QCOMPARE(reader.move(7, here + QPointF(90, 0), 2010), Deed::Nothing);
        QCOMPARE(reader.proceed(2200), Deed::Read);
        QCOMPARE(reader.position(), there);
        QCOMPARE(reader.release(0, 2300), Deed::Nothing);
        QCOMPARE(reader.release(7, 2400), Deed::Nothing);
    }

    void whatIsTakenAwayIsNoTap()
    {
        SlideReader reader;
        reader.press(0, here, 1000);
        reader.forget();
        QVERIFY(!reader.nextMoment());
        QCOMPARE(reader.release(0, 1050), Deed::Nothing);
        QVERIFY(!reader.nextMoment());
    }
};

QTEST_APPLESS_MAIN(TestSlideReader)
#include "tst_slidereader.moc"
