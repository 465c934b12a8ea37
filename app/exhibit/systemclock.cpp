// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemclock.h"

#include <algorithm>
#include <limits>

namespace Masterplan {

SystemClock::SystemClock(QObject *parent)
    : Clock(parent)
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    // A coarse one may be early: the program would be woken twice.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SystemClock::ring);
}

void SystemClock::arm(std::optional<qint64> moment)
{
    if (!moment) {
        m_timer.stop();
        return;
    }
    constexpr qint64 longest = std::numeric_limits<int>::max();
    m_timer.start(static_cast<int>(std::clamp<qint64>(*moment - now(), 0, longest)));
}

} // namespace Masterplan
