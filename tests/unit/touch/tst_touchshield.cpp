// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPointingDevice>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "Touch/gesturearea.h"
#include "Touch/touchshield.h"

/// A plane that can be touched, and a shield over it.
class TouchShieldTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noFingerReachesWhatIsUnderIt();
    void whereItIsNotWhatIsThereIsReached();
    void neitherDoesAPointer();

private:
    QPointingDevice *m_device = QTest::createTouchDevice();
    std::unique_ptr<QQuickWindow> m_window;
    GestureArea *m_plane = nullptr;
    TouchShield *m_shield = nullptr;
};

void TouchShieldTest::init()
{
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(400, 300);
    m_plane = new GestureArea(m_window->contentItem());
    m_plane->setSize({400, 300});
    m_shield = new TouchShield(m_window->contentItem());
    m_shield->setSize({300, 300});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TouchShieldTest::cleanup()
{
    m_window.reset();
}

void TouchShieldTest::noFingerReachesWhatIsUnderIt()
{
    const QSignalSpy pressed(m_plane, &GestureArea::pressed);
    const QSignalSpy released(m_shield, &TouchShield::released);
    QTest::touchEvent(m_window.get(), m_device).press(1, QPoint(50, 50));
    QTest::touchEvent(m_window.get(), m_device).stationary(1).press(2, QPoint(100, 50));
    QTest::touchEvent(m_window.get(), m_device).stationary(1).release(2, QPoint(100, 50));
    QCOMPARE(released.size(), 1);
    QTest::touchEvent(m_window.get(), m_device).release(1, QPoint(50, 50));
    QCOMPARE(released.size(), 2);
    QCOMPARE(pressed.size(), 0);
}

void TouchShieldTest::whereItIsNotWhatIsThereIsReached()
{
    const QSignalSpy tapped(m_plane, &GestureArea::tapped);
    const QSignalSpy released(m_shield, &TouchShield::released);
    QTest::touchEvent(m_window.get(), m_device).press(1, QPoint(50, 50));
    QTest::touchEvent(m_window.get(), m_device).stationary(1).press(2, QPoint(350, 50));
    QTest::touchEvent(m_window.get(), m_device).stationary(1).release(2, QPoint(350, 50));
    QCOMPARE(tapped.size(), 1);
    QCOMPARE(released.size(), 0);
    QTest::touchEvent(m_window.get(), m_device).release(1, QPoint(50, 50));
    QCOMPARE(released.size(), 1);
}

void TouchShieldTest::neitherDoesAPointer()
{
    const QSignalSpy pressed(m_plane, &GestureArea::pressed);
    const QSignalSpy released(m_shield, &TouchShield::released);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {50, 50});
    QCOMPARE(pressed.size(), 0);
    QCOMPARE(released.size(), 1);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {350, 50});
    QCOMPARE(pressed.size(), 1);
}

QTEST_MAIN(TouchShieldTest)
#include "tst_touchshield.moc"
