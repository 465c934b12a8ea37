// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "content/result.h"
#include "exhibit/kiosksettings.h"
#include "kioskoptions.h"
#include "stage/stagewindow.h"

class QScreen;

namespace Masterplan {

/// The screen with this name or number from 0; the primary one where none is wanted. The error names those there are.
[[nodiscard]] Result<QScreen *, QString> chooseScreen(const QString &wanted);

/// The panel as configured; where it is not, a whole screen's size as the screen itself says, if that can be true.
/// A window stands for the panel it is a preview of, and a layout is checked for a panel that is elsewhere.
[[nodiscard]] PanelGeometry panelOf(const KioskSettings &settings, const QScreen &screen, const KioskOptions &options);

/// The size in pixels that place() gives the window, unless whoever manages windows has it otherwise.
[[nodiscard]] QSize sizeOn(const QScreen &screen, const KioskOptions &options);

/// Shows the window: over the whole screen, or as a window of the wanted size. A layout is checked without being shown.
void place(StageWindow &window, QScreen &screen, const KioskOptions &options);

} // namespace Masterplan
