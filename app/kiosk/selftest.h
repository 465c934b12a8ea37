// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Masterplan {

class Exhibition;
class StageWindow;
class WalkClock;

/// Visits every screen in every language, text size and contrast; returns every warning that Qt gave meanwhile.
[[nodiscard]] QStringList runSelfTest(Exhibition &exhibition, StageWindow &window, WalkClock &clock);

} // namespace Masterplan
