// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "ownfile.h"
#include "talkplan.h"

namespace Masterplan {

/// A stop of an own tour.
struct OwnStop {
    QString id; ///< unique in the tour
    QString show; ///< id of an item, or "home"
    QString lastTitle; ///< what it showed when the tour was saved, for when the bundle no longer has it
    int seconds = 60; ///< 5 to 3600
    QString notes; ///< plain text; may be empty

    bool operator==(const OwnStop &) const = default;
};

/// A tour that a presenter made of a bundle's items, beside the bundle. Format 1, packaging/doc/own-tours.md.
struct OwnTour {
    QString bundleId;
    QString basedOn; ///< id of the bundle's tour; empty: none
    QString id; ///< small letters, digits and hyphens
    QString title;
    QString language; ///< of title, notes and last titles, BCP 47
    QList<OwnStop> stops;

    bool operator==(const OwnTour &) const = default;
};

/// Findings call the file `fileName`.
[[nodiscard]] OwnReading<OwnTour> readOwnTour(const QByteArray &bytes, const QString &fileName);

[[nodiscard]] QByteArray toJson(const OwnTour &tour);

/// Stops that the bundle no longer has are missing, and named by their last title.
[[nodiscard]] TalkPlan planOf(const Catalogue &catalogue, const OwnTour &tour, const QString &language);

/// A plan as an own tour, to be based on the same tour as `like` and named as that is.
[[nodiscard]] OwnTour ownTourOf(const TalkPlan &plan, const OwnTour &like);

/// The plan with the seconds that its stops took, rounded to 5; what was not shown keeps its own.
[[nodiscard]] TalkPlan rehearsed(TalkPlan plan, const QHash<QString, qint64> &taken);

} // namespace Masterplan
