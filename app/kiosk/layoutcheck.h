// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include "standardpanels.h"

namespace Masterplan {

class Exhibition;
class WalkClock;

/// Lays out every screen on each of the panels in every language, text size and contrast, without drawing it, and
/// returns what is wrong: for each finding a line in German and one in English, what contrast does not change once.
[[nodiscard]] QStringList checkLayout(
    const QList<StandardPanel> &panels, Exhibition &exhibition, StageWindow &window, WalkClock &clock);

} // namespace Masterplan
