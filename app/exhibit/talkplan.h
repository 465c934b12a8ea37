// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "catalogue.h"

namespace Masterplan {

/// A stop as a presenter sees it.
struct PlannedStop {
    QString id; ///< of the bundle's stop or of the own tour's; in the timeline's order what it shows
    QString show; ///< id of an item, or "home"
    QString title; ///< what it shows, in the presenter's language
    int seconds = 60; ///< planned, 5 to 3600
    QString notes; ///< plain text, paragraphs and bullets as in body slots; may be empty
    bool isMissing = false; ///< the bundle does not have what it shows: skipped, with a word to the presenter

    bool operator==(const PlannedStop &) const = default;
};

/// What a presenter shows in which order. Stops have different ids; there may be none.
struct TalkPlan {
    enum class Origin { BundleTour, OwnTour, TimelineOrder };

    QString bundleId;
    QString tourId; ///< empty for the timeline's own order
    QString title; ///< of the tour, else its id; of the exhibition for the timeline's own order
    Origin origin = Origin::TimelineOrder;
    QList<PlannedStop> stops;

    /// Of the stops that can be shown.
    [[nodiscard]] int plannedSeconds() const;
    /// Index of the stop with this id; -1 where there is none.
    [[nodiscard]] int indexOf(const QString &stopId) const;
    [[nodiscard]] QStringList stopIds() const;

    bool operator==(const TalkPlan &) const = default;
};

/// A tour of the bundle. A stop whose item the bundle does not have is named by that item's id.
[[nodiscard]] TalkPlan planOf(const Catalogue &catalogue, const Tour &tour, const QString &language);

/// Home, then every item in the order of the catalogue, a minute each.
[[nodiscard]] TalkPlan timelineOrder(const Catalogue &catalogue, const QString &language);

/// A stop that shows this, with its title; missing where the bundle has no such thing.
[[nodiscard]] PlannedStop plannedStop(
    const Catalogue &catalogue, const QString &id, const QString &show, const QString &language);

} // namespace Masterplan
