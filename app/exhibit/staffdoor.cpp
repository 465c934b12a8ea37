// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffdoor.h"

#include <QPointer>
#include <algorithm>

#include "pinlock.h"

namespace Masterplan {

namespace {

constexpr int freeTries = 2;
constexpr qint64 shortestWait = 5'000;
constexpr qint64 longestWait = 300'000;

/// Milliseconds after this many wrong PINs: 5 s, 10 s, 20 s ... up to 5 minutes.
qint64 waitAfter(int wrongTries)
{
    if (wrongTries <= freeTries)
        return 0;
    const int doublings = std::min(wrongTries - freeTries - 1, 10);
    return std::min(shortestWait << doublings, longestWait);
}

} // namespace

StaffDoor::StaffDoor(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock)
{
    connect(&m_alarm, &Alarm::rang, this, &StaffDoor::countDown);
}

void StaffDoor::knock()
{
    if (m_state != State::Closed || !m_lock || !m_lock->hasPin())
        return;
    // Going away and coming back does not shorten the wait.
    countDown();
}

void StaffDoor::typeDigit(int digit)
{
    if (m_state == State::Asking && digit >= 0 && digit <= 9 && digitCount() < longestPin)
        setDigits(m_digits + QChar(u'0' + digit));
}

void StaffDoor::eraseDigit()
{
    if (m_state == State::Asking)
        setDigits(m_digits.chopped(std::min<qsizetype>(1, m_digits.size())));
}

void StaffDoor::enter()
{
    if (m_state != State::Asking || !canEnter())
        return;
    const QString pin = m_digits;
    setDigits({});
    become(State::Checking);
    const int question = ++m_question;
    m_lock->check(pin, [door = QPointer(this), question](bool isRight) {
        if (door && door->m_question == question && door->m_state == State::Checking)
            door->answer(isRight);
    });
}

void StaffDoor::close()
{
    m_alarm.cancel();
    setDigits({});
    become(State::Closed);
}

void StaffDoor::showTestPicture()
{
    if (m_state == State::Open)
        become(State::Testing);
}

void StaffDoor::closeTestPicture()
{
    if (m_state == State::Testing)
        become(State::Open);
}

void StaffDoor::leaveProgram()
{
    if (m_state == State::Open)
        Q_EMIT leaveAsked();
}

void StaffDoor::restartProgram()
{
    if (m_state == State::Open)
        Q_EMIT restartAsked();
}

void StaffDoor::become(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void StaffDoor::setDigits(const QString &digits)
{
    if (m_digits == digits)
        return;
    m_digits = digits;
    Q_EMIT digitCountChanged();
}

void StaffDoor::answer(bool isRight)
{
    if (isRight) {
        m_wrongTries = 0;
        return become(State::Open);
    }
    ++m_wrongTries;
    m_waitsUntil = m_clock.now() + waitAfter(m_wrongTries);
    countDown();
}

void StaffDoor::countDown()
{
    const qint64 left = std::max<qint64>(0, m_waitsUntil - m_clock.now());
    const int seconds = int((left + 999) / 1000);
    if (seconds > 0)
        m_alarm.setFor(m_waitsUntil - (seconds - 1) * 1000);
    if (m_secondsToWait != seconds) {
        m_secondsToWait = seconds;
        Q_EMIT secondsToWaitChanged();
    }
    become(seconds > 0 ? State::Waiting : State::Asking);
}

} // namespace Masterplan
