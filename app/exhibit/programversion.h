// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Masterplan {

/// The version of the programs, as CMake's project has it: "0.1.0".
[[nodiscard]] QString programVersion();

} // namespace Masterplan
