// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchshield.h"

#include <QTouchEvent>

TouchShield::TouchShield(QQuickItem *parent)
    : QQuickItem(parent)
{
    setAcceptTouchEvents(true);
    setAcceptedMouseButtons(Qt::AllButtons);
}

void TouchShield::touchEvent(QTouchEvent *event)
{
    event->accept();
    if (event->type() != QEvent::TouchCancel && event->touchPointStates().testFlag(QEventPoint::Released)) {
        Q_EMIT released();
    }
}

void TouchShield::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void TouchShield::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT released();
}

void TouchShield::wheelEvent(QWheelEvent *event)
{
    event->accept();
}
