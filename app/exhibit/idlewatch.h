// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <chrono>

#include "clock.h"

namespace Masterplan {

/// Notices that a visitor has left: asks after a while without activity, then counts the seconds down to the end.
/// Sets no alarm while untouched. Its time stands still while it is held (a video or the narrator is playing).
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    /// `answerWithin` is at least 20 s (WCAG 2.2, 2.2.1) whatever is asked for.
    IdleWatch(std::chrono::milliseconds askAfter, std::chrono::milliseconds answerWithin, Clock &clock,
        QObject *parent = nullptr);

    [[nodiscard]] bool isUntouched() const { return m_phase == Phase::Untouched; }
    [[nodiscard]] bool isAsking() const { return m_phase == Phase::Asking; }
    /// Full seconds until expired(), rounded up; 0 while not asking.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] bool isHeld() const { return m_holds > 0; }

    /// Starts the time anew, as often as it is called. Cheap enough for every pointer move.
    void noteActivity();
    /// Back to untouched.
    void rest();
    /// Each hold needs its release; a release too many does nothing.
    void hold();
    void release();

Q_SIGNALS:
    void isUntouchedChanged();
    void isAskingChanged();
    void secondsLeftChanged();
    /// Nobody answered; still asking, with 0 seconds left, until rest() or noteActivity() is called.
    void expired();

private:
    enum class Phase { Untouched, Active, Asking };

    /// Milliseconds of the time that stands still while held.
    [[nodiscard]] qint64 ownTime() const;
    void enter(Phase phase);
    void setSecondsLeft(int seconds);
    void proceed();
    void setAlarm();

    const qint64 m_askAfter;
    const qint64 m_answerWithin;
    Clock &m_clock;
    Alarm m_alarm;
    Phase m_phase = Phase::Untouched;
    int m_holds = 0;
    int m_secondsLeft = 0;
    qint64 m_heldSince = 0;
    qint64 m_stoodStill = 0;
    qint64 m_lastActivity = 0;
    qint64 m_deadline = 0;
};

} // namespace Masterplan
