// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <set>
#include <vector>

namespace Masterplan {

namespace {

struct Occupied {
    double end = 0;
    int lane = 0;

    bool operator>(const Occupied &other) const { return end > other.end; }
};

using OccupiedLanes = std::priority_queue<Occupied, std::vector<Occupied>, std::greater<>>;

void release(OccupiedLanes &occupied, std::set<int> &free, double start)
{
    while (!occupied.empty() && occupied.top().end <= start) {
        free.insert(occupied.top().lane);
        occupied.pop();
    }
}

} // namespace

Lanes staircase(std::span<const LaneSpan> spans, int wanted, int most)
{
    Lanes lanes;
    lanes.laneOf.reserve(qsizetype(spans.size()));
    const int steps = std::clamp(wanted, 1, std::max(1, most));
    std::set<int> free;
    for (int lane = 0; lane < steps; ++lane)
        free.insert(free.end(), lane);
    int known = steps;
    int before = -1;
    OccupiedLanes occupied;
    for (const LaneSpan &span : spans) {
        release(occupied, free, span.start);
        auto lane = free.lower_bound(before + 1);
        if (lane == free.end() || *lane >= steps)
            lane = free.begin();
        if (lane == free.end() && known < most)
            lane = free.insert(known++).first;
        if (lane == free.end()) {
            lanes.laneOf.append(-1);
            continue;
        }
        before = *lane;
        free.erase(lane);
        occupied.push({span.end, before});
        lanes.laneOf.append(before);
        lanes.count = std::max(lanes.count, before + 1);
    }
    return lanes;
}

Lanes fillLanes(std::span<const LaneSpan> spans, std::span<const LaneSpan> takenSpans, const Lanes &taken, int wanted)
{
    const int available = std::max(wanted, taken.count);
    // Where each lane is taken next, from the point that the walk through time has reached.
    std::vector<std::vector<LaneSpan>> takenByLane(static_cast<size_t>(available));
    for (size_t index = 0; index < takenSpans.size(); ++index) {
        const int lane = taken.laneOf.at(qsizetype(index));
        if (lane >= 0)
            takenByLane[size_t(lane)].push_back(takenSpans[index]);
    }
    std::vector<size_t> next(static_cast<size_t>(available), 0);
    std::vector<double> freeFrom(static_cast<size_t>(available), -std::numeric_limits<double>::infinity());

    Lanes lanes;
    lanes.count = taken.count;
    lanes.laneOf.reserve(qsizetype(spans.size()));
    for (const LaneSpan &span : spans) {
        int found = -1;
        for (int lane = 0; lane < available && found < 0; ++lane) {
            const auto at = size_t(lane);
            while (next[at] < takenByLane[at].size() && takenByLane[at][next[at]].start <= span.start)
                freeFrom[at] = std::max(freeFrom[at], takenByLane[at][next[at]++].end);
            const bool isFreeUntilEnd
                = next[at] == takenByLane[at].size() || takenByLane[at][next[at]].start >= span.end;
            if (freeFrom[at] <= span.start && isFreeUntilEnd)
                found = lane;
        }
        if (found >= 0) {
            freeFrom[size_t(found)] = span.end;
            lanes.count = std::max(lanes.count, found + 1);
        }
        lanes.laneOf.append(found);
    }
    return lanes;
}

} // namespace Masterplan
