// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

/// What an item of the exhibition is.
enum class ItemKind { Period, Event, Field };

} // namespace Masterplan
