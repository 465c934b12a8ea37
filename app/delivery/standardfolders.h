// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Masterplan {

/// Where bundles are installed and the journal is kept: below XDG_STATE_HOME where that is set, else of the machine for
/// its administrator and of the user for everybody else (XDG base directory specification).
[[nodiscard]] QString standardStateFolder();

/// Where the trusted keys are: the same with XDG_CONFIG_HOME.
[[nodiscard]] QString standardKeysFolder();

} // namespace Masterplan
