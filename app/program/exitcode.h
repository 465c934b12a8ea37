// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

/// What a program with a window ends with; masterplan-kiosk(1) and masterplan-presenter(1) list the same.
enum class ExitCode {
    Fine = 0,
    TroubleFound = 1, ///< self-test, layout or screenshots found something wrong
    WrongUse = 2, ///< an option or the configuration
    NoScreen = 3, ///< no display, or not the screen that was asked for
    NothingToShow = 4, ///< not even the compiled-in bundle
    Restart = 5 ///< staff asked for it; the program starts itself again and nobody sees this
};

} // namespace Masterplan
