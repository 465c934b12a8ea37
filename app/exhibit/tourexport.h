// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "owntour.h"

namespace Masterplan {

/// What came into a bundle's folder.
struct ExportedTour {
    QString tourId; ///< in the bundle
    QStringList leftOut; ///< last titles of stops that the bundle does not have
    QStringList changedFiles; ///< paths inside the bundle

    bool operator==(const ExportedTour &) const = default;
};

/// Adds the tour to the bundle in this folder, behind the tours that it has, under an id that is free there. Title and
/// notes go to the tour's language where the bundle has it, else to the default language, which always has the title.
/// Every byte that does not belong to it stays. The error says what keeps the bundle from taking it; then nothing was
/// changed, or at most texts that nothing shows.
[[nodiscard]] Result<ExportedTour, QList<Finding>> exportTour(const OwnTour &tour, const QString &bundleFolder);

} // namespace Masterplan
