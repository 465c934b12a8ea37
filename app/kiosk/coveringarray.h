// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Masterplan {

/// One value for each dimension, counted from 0.
using Combination = QList<int>;

/// Every combination of values; `sizes` says how many each dimension has.
[[nodiscard]] QList<Combination> everyCombination(const QList<int> &sizes);

/// Few combinations such that whatever values any `strength` of the dimensions can have together, they have in one of
/// them; the same ones every time. Built by In-Parameter-Order-General (Lei and others, 2007): all combinations of the
/// `strength` largest dimensions, to which the others are added one by one, each with the value that covers most of
/// what was not covered before, and with a further combination where none has room for the rest.
[[nodiscard]] QList<Combination> coveringArray(const QList<int> &sizes, int strength);

} // namespace Masterplan
