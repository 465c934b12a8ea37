// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <optional>

namespace Masterplan {

class Alarm;

/// Time as it is handed in: milliseconds that only go forward, and alarms that ring when theirs have come.
/// Nothing wakes the program while no alarm is set.
class Clock : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Milliseconds since a moment that means nothing.
    [[nodiscard]] virtual qint64 now() const = 0;

protected:
    /// Asks to call ring() at this moment and not before; nullopt: not at all.
    virtual void arm(std::optional<qint64> moment) = 0;
    /// Rings the alarms whose time has come, then arms for the next one.
    void ring();
    [[nodiscard]] std::optional<qint64> nextAlarm() const;

private:
    friend class Alarm;
    void rearm() { arm(nextAlarm()); }

    QList<Alarm *> m_alarms;
};

/// Rings once at the moment it was set for, never before.
class Alarm final : public QObject {
    Q_OBJECT

public:
    /// The clock outlives the alarm.
    explicit Alarm(Clock &clock, QObject *parent = nullptr);
    ~Alarm() override;

    [[nodiscard]] std::optional<qint64> moment() const { return m_moment; }
    /// Replaces the moment it was set for.
    void setFor(qint64 moment);
    void cancel();

Q_SIGNALS:
    void rang();

private:
    friend class Clock;

    Clock &m_clock;
    std::optional<qint64> m_moment;
};

} // namespace Masterplan
