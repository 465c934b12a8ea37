// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietmoment.h"

#include "visit.h"

namespace Masterplan {

QuietMoment::QuietMoment(const Visit &visit, const AttractLoop &loop, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_loop(loop)
    , m_clock(clock)
    , m_alarm(clock)
{
    connect(&visit, &Visit::isUntouchedChanged, this, &QuietMoment::follow);
    connect(&loop, &AttractLoop::isRunningChanged, this, &QuietMoment::follow);
    connect(&m_alarm, &Alarm::rang, this, [this] {
        m_wasVisited = false;
        Q_EMIT came();
    });
}

void QuietMoment::follow()
{
    if (!m_visit.isUntouched()) {
        m_wasVisited = true;
    }
    if (!m_loop.isRunning()) {
        m_alarm.cancel();
    } else if (m_wasVisited) {
        m_alarm.setFor(m_clock.now() + afterBegin);
    }
}

} // namespace Masterplan
