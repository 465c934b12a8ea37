// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskoptions.h"

namespace Masterplan {

/// Builds the exhibition from options and configuration, and shows it until it is closed. Returns the exit code.
[[nodiscard]] int runKiosk(const KioskOptions &options);

} // namespace Masterplan
