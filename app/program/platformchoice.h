// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "content/result.h"

namespace Masterplan {

enum class DisplayNeed { Always, WhereThereIsOne, Never };

/// A sentence in the two languages of whoever starts a program.
struct Advice {
    QString german;
    QString english;
};

struct PlatformChosen { };

/// Says to Qt, before it starts, where to draw: on the display, or nowhere that anybody sees. The error, in German and
/// English, is that there is no display, followed by the advice; where a display does not answer later on, the program
/// ends with the same words and ExitCode::NoScreen.
[[nodiscard]] Result<PlatformChosen, QString> choosePlatform(DisplayNeed need, const Advice &advice = {});

} // namespace Masterplan
