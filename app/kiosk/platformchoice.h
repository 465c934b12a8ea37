// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "content/result.h"
#include "kioskoptions.h"

namespace Masterplan {

struct PlatformChosen { };

/// Says to Qt, before it starts, where to draw: pictures, layout and the self-test need no display. The error, in
/// German and English, is that there is none for the exhibition itself.
[[nodiscard]] Result<PlatformChosen, QString> choosePlatform(const KioskOptions &options);

} // namespace Masterplan
