// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <algorithm>

namespace Masterplan {

std::optional<qint64> Clock::nextAlarm() const
{
    std::optional<qint64> next;
    for (const Alarm *alarm : m_alarms) {
        if (alarm->m_moment)
            next = std::min(next.value_or(*alarm->m_moment), *alarm->m_moment);
    }
    return next;
}

void Clock::ring()
{
    const qint64 moment = now();
    const auto isDue = [moment](const Alarm *alarm) { return alarm->m_moment && *alarm->m_moment <= moment; };
    // Who is rung may set, make or destroy alarms: look anew after each.
    for (;;) {
        const auto due = std::ranges::find_if(m_alarms, isDue);
        if (due == m_alarms.end())
            break;
        Alarm *alarm = *due;
        alarm->m_moment.reset();
        Q_EMIT alarm->rang();
    }
    rearm();
}

Alarm::Alarm(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_clock.m_alarms.append(this);
}

Alarm::~Alarm()
{
    m_clock.m_alarms.removeOne(this);
    if (m_moment)
        m_clock.rearm();
}

void Alarm::setFor(qint64 moment)
{
    m_moment = moment;
    m_clock.rearm();
}

void Alarm::cancel()
{
    if (!m_moment)
        return;
    m_moment.reset();
    m_clock.rearm();
}

} // namespace Masterplan
