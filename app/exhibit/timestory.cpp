// SPDX-License-Identifier: GPL-3.0-or-later
#include "timestory.h"

#include "content/bundle.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <vector>

namespace Masterplan {

namespace {

double unsure(const EdtfPoint &point)
{
    return double(point.latest + 1 - point.earliest);
}

TimeItem timeItem(const Item &item, const EdtfDate &when)
{
    TimeItem result;
    result.id = item.id;
    result.importance = item.importance;
    result.isInterval = when.isInterval();
    result.isOpenStart = when.isOpenStart();
    result.isOpenEnd = when.isOpenEnded();
    result.isUnknownStart = when.isUnknownStart();
    result.isUnknownEnd = when.isUnknownEnd();
    const std::optional<EdtfPoint> start = when.start();
    const std::optional<EdtfPoint> end = when.end();
    if (const std::optional<EdtfPoint> first = start ? start : end) {
        result.start = double(first->earliest);
        result.startUnsure = unsure(*first);
    }
    if (const std::optional<EdtfPoint> last = end ? end : start) {
        result.end = double(last->latest + 1);
        result.endUnsure = unsure(*last);
    }
    if (result.isOpenStart)
        result.start = result.end;
    return result;
}

/// What the order of time depends on; much smaller than the item, which is moved but once.
struct Rank {
    double start = 0;
    int lessImportant = 0;
    bool isEvent = false;
    double shorter = 0;
    int place = 0;
    int index = 0; ///< of the item before it is sorted

    friend auto operator<=>(const Rank &, const Rank &) = default;
};

Rank rankOf(const TimeItem &item, int index)
{
    constexpr double endless = std::numeric_limits<double>::infinity();
    return {item.isOpenStart ? -endless : item.start, -item.importance, !item.isPeriod,
        item.isOpenEnd ? -endless : -item.end, item.place, index};
}

QList<TimeItem> inOrder(const QList<TimeItem> &items)
{
    std::vector<Rank> ranks;
    ranks.reserve(size_t(items.size()));
    for (int index = 0; index < items.size(); ++index)
        ranks.push_back(rankOf(items.at(index), index));
    std::sort(ranks.begin(), ranks.end());
    QList<TimeItem> sorted;
    sorted.reserve(items.size());
    for (const Rank &rank : ranks)
        sorted.append(items.at(rank.index));
    return sorted;
}

} // namespace

TimeStory::TimeStory(const QList<TimeItem> &items)
    : m_items(inOrder(items))
{
    m_range = rangeOfAll(m_items);
    int number = 0;
    for (TimeItem &item : m_items) {
        item.number = item.isPeriod ? ++number : 0;
        if (item.isOpenStart)
            item.start = m_range.from;
        if (item.isOpenEnd)
            item.end = m_range.to;
    }
}

TimeStory TimeStory::only(const QSet<QString> &itemIds) const
{
    TimeStory story;
    story.m_range = m_range;
    for (const TimeItem &item : m_items) {
        if (itemIds.contains(item.id))
            story.m_items.append(item);
    }
    return story;
}

int TimeStory::indexOf(const QString &itemId) const
{
    if (m_places->isEmpty()) {
        m_places->reserve(m_items.size());
        for (int index = 0; index < m_items.size(); ++index)
            m_places->insert(m_items.at(index).id, index);
    }
    return m_places->value(itemId, -1);
}

QList<TimeItem> timeItems(const Bundle &bundle)
{
    QList<TimeItem> items;
    items.reserve(bundle.periods.size() + bundle.events.size());
    const auto append = [&items](const auto &entries, bool isPeriod) {
        int place = 0;
        for (const auto &entry : entries) {
            TimeItem &added = items.emplaceBack(timeItem(entry, entry.when));
            added.isPeriod = isPeriod;
            added.place = place++;
        }
    };
    append(bundle.periods, true);
    append(bundle.events, false);
    return items;
}

} // namespace Masterplan
