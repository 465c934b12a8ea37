// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exhibit/owntours.h"

namespace Masterplan {

struct TalkRecord;
class Exhibition;

/// The tours that can be presented: the presenter's own, the bundle's, and the timeline's own order.
class TourShelf final {
public:
    /// The exhibition outlives the shelf. Own tours are in `folder`; titles and notes are in `language`, as far as the
    /// bundle has it.
    TourShelf(Exhibition &exhibition, const QString &folder, QString language);

    [[nodiscard]] const Catalogue &catalogue() const;
    /// There is always one.
    [[nodiscard]] QList<TalkPlan> plans() const;
    /// Of the tours, without the timeline's own order.
    [[nodiscard]] QStringList tourIds() const;
    /// The one with this id, else the first.
    [[nodiscard]] TalkPlan plan(const QString &tourId) const;
    /// What the talk was of, else the first.
    [[nodiscard]] TalkPlan planOf(const TalkRecord &record) const;
    /// What was found in files of own tours.
    [[nodiscard]] QList<Finding> findings() const;

    /// The own tour that the plan was made of; for any other plan one of its stops that is not saved yet.
    [[nodiscard]] OwnTour ownTourOf(const TalkPlan &plan) const;
    [[nodiscard]] TalkPlan planOf(const OwnTour &tour) const;
    [[nodiscard]] PlannedStop plannedStop(const QString &id, const QString &show) const;
    OwnOutcome save(const OwnTour &tour) { return m_own.save(tour); }
    OwnOutcome remove(const OwnTour &tour) { return m_own.remove(tour); }

private:
    Exhibition &m_exhibition;
    OwnTours m_own;
    QString m_language;
};

} // namespace Masterplan
