// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimeEdit>

namespace Masterplan {

class Talk;

/// When the talk is to be over, by the clock on the wall. Beside it the plan's own length.
class EndTimeBar final : public QFrame {
    Q_OBJECT

public:
    /// The talk outlives the bar.
    explicit EndTimeBar(Talk &talk, QWidget *parent = nullptr);

    /// With the time that is set, else when the plan would be over.
    void open();

private:
    Talk &m_talk;
    QTimeEdit m_time;
};

} // namespace Masterplan
