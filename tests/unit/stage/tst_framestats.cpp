// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "Model/framestats.h"

namespace {

constexpr qint64 millisecond = 1'000'000;

} // namespace

class FrameStatsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAreSummedUp();
    void anInputWaitsForTheFrameThatBeginsAfterIt();
    void nothingIsSaidOfNothing();
    void itsOwnFiguresAreNoReasonForOthers();
};

void FrameStatsTest::framesAreSummedUp()
{
    FrameStats stats(nullptr);
    for (const int cost : {4, 6, 5, 30, 5})
        stats.noteFrame(0, cost * millisecond);
    QCOMPARE(stats.framesPerSecond(), 0);
    stats.sumUp();
    QCOMPARE(stats.medianFrame(), 5.0);
    QCOMPARE(stats.longestFrame(), 30.0);
    QVERIFY(stats.memory() > 1);

    FrameStats steady(nullptr);
    for (int frame = 0; frame <= 30; ++frame)
        steady.noteFrame(frame * 20 * millisecond, (frame * 20 + 7) * millisecond);
    steady.sumUp();
    QCOMPARE(steady.framesPerSecond(), 50);
    QCOMPARE(steady.medianFrame(), 7.0);
    QVERIFY(steady.words().contains(QLatin1String("7.0 ms")));
}

void FrameStatsTest::anInputWaitsForTheFrameThatBeginsAfterIt()
{
    FrameStats stats(nullptr);
    stats.noteInput(10 * millisecond);
    stats.noteInput(14 * millisecond); // which the same frame will answer
    stats.noteFrame(8 * millisecond, 16 * millisecond);
    stats.noteFrame(18 * millisecond, 25 * millisecond);
    stats.noteFrame(30 * millisecond, 99 * millisecond);
    stats.sumUp();
    QCOMPARE(stats.longestInput(), 15.0);
}

void FrameStatsTest::nothingIsSaidOfNothing()
{
    FrameStats stats(nullptr);
    QSignalSpy changed(&stats, &FrameStats::changed);
    stats.sumUp();
    QCOMPARE(changed.count(), 0);
}

void FrameStatsTest::itsOwnFiguresAreNoReasonForOthers()
{
    FrameStats stats(nullptr);
    QSignalSpy noted(&stats, &FrameStats::noted);
    stats.noteFrame(0, 5 * millisecond);
    stats.sumUp();
    const qint64 soon = 50 * millisecond;
    stats.noteFrame(0, soon);
    QCOMPARE(noted.count(), 1);
    stats.noteInput(0);
    stats.noteFrame(soon, soon + millisecond);
    QCOMPARE(noted.count(), 2);
}

QTEST_GUILESS_MAIN(FrameStatsTest)
#include "tst_framestats.moc"
