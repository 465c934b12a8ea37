// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include "standardpanels.h"

namespace Masterplan {

class Exhibition;
class WalkClock;

/// How much of what a layout depends on is looked at.
enum class LayoutSweep {
    Sample, ///< whatever any two of screen, language, text size, contrast and so on can be together on each panel, and
            ///< any three on one of the usual panels
    Everything ///< every screen in every language, text size, contrast and so on
};

/// What came of a sweep.
struct LayoutSweepResult {
    QStringList findings; ///< for each a line in German and one in English
    qsizetype checked = 0; ///< combinations
    qsizetype possible = 0; ///< of them altogether
};

/// Lays out the screens on each of the panels in the languages, text sizes and contrasts, without drawing them, and
/// says what is wrong; of screen, language and size once, whatever else differs.
[[nodiscard]] LayoutSweepResult checkLayout(const QList<StandardPanel> &panels, LayoutSweep sweep,
    Exhibition &exhibition, StageWindow &window, WalkClock &clock);

} // namespace Masterplan
