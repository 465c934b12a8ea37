// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusal.h"

#include <functional>
#include <initializer_list>

namespace Masterplan {

/// Takes one step after the other, up to the first that is refused.
[[nodiscard]] inline Result<void, Refusal> inOrder(std::initializer_list<std::function<Result<void, Refusal>()>> steps)
{
    for (const auto &step : steps) {
        if (auto taken = step(); !taken)
            return taken;
    }
    return {};
}

} // namespace Masterplan
