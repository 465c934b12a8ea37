// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetest.h"

namespace Masterplan {

/// A story of two hundred years: days, months, years, intervals and some dates that several share.
[[nodiscard]] BundleMaker randomBundle(int seed, int periods, int events);

/// Moments, intervals and a few periods, evenly spread over almost three thousand years.
[[nodiscard]] QList<TimeItem> randomItems(int count);

} // namespace Masterplan
