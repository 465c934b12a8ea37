// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Masterplan {

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 calm = 60 * second;

/// Milliseconds until the nearest moment at which the clock on the wall shows that time.
qint64 untilNearest(QTime time, const QDateTime &now)
{
    const QDateTime today(now.date(), time);
    const auto isNearer
        = [&](const QDateTime &a, const QDateTime &b) { return std::abs(now.msecsTo(a)) < std::abs(now.msecsTo(b)); };
    return now.msecsTo(std::min({today, today.addDays(-1), today.addDays(1)}, isNearer));
}

} // namespace

Pace paceOf(qint64 milliseconds)
{
    if (std::abs(milliseconds) <= calm)
        return Pace::Calm;
    return milliseconds > 0 ? Pace::Ahead : Pace::Behind;
}

Talk::Talk(TalkPlan plan, Clock &clock, QObject *parent, WallClock wallClock)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_clock(clock)
    , m_alarm(clock)
    , m_wallClock(std::move(wallClock))
{
    connect(&m_alarm, &Alarm::rang, this, &Talk::tick);
}

void Talk::setPlan(TalkPlan plan)
{
    addUp();
    const QString stopId = currentId();
    const QStringList stopIds = m_plan.stopIds();
    m_plan = std::move(plan);
    const auto [index, isOffPath] = placeOf(stopId, stopIds);
    const bool isElsewhere = std::exchange(m_current, index) != index;
    Q_EMIT planChanged();
    if (isElsewhere)
        Q_EMIT currentChanged();
    setOffPath(m_isOffPath || isOffPath);
}

void Talk::begin()
{
    if (m_state == State::Ready || m_state == State::Ended)
        beginAt(first());
}

void Talk::pause()
{
    if (m_state == State::Running)
        become(State::Paused);
}

void Talk::resume()
{
    if (m_state == State::Paused)
        become(State::Running);
}

void Talk::end()
{
    if (m_state == State::Running || m_state == State::Paused)
        become(State::Ended);
}

QList<int> Talk::missing() const
{
    QList<int> indexes;
    for (int index = 0; index < m_plan.stops.size(); ++index) {
        if (!canShow(index))
            indexes.append(index);
    }
    return indexes;
}

bool Talk::goTo(int index)
{
    if (!canShow(index) || m_state == State::Ended)
        return false;
    if (m_state == State::Ready)
        beginAt(index);
    else
        moveTo(index);
    setOffPath(false);
    return true;
}

qint64 Talk::elapsed() const
{
    qint64 sum = running();
    for (const qint64 taken : m_taken)
        sum += taken;
    return sum;
}

qint64 Talk::takenAt(int index) const
{
    if (index < 0 || index >= m_plan.stops.size())
        return 0;
    return m_taken.value(m_plan.stops.at(index).id) + (index == m_current ? running() : 0);
}

qint64 Talk::remaining() const
{
    return m_endTime ? untilNearest(*m_endTime, m_wallClock()) : m_plan.plannedSeconds() * second - elapsed();
}

qint64 Talk::pace() const
{
    return remaining() - plannedAhead();
}

void Talk::setEndTime(std::optional<QTime> endTime)
{
    if (endTime == m_endTime)
        return;
    m_endTime = endTime;
    Q_EMIT endTimeChanged();
}

TalkRecord Talk::record() const
{
    TalkRecord record;
    record.bundleId = m_plan.bundleId;
    record.origin = m_plan.origin;
    record.tourId = m_plan.tourId;
    record.stopIds = m_plan.stopIds();
    record.stopId = currentId();
    record.state = m_state;
    record.taken = m_taken;
    if (const qint64 sinceThen = running(); sinceThen > 0)
        record.taken[currentId()] += sinceThen;
    record.startedAt = m_startedAt;
    record.keptAt = m_wallClock().toUTC();
    record.endTime = m_endTime;
    return record;
}

void Talk::restore(const TalkRecord &record, qint64 msSince)
{
    const auto [index, isOffPath] = placeOf(record.stopId, record.stopIds);
    addUp();
    m_taken = record.taken;
    m_startedAt = record.startedAt;
    if (record.state == State::Running)
        m_taken[record.stopId] += std::max<qint64>(msSince, 0);
    const bool isElsewhere = std::exchange(m_current, index) != index;
    become(record.state);
    if (isElsewhere)
        Q_EMIT currentChanged();
    setOffPath(isOffPath);
    setEndTime(record.endTime);
}

bool Talk::canShow(int index) const
{
    return index >= 0 && index < m_plan.stops.size() && !m_plan.stops.at(index).isMissing;
}

int Talk::nearest(int from, int step) const
{
    int index = from + step;
    while (index >= 0 && index < m_plan.stops.size() && !canShow(index))
        index += step;
    return canShow(index) ? index : -1;
}

std::pair<int, bool> Talk::placeOf(const QString &stopId, const QStringList &stopIds) const
{
    if (stopId.isEmpty())
        return {-1, false};
    for (auto before = stopIds.indexOf(stopId); before >= 0; --before) {
        const QString &id = stopIds.at(before);
        if (const int index = m_plan.indexOf(id); index >= 0)
            return {index, id != stopId || !canShow(index)};
    }
    return {-1, true};
}

QString Talk::currentId() const
{
    return m_current < 0 ? QString() : m_plan.stops.at(m_current).id;
}

qint64 Talk::running() const
{
    return m_state == State::Running ? m_clock.now() - m_addedUpAt : 0;
}

qint64 Talk::plannedAhead() const
{
    qint64 ahead = 0;
    for (int index = std::max(m_current, 0); index < m_plan.stops.size(); ++index) {
        const qint64 planned = canShow(index) ? m_plan.stops.at(index).seconds * second : 0;
        ahead += index == m_current ? std::max<qint64>(planned - takenAt(index), 0) : planned;
    }
    return ahead;
}

void Talk::addUp()
{
    if (const qint64 sinceThen = running(); sinceThen > 0)
        m_taken[currentId()] += sinceThen;
    m_addedUpAt = m_clock.now();
}

void Talk::beginAt(int index)
{
    m_taken.clear();
    m_startedAt = m_wallClock().toUTC();
    const bool isElsewhere = std::exchange(m_current, index) != index;
    become(State::Running);
    if (isElsewhere)
        Q_EMIT currentChanged();
    setOffPath(false);
}

void Talk::moveTo(int index)
{
    addUp();
    if (std::exchange(m_current, index) != index)
        Q_EMIT currentChanged();
}

void Talk::become(State state)
{
    addUp();
    const State before = std::exchange(m_state, state);
    setAlarm();
    if (state != before)
        Q_EMIT stateChanged();
}

void Talk::setOffPath(bool isOffPath)
{
    if (isOffPath == m_isOffPath)
        return;
    m_isOffPath = isOffPath;
    Q_EMIT pathChanged();
}

void Talk::tick()
{
    setAlarm();
    Q_EMIT ticked();
}

void Talk::setAlarm()
{
    if (m_state == State::Running)
        m_alarm.setFor(m_clock.now() + second - elapsed() % second);
    else
        m_alarm.cancel();
}

} // namespace Masterplan
