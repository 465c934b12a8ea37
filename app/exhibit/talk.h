// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "clock.h"
#include "talkrecord.h"

namespace Masterplan {

/// How a talk stands to its plan: calm up to a minute in either direction.
enum class Pace { Calm, Ahead, Behind };

/// Milliseconds as Talk::pace() gives them.
[[nodiscard]] Pace paceOf(qint64 milliseconds);

/// Where a talk is, and how long each of its stops took; times are in milliseconds. The time of the current stop goes
/// on while the presenter shows something else. Stops whose item is missing are passed over.
class Talk final : public QObject {
    Q_OBJECT

public:
    using State = TalkState;
    /// The time of day.
    using WallClock = std::function<QDateTime()>;
    static QDateTime localTime() { return QDateTime::currentDateTime(); }

    /// The clock outlives the talk.
    Talk(TalkPlan plan, Clock &clock, QObject *parent = nullptr, WallClock wallClock = &localTime);

    [[nodiscard]] const TalkPlan &plan() const { return m_plan; }
    /// Another plan in the middle of a talk: keeps the current stop by its id, and all times. Where the stop is gone,
    /// the talk stands off the path at the last one before it that is left, so that next() is what follows.
    void setPlan(TalkPlan plan);

    [[nodiscard]] State state() const { return m_state; }
    /// At the first stop; after the end anew, with no time taken.
    void begin();
    void pause();
    void resume();
    void end();

    /// Index of the stop; -1 before the first, and where there is none.
    [[nodiscard]] int current() const { return m_current; }
    /// Index of the stop behind or before the current one; -1 where there is none.
    [[nodiscard]] int next() const { return nearest(m_current, 1); }
    [[nodiscard]] int previous() const { return nearest(m_current, -1); }
    /// Index of the first or last stop that can be shown; -1 where there is none.
    [[nodiscard]] int first() const { return nearest(-1, 1); }
    [[nodiscard]] int last() const { return nearest(static_cast<int>(m_plan.stops.size()), -1); }
    /// Indexes of the stops that are passed over.
    [[nodiscard]] QList<int> missing() const;

    /// Begins a talk that is not running yet; back on the path. False, and nothing changed, where there is no such
    /// stop, it is missing, or the talk has ended.
    bool goTo(int index);
    bool goNext() { return goTo(next()); }
    bool goBack() { return goTo(previous()); }

    /// The audience sees something else than the current stop.
    [[nodiscard]] bool isOffPath() const { return m_isOffPath; }
    void leavePath() { setOffPath(true); }
    void returnToPath() { setOffPath(false); }

    /// Without pauses.
    [[nodiscard]] qint64 elapsed() const;
    [[nodiscard]] qint64 takenAt(int index) const;
    /// Of the plan, or until the end time; negative once that is over.
    [[nodiscard]] qint64 remaining() const;
    /// What will remain when every stop from here on keeps to its plan: positive is ahead. At a stop one is in time
    /// until its seconds are over.
    [[nodiscard]] qint64 pace() const;

    [[nodiscard]] std::optional<QTime> endTime() const { return m_endTime; }
    /// remaining() and pace() then count towards it: the nearest moment that the clock on the wall shows it.
    void setEndTime(std::optional<QTime> endTime);

    [[nodiscard]] TalkRecord record() const;
    /// Goes on where the record was kept, `msSince` milliseconds later: they count while it was running. Where its stop
    /// is gone, as in setPlan().
    void restore(const TalkRecord &record, qint64 msSince);

Q_SIGNALS:
    void stateChanged();
    void currentChanged();
    void pathChanged();
    void endTimeChanged();
    void planChanged();
    /// Once a second while running, at each full second of elapsed().
    void ticked();

private:
    [[nodiscard]] bool canShow(int index) const;
    [[nodiscard]] int nearest(int from, int step) const;
    /// Where a talk stands that was at `stopId` of a plan with these stops; true: off the path.
    [[nodiscard]] std::pair<int, bool> placeOf(const QString &stopId, const QStringList &stopIds) const;
    [[nodiscard]] QString currentId() const;
    /// Since the times were last added up.
    [[nodiscard]] qint64 running() const;
    [[nodiscard]] qint64 plannedAhead() const;
    void addUp();
    void beginAt(int index);
    void moveTo(int index);
    void become(State state);
    void setOffPath(bool isOffPath);
    void tick();
    void setAlarm();

    TalkPlan m_plan;
    Clock &m_clock;
    Alarm m_alarm;
    WallClock m_wallClock;
    State m_state = State::Ready;
    int m_current = -1;
    bool m_isOffPath = false;
    QHash<QString, qint64> m_taken; ///< by stop id; an empty one while there is no stop
    qint64 m_addedUpAt = 0; ///< by the clock
    QDateTime m_startedAt;
    std::optional<QTime> m_endTime;
};

} // namespace Masterplan
