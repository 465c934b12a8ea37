// SPDX-License-Identifier: GPL-3.0-or-later
#include "timestory.h"

#include "content/bundle.h"

#include <algorithm>
#include <limits>
#include <tuple>

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

bool comesBefore(const TimeItem &left, const TimeItem &right)
{
    const auto start
        = [](const TimeItem &item) { return item.isOpenStart ? -std::numeric_limits<double>::infinity() : item.start; };
    const auto end
        = [](const TimeItem &item) { return item.isOpenEnd ? std::numeric_limits<double>::infinity() : item.end; };
    // Higher importance, periods and longer ones first.
    return std::tuple(start(left), right.importance, right.isPeriod, end(right), left.title)
        < std::tuple(start(right), left.importance, left.isPeriod, end(left), right.title);
}

} // namespace

TimeStory::TimeStory(QList<TimeItem> items)
    : m_items(std::move(items))
{
    std::stable_sort(m_items.begin(), m_items.end(), comesBefore);
    m_range = rangeOfAll(m_items);
    int number = 0;
    for (int index = 0; index < m_items.size(); ++index) {
        TimeItem &item = m_items[index];
        m_places.insert(item.id, index);
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
        if (!itemIds.contains(item.id))
            continue;
        story.m_places.insert(item.id, int(story.m_items.size()));
        story.m_items.append(item);
    }
    return story;
}

QList<TimeItem> timeItems(const Bundle &bundle)
{
    QList<TimeItem> items;
    items.reserve(bundle.periods.size() + bundle.events.size());
    const auto append = [&](const Item &item, const EdtfDate &when, bool isPeriod) {
        TimeItem added = timeItem(item, when);
        added.isPeriod = isPeriod;
        added.title = bundle.text(item.id, Slot::Title, bundle.defaultLanguage).text;
        items.append(added);
    };
    for (const Period &period : bundle.periods)
        append(period, period.when, true);
    for (const Event &event : bundle.events)
        append(event, event.when, false);
    return items;
}

} // namespace Masterplan
