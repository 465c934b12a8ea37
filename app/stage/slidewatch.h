// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "slidereader.h"

class QEvent;
class QMouseEvent;
class QQuickWindow;
class QTouchEvent;
class StageMetrics;

namespace Masterplan {

class InputWatch;
class SpokenVisit;
class Visit;

/// Fingers and the pointer in a visit by ear: they read and choose, and nothing on the stage is pressed.
class SlideWatch final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    SlideWatch(QQuickWindow &window, Visit &visit, SpokenVisit &spoken, StageMetrics &metrics, InputWatch &input);

    /// True: the event was a finger's, and nobody else is to see it.
    bool take(QEvent &event);

private:
    bool takeTouch(QTouchEvent &event);
    bool takeMouse(QMouseEvent &event);
    /// Somebody is there, and the staff's corners stay what they are.
    void note(QEvent &event, quint64 timestamp);
    void press(int finger, QPointF position, quint64 time);
    void release(int finger, quint64 time);
    void act(SlideReader::Deed deed);

    QQuickWindow &m_window;
    Visit &m_visit;
    SpokenVisit &m_spoken;
    StageMetrics &m_metrics;
    InputWatch &m_input;
    SlideReader m_slide;
    QTimer m_next;
    QElapsedTimer m_time;
    quint64 m_lead = 0; ///< of the events' clock before m_time, in milliseconds
};

} // namespace Masterplan
