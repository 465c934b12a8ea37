// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

#include "content/tongue.h"

namespace Masterplan {

class Exhibition;

/// Something besides screen and panel that a layout depends on: how many values it has, and what each of them is.
struct LayoutChoice {
    int count = 0;
    std::function<void(int)> choose;
    std::function<QString(int, Tongue)> inWords; ///< empty for the usual one
};

/// Language and text size, then what can be on or off. The exhibition outlives them.
[[nodiscard]] QList<LayoutChoice> layoutChoices(Exhibition &exhibition);

} // namespace Masterplan
