// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

/// The two languages in which the programs speak to staff.
enum class Tongue { German, English };

} // namespace Masterplan
