// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelevels.h"

#include <algorithm>
#include <cmath>

namespace Masterplan {

namespace {

// Zooms that are computed in two ways differ in the last digits.
constexpr double slack = 1e-9;

} // namespace

TimeLevels::TimeLevels(double widest, double closest)
    : m_widest(widest)
    , m_count(1 + std::max(0, int(std::floor((closest - widest) / octavesPerLevel + slack))))
{
}

int TimeLevels::levelAt(double zoom) const
{
    return std::clamp(int(std::floor((zoom - m_widest) / octavesPerLevel + slack)), 0, m_count - 1);
}

double TimeLevels::pixelsPerDay(int level) const
{
    return std::exp2(zoomOf(level));
}

} // namespace Masterplan
