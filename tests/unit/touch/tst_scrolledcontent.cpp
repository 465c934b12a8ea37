// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPointingDevice>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "Touch/gesturearea.h"
#include "Touch/scrolledcontent.h"

/// A text that scrolls, and a button above it.
class ScrolledContentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aFingerThatRestsAfterScrollingKeepsNobodyFromPressingElsewhere();
    void norFromPressingInIt();
    void itScrollsOn();

private:
    using Hand = QTest::QTouchEventSequence;
    [[nodiscard]] Hand hand() { return QTest::touchEvent(m_window.get(), m_device, false); }
    /// One finger scrolls as far as this, and lies there.
    void scrollTo(int y, Hand &hand);
    static void tapWithAnother(const QPoint &place, Hand &hand);
    [[nodiscard]] qreal scrolled() const { return m_flickable->property("contentY").toReal(); }

    QPointingDevice *m_device = QTest::createTouchDevice();
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    QQuickItem *m_flickable = nullptr;
    GestureArea *m_text = nullptr;
    GestureArea *m_button = nullptr;
};

void ScrolledContentTest::initTestCase()
{
    // Each movement is delivered, without a frame.
    qputenv("QML_NO_TOUCH_COMPRESSION", "1");
}

void ScrolledContentTest::init()
{
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(400, 300);
    QQmlComponent component(&m_engine);
    component.setData(
        "import QtQuick\nFlickable { y: 100; width: 400; height: 200; contentHeight: 3000; clip: true }", {});
    m_flickable = qobject_cast<QQuickItem *>(component.create());
    QVERIFY(m_flickable);
    m_flickable->setParent(m_window.get());
    m_flickable->setParentItem(m_window->contentItem());
    auto *content = new ScrolledContent(m_flickable->property("contentItem").value<QQuickItem *>());
    content->setProperty("scroller", QVariant::fromValue(m_flickable));
    m_text = new GestureArea(content);
    m_text->setSize({400, 3000});
    m_button = new GestureArea(m_window->contentItem());
    m_button->setSize({400, 100});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ScrolledContentTest::cleanup()
{
    m_window.reset();
}

void ScrolledContentTest::scrollTo(int y, Hand &hand)
{
    hand.press(1, QPoint(50, 250)).commit();
    for (int step = 240; step >= y; step -= 10) {
        hand.move(1, QPoint(50, step)).commit();
    }
    QVERIFY(m_flickable->property("dragging").toBool());
}

void ScrolledContentTest::tapWithAnother(const QPoint &place, Hand &hand)
{
    hand.stationary(1).press(2, place).commit();
    hand.stationary(1).release(2, place).commit();
}

void ScrolledContentTest::aFingerThatRestsAfterScrollingKeepsNobodyFromPressingElsewhere()
{
    const QSignalSpy tapped(m_button, &GestureArea::tapped);
    Hand both = hand();
    scrollTo(150, both);
    tapWithAnother({150, 50}, both);
    QCOMPARE(tapped.size(), 1);
    both.release(1, QPoint(50, 150)).commit();
    QCOMPARE(tapped.size(), 1);
}

void ScrolledContentTest::norFromPressingInIt()
{
    const QSignalSpy tapped(m_text, &GestureArea::tapped);
    Hand both = hand();
    scrollTo(150, both);
    tapWithAnother({150, 180}, both);
    QCOMPARE(tapped.size(), 1);
    both.release(1, QPoint(50, 150)).commit();
    QCOMPARE(tapped.size(), 1);
}

void ScrolledContentTest::itScrollsOn()
{
    Hand both = hand();
    scrollTo(150, both);
    const qreal before = scrolled();
    tapWithAnother({150, 50}, both);
    for (int y = 140; y >= 100; y -= 10) {
        both.move(1, QPoint(50, y)).commit();
    }
    QCOMPARE(scrolled(), before + 50);
    both.release(1, QPoint(50, 100)).commit();
    QTRY_VERIFY(!m_flickable->property("moving").toBool());
    const qreal after = scrolled();
    scrollTo(150, both);
    QVERIFY(scrolled() >= after + 50);
    both.release(1, QPoint(50, 150)).commit();
}

QTEST_MAIN(ScrolledContentTest)
#include "tst_scrolledcontent.moc"
