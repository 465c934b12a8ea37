// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlewatch.h"

#include <algorithm>

namespace Masterplan {

namespace {
constexpr qint64 second = 1'000;
constexpr qint64 leastAnswerTime = 20 * second;

int roundedUpToSeconds(qint64 milliseconds)
{
    return static_cast<int>((milliseconds + second - 1) / second);
}
} // namespace

IdleWatch::IdleWatch(
    std::chrono::milliseconds askAfter, std::chrono::milliseconds answerWithin, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_askAfter(std::max<qint64>(askAfter.count(), second))
    , m_answerWithin(std::max<qint64>(answerWithin.count(), leastAnswerTime))
    , m_clock(clock)
    , m_alarm(clock)
{
    connect(&m_alarm, &Alarm::rang, this, &IdleWatch::proceed);
}

void IdleWatch::noteActivity()
{
    m_lastActivity = ownTime();
    // While active the alarm stays where it is, and proceed() moves it when it rings: no timer is started for a move.
    if (m_phase != Phase::Active)
        enter(Phase::Active);
}

void IdleWatch::rest()
{
    enter(Phase::Untouched);
}

void IdleWatch::hold()
{
    if (m_holds++ > 0)
        return;
    m_heldSince = m_clock.now();
    m_alarm.cancel();
}

void IdleWatch::release()
{
    if (m_holds == 0 || --m_holds > 0)
        return;
    m_stoodStill += m_clock.now() - m_heldSince;
    setAlarm();
}

qint64 IdleWatch::ownTime() const
{
    return (isHeld() ? m_heldSince : m_clock.now()) - m_stoodStill;
}

void IdleWatch::enter(Phase phase)
{
    const bool wasUntouched = isUntouched();
    const bool wasAsking = isAsking();
    m_phase = phase;
    m_deadline = ownTime() + m_answerWithin;
    setSecondsLeft(phase == Phase::Asking ? roundedUpToSeconds(m_answerWithin) : 0);
    setAlarm();
    if (isUntouched() != wasUntouched)
        Q_EMIT isUntouchedChanged();
    if (isAsking() != wasAsking)
        Q_EMIT isAskingChanged();
}

void IdleWatch::setSecondsLeft(int seconds)
{
    if (m_secondsLeft == seconds)
        return;
    m_secondsLeft = seconds;
    Q_EMIT secondsLeftChanged();
}

void IdleWatch::proceed()
{
    const qint64 time = ownTime();
    if (m_phase == Phase::Active && time >= m_lastActivity + m_askAfter) {
        enter(Phase::Asking);
        return;
    }
    if (m_phase == Phase::Asking) {
        const qint64 left = std::max<qint64>(m_deadline - time, 0);
        setSecondsLeft(roundedUpToSeconds(left));
        if (left == 0) {
            Q_EMIT expired();
            return;
        }
    }
    setAlarm();
}

void IdleWatch::setAlarm()
{
    if (m_phase == Phase::Untouched || isHeld())
        m_alarm.cancel();
    else if (m_phase == Phase::Active)
        m_alarm.setFor(m_lastActivity + m_askAfter + m_stoodStill);
    else
        m_alarm.setFor(m_deadline - (m_secondsLeft - 1) * second + m_stoodStill);
}

} // namespace Masterplan
