// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <span>

namespace Masterplan {

/// What takes part in the staircase, from `start` to `end` (not included), in days; open ends are infinite.
struct LaneSpan {
    double start = 0;
    double end = 0;

    bool operator==(const LaneSpan &) const = default;
};

/// Which lane each span stands in, from 0 at the bottom; -1 where it found none.
struct Lanes {
    QList<int> laneOf;
    int count = 0;

    bool operator==(const Lanes &) const = default;
};

/// Gives every span a lane so that no two in one lane overlap. `spans` are ordered by their start.
///
/// Each stands one lane above the one before it, as a staircase, in the next higher lane where that one is taken. Above
/// `wanted` lanes the staircase begins again in the lowest lane that is free there. Only where none of the wanted lanes
/// is free a further one is added, up to `most`; what finds no lane then has none. O(n log lanes).
[[nodiscard]] Lanes staircase(std::span<const LaneSpan> spans, int wanted, int most);

/// Puts further spans, ordered by their start, into what `taken` leaves free of its lanes (or of `wanted`, if these are
/// more), each as low as it can. O(n log n).
[[nodiscard]] Lanes fillLanes(
    std::span<const LaneSpan> spans, std::span<const LaneSpan> takenSpans, const Lanes &taken, int wanted);

} // namespace Masterplan
