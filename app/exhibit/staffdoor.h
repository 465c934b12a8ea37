// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "clock.h"

namespace Masterplan {

class PinLock;

/// The way for staff from the exhibition to its status page: a knock, then a PIN of 4 to 12 digits. Wrong ones make it
/// wait, longer every time. Without a lock, or with one that has no PIN, nothing opens it.
class StaffDoor final : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(int digitCount READ digitCount NOTIFY digitCountChanged FINAL)
    Q_PROPERTY(bool canEnter READ canEnter NOTIFY digitCountChanged FINAL)
    Q_PROPERTY(bool wasWrong READ wasWrong NOTIFY stateChanged FINAL)
    Q_PROPERTY(int secondsToWait READ secondsToWait NOTIFY secondsToWaitChanged FINAL)

public:
    enum class State {
        Closed,
        Asking, ///< digits can be typed
        Checking,
        Waiting, ///< after wrong PINs
        Open,
        Testing ///< open, with the test picture over everything
    };
    Q_ENUM(State)

    static constexpr int shortestPin = 4;
    static constexpr int longestPin = 12;

    /// The clock outlives the door.
    explicit StaffDoor(Clock &clock, QObject *parent = nullptr);

    /// Null: no lock, so no way in. The lock outlives the door.
    void setLock(PinLock *lock) { m_lock = lock; }

    [[nodiscard]] State state() const { return m_state; }
    /// Digits typed so far.
    [[nodiscard]] int digitCount() const { return int(m_digits.size()); }
    [[nodiscard]] bool canEnter() const { return digitCount() >= shortestPin; }
    /// The last PIN was.
    [[nodiscard]] bool wasWrong() const { return m_wrongTries > 0; }
    /// Rounded up; 0 while not waiting.
    [[nodiscard]] int secondsToWait() const { return m_secondsToWait; }

    /// Somebody knocked.
    void knock();
    /// 0 to 9; digits too many are not taken.
    Q_INVOKABLE void typeDigit(int digit);
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void enter();
    Q_INVOKABLE void close();
    /// Over the status page; nothing happens while that is not open.
    Q_INVOKABLE void showTestPicture();
    Q_INVOKABLE void closeTestPicture();
    Q_INVOKABLE void leaveProgram();
    Q_INVOKABLE void restartProgram();

Q_SIGNALS:
    void stateChanged();
    void digitCountChanged();
    void secondsToWaitChanged();
    /// Only while open.
    void leaveAsked();
    void restartAsked();

private:
    void become(State state);
    void setDigits(const QString &digits);
    void answer(bool isRight);
    void countDown();

    Clock &m_clock;
    Alarm m_alarm;
    PinLock *m_lock = nullptr;
    State m_state = State::Closed;
    QString m_digits;
    int m_wrongTries = 0; ///< since the last right one
    int m_question = 0; ///< an answer to an earlier one is too late
    qint64 m_waitsUntil = 0;
    int m_secondsToWait = 0;
};

} // namespace Masterplan
