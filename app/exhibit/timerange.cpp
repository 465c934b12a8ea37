// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerange.h"

#include "timeitem.h"

#include <algorithm>
#include <limits>

namespace Masterplan {

namespace {

constexpr double shortestInUnits = 4;
constexpr double openShare = 3.0 / 8;

/// A moment stands at its first day, so that a year's event stands at the year's tick.
double lastKnown(const TimeItem &item)
{
    return item.isInterval && !item.isOpenEnd ? item.end : item.start;
}

double firstKnown(const TimeItem &item)
{
    return item.isOpenStart ? item.end : item.start;
}

} // namespace

TimeRange rangeOfAll(std::span<const TimeItem> items)
{
    if (items.empty())
        return {};
    TimeRange range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    double unit = 1;
    bool isOpenStart = false;
    bool isOpenEnd = false;
    for (const TimeItem &item : items) {
        range.from = std::min(range.from, firstKnown(item));
        range.to = std::max(range.to, std::max(lastKnown(item), firstKnown(item)));
        unit = std::max({unit, item.startUnsure, item.endUnsure});
        isOpenStart = isOpenStart || item.isOpenStart;
        isOpenEnd = isOpenEnd || item.isOpenEnd;
    }
    const double missing = shortestInUnits * unit - range.length();
    if (missing > 0) {
        range.from -= missing / 2;
        range.to += missing / 2;
    }
    const double open = openShare * range.length();
    if (isOpenStart)
        range.from -= open;
    if (isOpenEnd)
        range.to += open;
    return range;
}

} // namespace Masterplan
