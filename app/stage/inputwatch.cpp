// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputwatch.h"

#include <QEvent>
#include <QQuickWindow>

#include "Model/stagemetrics.h"
#include "exhibit/visit.h"

namespace Masterplan {

InputWatch::InputWatch(QQuickWindow &window, Visit &visit, StageMetrics &metrics)
    : QObject(&window)
    , m_visit(visit)
    , m_metrics(metrics)
{
    window.installEventFilter(this);
}

bool InputWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_metrics.setShowsFocus(true);
        m_visit.noteActivity();
        break;
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress:
        m_metrics.setShowsFocus(false);
        // While the visit asks, the press belongs to the question: it must not reach what lies under it.
        if (!m_visit.isAsking()) {
            m_visit.noteActivity();
        }
        break;
    case QEvent::TouchEnd:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
        m_visit.noteActivity();
        break;
    default:
        break;
    }
    return false;
}

} // namespace Masterplan
