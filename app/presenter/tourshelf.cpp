// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourshelf.h"

#include "exhibit/exhibition.h"
#include "exhibit/talkrecord.h"

namespace Masterplan {

TourShelf::TourShelf(Exhibition &exhibition, const QString &folder, QString language)
    : m_exhibition(exhibition)
    , m_own(folder)
    , m_language(std::move(language))
{
}

const Catalogue &TourShelf::catalogue() const
{
    return m_exhibition.catalogue();
}

QList<TalkPlan> TourShelf::plans() const
{
    QList<TalkPlan> plans;
    for (const Tour &tour : m_exhibition.bundle().tours) {
        plans.append(Masterplan::planOf(catalogue(), tour, m_language));
    }
    const OwnTours::Shelf own = m_own.toursOf(m_exhibition.bundle().id);
    for (const OwnTour &tour : own.tours) {
        plans.append(planOf(tour));
    }
    plans.append(timelineOrder(catalogue(), m_language));
    return plans;
}

QStringList TourShelf::tourIds() const
{
    QStringList ids;
    const QList<TalkPlan> all = plans();
    for (const TalkPlan &plan : all) {
        if (!plan.tourId.isEmpty()) {
            ids.append(plan.tourId);
        }
    }
    return ids;
}

TalkPlan TourShelf::plan(const QString &tourId) const
{
    const QList<TalkPlan> all = plans();
    for (const TalkPlan &plan : all) {
        if (!tourId.isEmpty() && plan.tourId == tourId) {
            return plan;
        }
    }
    return all.constFirst();
}

TalkPlan TourShelf::planOf(const TalkRecord &record) const
{
    const QList<TalkPlan> all = plans();
    for (const TalkPlan &plan : all) {
        if (plan.origin == record.origin && plan.tourId == record.tourId) {
            return plan;
        }
    }
    return all.constFirst();
}

QList<Finding> TourShelf::findings() const
{
    return m_own.toursOf(m_exhibition.bundle().id).findings;
}

OwnTour TourShelf::ownTourOf(const TalkPlan &plan) const
{
    if (plan.origin == TalkPlan::Origin::OwnTour) {
        const OwnTours::Shelf own = m_own.toursOf(plan.bundleId);
        for (const OwnTour &tour : own.tours) {
            if (tour.id == plan.tourId) {
                return tour;
            }
        }
    }
    return m_own.begun(plan, m_language);
}

TalkPlan TourShelf::planOf(const OwnTour &tour) const
{
    return Masterplan::planOf(catalogue(), tour, m_language);
}

PlannedStop TourShelf::plannedStop(const QString &id, const QString &show) const
{
    return Masterplan::plannedStop(catalogue(), id, show, m_language);
}

} // namespace Masterplan
