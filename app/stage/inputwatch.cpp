// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputwatch.h"

#include <QMouseEvent>
#include <QQuickWindow>
#include <QTouchEvent>

#include "Model/stagemetrics.h"
#include "exhibit/exhibition.h"

namespace Masterplan {

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
        notePress(static_cast<QTouchEvent *>(event)->points().constFirst().position());
        break;
    case QEvent::MouseButtonPress:
        notePress(static_cast<QMouseEvent *>(event)->position());
        break;
    case QEvent::TouchEnd:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
        noteTouch();
        break;
    default:
        break;
    }
    return false;
}

void InputWatch::notePress(QPointF position)
{
    m_metrics.setShowsFocus(false);
    noteTouch();
    if (m_knock.press(position, m_window.size(), m_metrics.pixelsPerMillimetre(), m_time.elapsed())) {
        m_exhibition.staffDoor()->knock();
    }
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
