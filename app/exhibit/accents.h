// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Masterplan {

/// Accent colours where a bundle gives none, as "#rrggbb": white on each, and each on the paper, is at least 7:1.
/// Counted from 0 in the order of display; they begin again when they run out.
[[nodiscard]] QString periodAccent(qsizetype index);
[[nodiscard]] QString fieldAccent(qsizetype index);
/// Of an event that belongs to no period.
[[nodiscard]] QString eventAccent();

} // namespace Masterplan
