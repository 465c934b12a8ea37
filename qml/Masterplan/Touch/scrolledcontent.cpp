// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrolledcontent.h"

#include <QTouchEvent>

ScrolledContent::ScrolledContent(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFiltersChildMouseEvents(true);
}

/// Sees each event before the Flickable, which is further from the item that it is for.
bool ScrolledContent::childMouseEventFilter(QQuickItem *, QEvent *event)
{
    const bool isTouch = event->type() == QEvent::TouchBegin || event->type() == QEvent::TouchUpdate;
    const bool allRest = isTouch && static_cast<QTouchEvent *>(event)->touchPointStates() == QEventPoint::Stationary;
    m_scroller->setFiltersChildMouseEvents(!allRest);
    return false;
}
