// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QTouchEvent>

#include <map>

#include "Touch/gesturearea.h"

namespace {

constexpr quint64 fiveMinutes = 300'000;

/// An area under a hand whose fingers do what they are told, at the time that is told.
class Area final : public GestureArea {
public:
    Area()
        : m_device(QTest::createTouchDevice())
    {
        setThreshold(10);
    }

    void down(int finger, const QPointF &place)
    {
        m_places[finger] = place;
        send(m_places.size() == 1 ? QEvent::TouchBegin : QEvent::TouchUpdate, finger, QEventPoint::Pressed);
    }

    void move(int finger, const QPointF &place)
    {
        m_places[finger] = place;
        send(QEvent::TouchUpdate, finger, QEventPoint::Updated);
    }

    void up(int finger)
    {
        send(m_places.size() == 1 ? QEvent::TouchEnd : QEvent::TouchUpdate, finger, QEventPoint::Released);
        m_places.erase(finger);
    }

    void cancel()
    {
        QTouchEvent event(QEvent::TouchCancel, m_device);
        touchEvent(&event);
        m_places.clear();
    }

    /// What is on it is no longer its own, but lies there still.
    void lose() { touchUngrabEvent(); }

    void wait(quint64 milliseconds) { m_time += milliseconds; }

private:
    void send(QEvent::Type type, int changed, QEventPoint::State state)
    {
        QList<QEventPoint> points;
        for (const auto &[finger, place] : m_places) {
            points.append(QEventPoint(finger, finger == changed ? state : QEventPoint::Stationary, place, place));
        }
        m_time += 10;
        QTouchEvent event(type, m_device, Qt::NoModifier, points);
        event.setTimestamp(m_time);
        touchEvent(&event);
    }

    QPointingDevice *m_device;
    std::map<int, QPointF> m_places;
    quint64 m_time = 1'000'000;
};

} // namespace

class GestureAreaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTapIsOne();
    void quickTapsAreCounted();
    void aDragMovesAndDoesNotTap();
    void aDragFollowsFromTheThresholdOn();
    void twoFingersZoomAndDoNotTap();
    void aCancelledTouchDoesNothing();
    void aFingerThatIsHeldForMinutesDoesNotTap();
    void aStuckFingerLeavesTheRestToOthers_data();
    void aStuckFingerLeavesTheRestToOthers();
    void aFingerThatLiesOnAButtonKeepsNobodyFromPressingIt_data();
    void aFingerThatLiesOnAButtonKeepsNobodyFromPressingIt();
    void aFingerThatWasTakenAwayAndLiesThereCountsNoMore();
    void aStuckFingerDoesNotTurnADragIntoAPinch();
    void aStuckFingerThatMovesTakesPartAgainWithoutATap();
    void twoFingersAtOnceAreNoTap();
    void aPalmDoesNotTap();
};

void GestureAreaTest::aTapIsOne()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    const QSignalSpy released(&area, &GestureArea::released);
    area.down(1, {50, 60});
    QVERIFY(area.isPressed());
    area.move(1, {55, 60});
    area.up(1);
    QVERIFY(!area.isPressed());
    QCOMPARE(tapped.size(), 1);
    QCOMPARE(tapped.first().at(1).toInt(), 1);
    QCOMPARE(released.size(), 1);
}

void GestureAreaTest::quickTapsAreCounted()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    for (int tap = 0; tap < 3; ++tap) {
        area.down(1, {50, 60});
        area.up(1);
    }
    area.wait(2000);
    area.down(1, {50, 60});
    area.up(1);
    QCOMPARE(tapped.size(), 4);
    QCOMPARE(tapped.at(2).at(1).toInt(), 3);
    QCOMPARE(tapped.at(3).at(1).toInt(), 1);
}

void GestureAreaTest::aDragMovesAndDoesNotTap()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    const QSignalSpy flung(&area, &GestureArea::flung);
    area.down(1, {50, 60});
    for (int x = 60; x <= 150; x += 10) {
        area.move(1, {qreal(x), 60});
    }
    area.up(1);
    QCOMPARE(tapped.size(), 0);
    QCOMPARE(flung.size(), 1);
    QVERIFY(flung.first().first().toReal() > 0);
}

void GestureAreaTest::aDragFollowsFromTheThresholdOn()
{
    Area area;
    const QSignalSpy panned(&area, &GestureArea::panned);
    area.down(1, {50, 60});
    area.move(1, {100, 60});
    area.move(1, {150, 60});
    qreal way = 0;
    for (const QList<QVariant> &step : panned) {
        way += step.first().toReal();
    }
    QCOMPARE(way, 90.0);
}

void GestureAreaTest::twoFingersZoomAndDoNotTap()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    const QSignalSpy zoomed(&area, &GestureArea::zoomed);
    area.down(1, {100, 60});
    area.down(2, {200, 60});
    area.move(2, {300, 60});
    area.up(2);
    area.up(1);
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(zoomed.first().first().toReal(), 2.0);
    QCOMPARE(tapped.size(), 0);
}

