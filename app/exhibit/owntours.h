// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "owntour.h"

namespace Masterplan {

/// A presenter's folder of own tours, one file a tour: "<bundle id>/<tour id>.json". Bundles are never touched, and
/// neither is a file that was not understood.
class OwnTours final {
public:
    /// The tours of one bundle by title, and what was found in files that are none or that say more than a tour does.
    struct Shelf {
        QList<OwnTour> tours;
        QList<Finding> findings;
    };

    /// The folder need not be there yet.
    explicit OwnTours(const QString &folder);

    [[nodiscard]] Shelf toursOf(const QString &bundleId) const;
    /// A tour of this plan's stops, not saved yet, under an id that no file has.
    [[nodiscard]] OwnTour begun(const TalkPlan &plan, const QString &language) const;
    /// Writes over the tour of that id. What was not wholly understood under that name is set aside before.
    OwnOutcome save(const OwnTour &tour) const;
    OwnOutcome remove(const OwnTour &tour) const;

    [[nodiscard]] QString fileOf(const QString &bundleId, const QString &tourId) const;

private:
    QString m_folder;
};

} // namespace Masterplan
