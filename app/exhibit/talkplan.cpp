// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkplan.h"

#include <algorithm>

namespace Masterplan {

int TalkPlan::plannedSeconds() const
{
    int seconds = 0;
    for (const PlannedStop &stop : stops)
        seconds += stop.isMissing ? 0 : stop.seconds;
    return seconds;
}

int TalkPlan::indexOf(const QString &stopId) const
{
    const auto found = std::ranges::find(stops, stopId, &PlannedStop::id);
    return found == stops.cend() ? -1 : static_cast<int>(found - stops.cbegin());
}

QStringList TalkPlan::stopIds() const
{
    QStringList ids;
    for (const PlannedStop &stop : stops)
        ids.append(stop.id);
    return ids;
}

PlannedStop plannedStop(const Catalogue &catalogue, const QString &id, const QString &show, const QString &language)
{
    const bool isHome = show == ReservedId::home;
    PlannedStop stop;
    stop.id = id;
    stop.show = show;
    stop.isMissing = !isHome && !catalogue.position(show);
    if (!stop.isMissing)
        stop.title = catalogue.bundle().text(isHome ? ReservedId::exhibition : show, Slot::Title, language).text;
    if (stop.title.isEmpty())
        stop.title = show;
    return stop;
}

TalkPlan planOf(const Catalogue &catalogue, const Tour &tour, const QString &language)
{
    const Bundle &bundle = catalogue.bundle();
    const QString title = bundle.text(tour.id, Slot::Title, language).text;
    TalkPlan plan{bundle.id, tour.id, title.isEmpty() ? tour.id : title, TalkPlan::Origin::BundleTour, {}};
    for (const TourStop &stop : tour.stops) {
        PlannedStop planned = plannedStop(catalogue, stop.id, stop.show, language);
        planned.seconds = stop.seconds;
        planned.notes = bundle.text(stop.id, Slot::Notes, language).text;
        plan.stops.append(planned);
    }
    return plan;
}

TalkPlan timelineOrder(const Catalogue &catalogue, const QString &language)
{
    const QString home = ReservedId::home.toString();
    const Bundle &bundle = catalogue.bundle();
    TalkPlan plan{bundle.id, {}, bundle.text(ReservedId::exhibition, Slot::Title, language).text,
        TalkPlan::Origin::TimelineOrder, {}};
    plan.stops.append(plannedStop(catalogue, home, home, language));
    for (qsizetype position = 0; position < catalogue.count(); ++position) {
        const QString id = catalogue.item(position).id;
        plan.stops.append(plannedStop(catalogue, id, id, language));
    }
    return plan;
}

} // namespace Masterplan
