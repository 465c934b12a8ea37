// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "exhibit/speechengine.h"
#include "exhibit/speechsettings.h"

namespace Masterplan {

class Clock;

/// What the configuration lets speak, the best first. Nothing is loaded before it is to say something. The clock
/// outlives them.
[[nodiscard]] QList<Voice> voicesOf(SpeechSettings::Engine engine, Clock &clock);

} // namespace Masterplan
