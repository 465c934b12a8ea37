// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerange.h"

#include "timeitem.h"

#include <algorithm>
#include <limits>

namespace Masterplan {

namespace {

constexpr double shortestInUnits = 4;
// Shares of what is known.
constexpr double leastOpen = 1.0 / 12;
constexpr double mostOpen = 3.0 / 8;

/// A moment stands at its first day, so that a year's event stands at the year's tick.
double lastKnown(const TimeItem &item)
{
    return item.isInterval && !item.isOpenEnd ? item.end : item.start;
}

double firstKnown(const TimeItem &item)
{
    return item.isOpenStart ? item.end : item.start;
}

TimeRange knownRange(std::span<const TimeItem> items)
{
    TimeRange range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    double unit = 1;
    for (const TimeItem &item : items) {
        range.from = std::min(range.from, firstKnown(item));
        range.to = std::max({range.to, lastKnown(item), firstKnown(item)});
        unit = std::max({unit, item.startUnsure, item.endUnsure});
    }
    const double missing = shortestInUnits * unit - range.length();
    if (missing > 0) {
        range.from -= missing / 2;
        range.to += missing / 2;
    }
    return range;
}

bool isClosedPeriod(const TimeItem &item)
{
    return item.isPeriod && !item.isOpenStart && !item.isOpenEnd;
}

double openShare(double wanted, const TimeRange &known)
{
    return std::clamp(wanted, leastOpen * known.length(), mostOpen * known.length());
}

/// An open item is as long as its neighbour, the closed period that ends last.
double openBehind(std::span<const TimeItem> items, const TimeRange &known)
{
    double begins = -std::numeric_limits<double>::infinity();
    const TimeItem *neighbour = nullptr;
    for (const TimeItem &item : items) {
        if (item.isOpenEnd)
            begins = std::max(begins, item.start);
        if (isClosedPeriod(item) && (!neighbour || item.end > neighbour->end))
            neighbour = &item;
    }
    const double length = neighbour ? neighbour->end - neighbour->start : known.length();
    return openShare(begins + length - known.to, known);
}

double openBefore(std::span<const TimeItem> items, const TimeRange &known)
{
    double ends = std::numeric_limits<double>::infinity();
    const TimeItem *neighbour = nullptr;
    for (const TimeItem &item : items) {
        if (item.isOpenStart)
            ends = std::min(ends, item.end);
        if (isClosedPeriod(item) && (!neighbour || item.start < neighbour->start))
            neighbour = &item;
    }
    const double length = neighbour ? neighbour->end - neighbour->start : known.length();
    return openShare(known.from - (ends - length), known);
}

} // namespace

TimeRange rangeOfAll(std::span<const TimeItem> items)
{
    if (items.empty())
        return {};
    const TimeRange known = knownRange(items);
    TimeRange range = known;
    if (std::any_of(items.begin(), items.end(), [](const TimeItem &item) { return item.isOpenStart; }))
        range.from -= openBefore(items, known);
    if (std::any_of(items.begin(), items.end(), [](const TimeItem &item) { return item.isOpenEnd; }))
        range.to += openBehind(items, known);
    return range;
}

} // namespace Masterplan
