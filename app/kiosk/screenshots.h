// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "content/result.h"

namespace Masterplan {

class Exhibition;
class StageWindow;
class WalkClock;

/// Saves every screen in every language and layout as PNG under `folder`: LAYOUT/LANGUAGE/SCREEN.png, and home and the
/// first details again in high contrast and in the largest text. Returns how many; the error is a sentence.
[[nodiscard]] Result<int, QString> saveScreenshots(
    const QString &folder, Exhibition &exhibition, StageWindow &window, WalkClock &clock);

} // namespace Masterplan
