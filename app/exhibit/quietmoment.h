// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attractloop.h"

namespace Masterplan {

/// When nobody notices that the program is busy: once after each visit, in the attract loop, while nothing moves.
class QuietMoment final : public QObject {
    Q_OBJECT

public:
    /// Milliseconds. The whole story has come to rest, and it is a while until the next language invites.
    static constexpr qint64 afterBegin = AttractLoop::buildingBeats * AttractLoop::beat + 1000;

    /// Visit, loop and clock outlive it.
    QuietMoment(const Visit &visit, const AttractLoop &loop, Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void came();

private:
    void follow();

    const Visit &m_visit;
    const AttractLoop &m_loop;
    Clock &m_clock;
    Alarm m_alarm;
    bool m_wasVisited = false; ///< since it came last
};

} // namespace Masterplan
