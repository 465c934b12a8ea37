// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>

namespace Masterplan {

struct TimeItem;

/// A stretch of time in days, `to` not included.
struct TimeRange {
    double from = 0;
    double to = 1;

    [[nodiscard]] double length() const { return to - from; }
    bool operator==(const TimeRange &) const = default;
};

/// Room in pixels beside a range, where it begins and where it ends in time.
struct TimeMargins {
    qreal start = 0;
    qreal end = 0;

    bool operator==(const TimeMargins &) const = default;
};

/// The range that shows all items: what is known of them, at least four times as long as the date with the least
/// precision is unsure. At a side where an item is open it goes on until the last of these is as long as the closed
/// period beside it (as long as everything known, where there is none), that is for a twelfth to three eighths of what
/// is known. It never depends on today.
[[nodiscard]] TimeRange rangeOfAll(std::span<const TimeItem> items);

} // namespace Masterplan