void GestureAreaTest::aCancelledTouchDoesNothing()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    area.down(1, {50, 60});
    area.cancel();
    QVERIFY(!area.isPressed());
    QCOMPARE(tapped.size(), 0);
    area.down(2, {50, 60});
    area.up(2);
    QCOMPARE(tapped.size(), 1);
}

void GestureAreaTest::aFingerThatIsHeldForMinutesDoesNotTap()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    area.down(1, {50, 60});
    area.wait(fiveMinutes);
    area.up(1);
    QCOMPARE(tapped.size(), 0);
}

void GestureAreaTest::aStuckFingerLeavesTheRestToOthers_data()
{
    QTest::addColumn<quint64>("stuckFor");
    QTest::addColumn<QPointF>("jitter");
    QTest::addColumn<int>("taps");
    QTest::newRow("at once, as of a hand") << quint64(0) << QPointF() << 0;
    QTest::newRow("after four seconds") << quint64(4000) << QPointF() << 2;
    QTest::newRow("after five minutes") << fiveMinutes << QPointF() << 2;
    QTest::newRow("after five minutes, trembling") << fiveMinutes << QPointF(4, 3) << 2;
}

void GestureAreaTest::aStuckFingerLeavesTheRestToOthers()
{
    QFETCH(const quint64, stuckFor);
    QFETCH(const QPointF, jitter);
    QFETCH(const int, taps);
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    area.down(1, {500, 60});
    area.wait(stuckFor);
    if (!jitter.isNull()) {
        area.move(1, QPointF(500, 60) + jitter);
    }
    for (int tap = 0; tap < 2; ++tap) {
        area.down(2 + tap, {50, 60});
        area.up(2 + tap);
        area.wait(1000);
    }
    QCOMPARE(tapped.size(), taps);
    area.up(1);
    QCOMPARE(tapped.size(), taps);
}

void GestureAreaTest::aFingerThatLiesOnAButtonKeepsNobodyFromPressingIt_data()
{
    QTest::addColumn<quint64>("restsFor");
    QTest::addColumn<int>("taps");
    QTest::newRow("both at once, as of a hand") << quint64(0) << 0;
    QTest::newRow("one after the other, as of a palm") << quint64(300) << 0;
    QTest::newRow("one that rests, and another") << quint64(600) << 1;
}

void GestureAreaTest::aFingerThatLiesOnAButtonKeepsNobodyFromPressingIt()
{
    QFETCH(const quint64, restsFor);
    QFETCH(const int, taps);
    Area button;
    button.setStuckAfter(500);
    const QSignalSpy tapped(&button, &GestureArea::tapped);
    button.down(1, {50, 60});
    button.wait(restsFor);
    button.down(2, {80, 60});
    QCOMPARE(button.isPressed(), taps > 0);
    button.up(2);
    QCOMPARE(tapped.size(), taps);
    button.up(1);
    QCOMPARE(tapped.size(), taps);
}

void GestureAreaTest::aFingerThatWasTakenAwayAndLiesThereCountsNoMore()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    area.down(1, {50, 60});
    area.lose();
    area.down(2, {80, 60});
    area.up(2);
    QCOMPARE(tapped.size(), 1);
    area.up(1);
    QCOMPARE(tapped.size(), 1);
}

void GestureAreaTest::aStuckFingerDoesNotTurnADragIntoAPinch()
{
    Area area;
    const QSignalSpy panned(&area, &GestureArea::panned);
    const QSignalSpy zoomed(&area, &GestureArea::zoomed);
    area.down(1, {500, 60});
    area.wait(fiveMinutes);
    area.down(2, {50, 60});
    area.move(2, {150, 60});
    area.up(2);
    QCOMPARE(panned.size(), 1);
    QCOMPARE(zoomed.size(), 0);
}

void GestureAreaTest::aStuckFingerThatMovesTakesPartAgainWithoutATap()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    const QSignalSpy panned(&area, &GestureArea::panned);
    area.down(1, {500, 60});
    area.wait(fiveMinutes);
    area.down(2, {50, 60});
    area.up(2);
    QCOMPARE(tapped.size(), 1);
    area.move(1, {530, 60});
    area.move(1, {560, 60});
    QVERIFY(!panned.isEmpty());
    area.up(1);
    QCOMPARE(tapped.size(), 1);
}

void GestureAreaTest::twoFingersAtOnceAreNoTap()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    area.down(1, {100, 60});
    area.down(2, {200, 60});
    area.up(1);
    area.up(2);
    QCOMPARE(tapped.size(), 0);
}

void GestureAreaTest::aPalmDoesNotTap()
{
    Area area;
    const QSignalSpy tapped(&area, &GestureArea::tapped);
    for (int finger = 0; finger < 20; ++finger) {
        area.down(finger, {qreal(20 * finger), 60});
    }
    for (int finger = 0; finger < 20; ++finger) {
        area.up(finger);
    }
    QCOMPARE(tapped.size(), 0);
    QVERIFY(!area.isPressed());
}

QTEST_MAIN(GestureAreaTest)
#include "tst_gesturearea.moc"
