// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

#include "exhibit/clock.h"

namespace Masterplan {

/// Time that goes on when the test says so, ringing every alarm on the way at its very moment.
class FakeClock final : public Clock {
public:
    [[nodiscard]] qint64 now() const override { return m_now; }

    void advance(std::chrono::milliseconds time)
    {
        const qint64 target = m_now + time.count();
        while (m_armed && *m_armed <= target) {
            m_now = std::max(m_now, *m_armed);
            ++m_wakeUps;
            ring();
        }
        m_now = target;
    }

    /// Something will wake the program.
    [[nodiscard]] bool isArmed() const { return m_armed.has_value(); }
    /// How often something did.
    [[nodiscard]] int wakeUps() const { return m_wakeUps; }

protected:
    void arm(std::optional<qint64> moment) override { m_armed = moment; }

private:
    qint64 m_now = 1'000'000;
    std::optional<qint64> m_armed;
    int m_wakeUps = 0;
};

} // namespace Masterplan
