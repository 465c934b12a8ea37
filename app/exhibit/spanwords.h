// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/digits.h"

namespace Masterplan {

/// How long something takes, not negative: "1:05" or, from an hour on, "1:01:05".
[[nodiscard]] QString spanWords(qint64 seconds, Digits digits = Digits::Latin);

} // namespace Masterplan
