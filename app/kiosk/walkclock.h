// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exhibit/clock.h"

namespace Masterplan {

/// A clock for walks through all screens: it stands until it is told to jump.
class WalkClock final : public Clock {
    Q_OBJECT

public:
    using Clock::Clock;

    [[nodiscard]] qint64 now() const override { return m_now; }
    void jump(qint64 milliseconds)
    {
        m_now += milliseconds;
        ring();
    }

protected:
    void arm(std::optional<qint64>) override { }

private:
    qint64 m_now = 0;
};

} // namespace Masterplan
