// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exhibit/staffpage.h"
#include "stage/installation.h"

namespace Masterplan {

/// How the panel stands and what is wrong with that, for the staff's page.
[[nodiscard]] QList<StaffFact> standFacts(const PanelGeometry &panel, const QList<InstallationProblem> &problems);

/// A line in German and one in English, each after these words.
[[nodiscard]] QString inBothTongues(const QString &before, const InstallationProblem &problem);

} // namespace Masterplan
