// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidewatch.h"

#include <QQuickWindow>
#include <QTouchEvent>

#include "Model/stagemetrics.h"
#include "exhibit/visit.h"
#include "inputwatch.h"
#include "spokenvisit.h"

namespace Masterplan {

namespace {

constexpr int mouse = -1; ///< a finger's number
constexpr qreal tremorMillimetres = 6;

} // namespace

SlideWatch::SlideWatch(
    QQuickWindow &window, Visit &visit, SpokenVisit &spoken, StageMetrics &metrics, InputWatch &input)
    : m_window(window)
    , m_visit(visit)
    , m_spoken(spoken)
    , m_metrics(metrics)
    , m_input(input)
{
    m_time.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { act(m_slide.proceed(quint64(m_time.elapsed()) + m_lead)); });
    connect(&spoken, &SpokenVisit::isOnChanged, this, [this] {
        m_slide.forget();
        m_next.stop();
    });
}

bool SlideWatch::take(QEvent &event)
{
    switch (event.type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return takeTouch(static_cast<QTouchEvent &>(event));
    case QEvent::TouchCancel:
        m_slide.forget();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return takeMouse(static_cast<QMouseEvent &>(event));
    default:
        return false;
    }
}

bool SlideWatch::takeTouch(QTouchEvent &event)
{
    note(event, event.timestamp());
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::Pressed)
            press(point.id(), point.position(), event.timestamp());
        else if (point.state() == QEventPoint::Released)
            release(point.id(), event.timestamp());
        else if (!m_visit.isAsking())
            act(m_slide.move(point.id(), point.position(), event.timestamp()));
    }
    return true;
}

bool SlideWatch::takeMouse(QMouseEvent &event)
{
    note(event, event.timestamp());
    if (event.type() == QEvent::MouseButtonPress)
        press(mouse, event.position(), event.timestamp());
    else if (event.type() == QEvent::MouseButtonRelease)
        release(mouse, event.timestamp());
    else if (event.type() == QEvent::MouseMove && !m_visit.isAsking())
        act(m_slide.move(mouse, event.position(), event.timestamp()));
    return true;
}

void SlideWatch::note(QEvent &event, quint64 timestamp)
{
    m_input.eventFilter(&m_window, &event);
    m_metrics.setShowsFocus(true);
    m_slide.setTremor(tremorMillimetres * m_metrics.pixelsPerMillimetre());
    m_lead = timestamp - quint64(m_time.elapsed());
    event.accept();
}

void SlideWatch::press(int finger, QPointF position, quint64 time)
{
    m_spoken.touch();
    m_slide.press(finger, position, time);
    act(SlideReader::Deed::Nothing);
}

void SlideWatch::release(int finger, quint64 time)
{
    if (!m_visit.isAsking()) {
        act(m_slide.release(finger, time));
        return;
    }
    // The finger was the answer.
    m_slide.forget();
    m_visit.stay();
}

void SlideWatch::act(SlideReader::Deed deed)
{
    switch (deed) {
    case SlideReader::Deed::Read:
        m_spoken.readAt(m_slide.position());
        break;
    case SlideReader::Deed::Tap:
        m_spoken.tapAt(m_slide.position());
        break;
    case SlideReader::Deed::DoubleTap:
        m_spoken.choose();
        break;
    case SlideReader::Deed::Nothing:
        break;
    }
    if (const auto moment = m_slide.nextMoment()) {
        const quint64 now = quint64(m_time.elapsed()) + m_lead;
        m_next.start(int(*moment > now ? *moment - now : 0));
    } else {
        m_next.stop();
    }
}

} // namespace Masterplan
