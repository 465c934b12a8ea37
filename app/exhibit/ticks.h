// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <functional>

#include "content/day.h"

namespace Masterplan {

enum class TickUnit { Days, Months, Years };

/// The distance of the ticks on the axis: 1 day, 7 (the 1st, 8th, 15th and 22nd of each month),
/// 1 month, 3 months, and 1, 2, 5, 10, 20, 50 … up to 500 thousand million years.
///
/// Years are counted as people do, without a year 0: steps of 500 stand at 1000 BC, 500 BC, 1, 500, 1000. The year 1
/// stands for the beginning of the era in steps of 5 and more; in steps of 2 it would crowd the year 2 and is left out.
struct TickStep {
    TickUnit unit = TickUnit::Years;
    qint64 count = 1;

    bool operator==(const TickStep &) const = default;
};

/// All steps from the finest to the coarsest.
[[nodiscard]] const QList<TickStep> &tickSteps();

/// The fewest days between two neighbouring ticks of the step; `crossesEra` where the range holds years BC and AD.
[[nodiscard]] double fewestDays(const TickStep &step, bool crossesEra);

/// Whether every tick of `coarse` is a tick of `fine` too.
[[nodiscard]] bool dividesInto(const TickStep &coarse, const TickStep &fine);

/// The first days of the step's ticks from `first` to `last`, both included. O(number of ticks).
[[nodiscard]] QList<Day> ticksBetween(const TickStep &step, Day first, Day last);

/// The step for labelled ticks: the finest at which labels of the width that `widthOf` gives, in pixels, never touch.
[[nodiscard]] TickStep labelledStep(
    double pixelsPerDay, bool crossesEra, const std::function<qreal(const TickStep &)> &widthOf);

/// The step for ticks without label between those of `labelled`; that step itself where there is no room for more,
/// that is, where they would be closer than `distance` pixels.
[[nodiscard]] TickStep unlabelledStep(const TickStep &labelled, double pixelsPerDay, bool crossesEra, qreal distance);

} // namespace Masterplan
