// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

/// Lets everything that is due happen: bindings, loaders, layout, frames.
void settle();

} // namespace Masterplan
