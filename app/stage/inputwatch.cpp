// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputwatch.h"

#include <QLineF>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTouchEvent>

#include <algorithm>

#include "Model/stagemetrics.h"
#include "exhibit/exhibition.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Among the items within: what is loaded later is a child item, but no child object.
const QQuickItem *itemNamed(const QQuickItem &within, QStringView name)
{
    if (within.objectName() == name) {
        return &within;
    }
    for (const QQuickItem *child : within.childItems()) {
        if (const QQuickItem *found = itemNamed(*child, name)) {
            return found;
        }
    }
    return nullptr;
}

constexpr qreal tremorMillimetres = 5;
} // namespace

InputWatch::InputWatch(QQuickWindow &window, Exhibition &exhibition, StageMetrics &metrics)
    : QObject(&window)
    , m_window(window)
    , m_exhibition(exhibition)
    , m_metrics(metrics)
{
    m_time.start();
    window.installEventFilter(this);
}

bool InputWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const bool isAttracting = m_exhibition.attract()->isRunning();
        m_metrics.setShowsFocus(true);
        m_exhibition.visit()->noteActivity();
        return isAttracting;
    }
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        noteFingers(*static_cast<QTouchEvent *>(event));
        break;
    case QEvent::TouchCancel:
        m_fingers.clear();
        break;
    case QEvent::MouseButtonPress:
        notePress(static_cast<QMouseEvent *>(event)->position());
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
        noteTouch();
        break;
    default:
        break;
    }
    return false;
}

void InputWatch::noteFingers(const QTouchEvent &event)
{
    // Each finger by itself: a point that lies on the panel for minutes hides neither those beside it nor that nobody
    // is there, though it may tremble.
    const qreal tremor = tremorMillimetres * m_metrics.pixelsPerMillimetre();
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::Pressed) {
            m_fingers.insert(point.id(), point.position());
            notePress(point.position());
        } else if (point.state() == QEventPoint::Released) {
            m_fingers.remove(point.id());
            noteTouch();
        } else if (QLineF(m_fingers.value(point.id()), point.position()).length() > tremor) {
            m_fingers.insert(point.id(), point.position());
            noteTouch();
        }
    }
}

void InputWatch::notePress(QPointF position)
{
    m_metrics.setShowsFocus(false);
    noteTouch();
    if (!isOnReadingBar(position)) {
        m_exhibition.narrator()->stop();
    }
    if (m_knock.press(position, m_window.size(), m_metrics.pixelsPerMillimetre(), m_time.elapsed())) {
        m_exhibition.staffDoor()->knock();
    }
}

bool InputWatch::isOnReadingBar(QPointF position) const
{
    const QQuickItem *const bar = itemNamed(*m_window.contentItem(), u"readingBar");
    return bar && bar->isVisible() && bar->mapRectToScene({QPointF(), bar->size()}).contains(position);
}

void InputWatch::noteTouch()
{
    // While the visit asks, a touch belongs to the question, which answers it itself: were the question gone before the
    // touch is delivered, it would press what lies under it.
    if (!m_exhibition.visit()->isAsking()) {
        m_exhibition.visit()->noteActivity();
    }
}

} // namespace Masterplan
