// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "clock.h"
#include "talkplan.h"

namespace Masterplan {

class Exhibition;

/// Plays a tour of the bundle again and again while nobody is there, in the place of the attract loop: each stop for
/// its seconds, what is missing passed over. Any activity hands the exhibition to the visitor at the place that is
/// shown; once the visit has ended, the tour begins anew. Where the bundle has no such tour, or nothing of it, the
/// attract loop runs.
class SelfRunningTour final : public QObject {
    Q_OBJECT

public:
    /// Exhibition and clock outlive it.
    SelfRunningTour(Exhibition &exhibition, const QString &tourId, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isPlaying() const { return m_alarm.moment().has_value(); }

private:
    void readPlan();
    void follow();
    void proceed();

    Exhibition &m_exhibition;
    const QString m_tourId;
    Clock &m_clock;
    Alarm m_alarm;
    QList<PlannedStop> m_stops; ///< without missing ones
    qsizetype m_next = 0;
};

} // namespace Masterplan
