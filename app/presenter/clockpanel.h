// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace Masterplan {

class Talk;

/// Elapsed time, large; beside it what is planned, what remains, how far off the plan, and the time of day.
class ClockPanel final : public QWidget {
    Q_OBJECT

public:
    /// The talk outlives the panel.
    explicit ClockPanel(const Talk &talk, QWidget *parent = nullptr);

private:
    void showTime();
    void showWall();

    const Talk &m_talk;
    QLabel m_elapsed;
    QLabel m_pace;
    QLabel m_rest;
    QTimer m_minute;
};

} // namespace Masterplan
