// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include "clock.h"

namespace Masterplan {

/// The machine's monotonic clock. Needs an event loop for its alarms, which may ring late by a twentieth of their time.
class SystemClock final : public Clock {
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);

    [[nodiscard]] qint64 now() const override { return m_elapsed.elapsed(); }

protected:
    void arm(std::optional<qint64> moment) override;

private:
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

} // namespace Masterplan
