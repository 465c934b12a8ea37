// SPDX-License-Identifier: GPL-3.0-or-later
#include "selfrunningtour.h"

#include <algorithm>

#include "exhibition.h"

namespace Masterplan {

SelfRunningTour::SelfRunningTour(Exhibition &exhibition, const QString &tourId, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_exhibition(exhibition)
    , m_tourId(tourId)
    , m_clock(clock)
    , m_alarm(clock)
{
    connect(&m_alarm, &Alarm::rang, this, &SelfRunningTour::proceed);
    connect(exhibition.visit(), &Visit::isUntouchedChanged, this, &SelfRunningTour::follow);
    connect(exhibition.visit(), &Visit::screenChanged, this, &SelfRunningTour::follow);
    connect(&exhibition, &Exhibition::bundleChanged, this, &SelfRunningTour::readPlan);
    readPlan();
}

void SelfRunningTour::readPlan()
{
    m_stops.clear();
    const Catalogue &catalogue = m_exhibition.catalogue();
    const auto tour = std::ranges::find(catalogue.bundle().tours, m_tourId, &Tour::id);
    if (tour != catalogue.bundle().tours.cend())
        m_stops = planOf(catalogue, *tour, catalogue.bundle().defaultLanguage).stops;
    m_stops.removeIf([](const PlannedStop &stop) { return stop.isMissing; });
    m_alarm.cancel();
    m_exhibition.attract()->setHeldBack(!m_stops.isEmpty());
    follow();
}

void SelfRunningTour::follow()
{
    const Visit &visit = *m_exhibition.visit();
    if (m_stops.isEmpty() || !visit.isUntouched() || visit.screen() == Visit::Screen::Trouble) {
        m_alarm.cancel();
    } else if (!m_alarm.moment()) {
        m_next = 0;
        // Not within what has just changed: others are still told of it.
        m_alarm.setFor(m_clock.now());
    }
}

void SelfRunningTour::proceed()
{
    const PlannedStop &stop = m_stops.at(m_next);
    m_next = (m_next + 1) % m_stops.size();
    m_alarm.setFor(m_clock.now() + stop.seconds * qint64(1'000));
    m_exhibition.visit()->present(stop.show);
}

} // namespace Masterplan
