// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include "timeitem.h"
#include "timerange.h"

namespace Masterplan {

class Bundle;

/// Every period and event of a bundle in the order of time, and the range that shows them. The order follows from what
/// visitors see (start, importance, length, title), never from ids or the order in files.
class TimeStory {
public:
    TimeStory() = default;
    explicit TimeStory(QList<TimeItem> items);

    /// Open ends reach to the end of the range here.
    [[nodiscard]] const QList<TimeItem> &items() const { return m_items; }
    /// The same story and its range, with these items alone.
    [[nodiscard]] TimeStory only(const QSet<QString> &itemIds) const;

    [[nodiscard]] const TimeRange &range() const { return m_range; }
    /// The item's place in the order of time, -1 where it has none.
    [[nodiscard]] int indexOf(const QString &itemId) const { return m_places.value(itemId, -1); }

private:
    QList<TimeItem> m_items;
    TimeRange m_range;
    QHash<QString, int> m_places;
};

[[nodiscard]] QList<TimeItem> timeItems(const Bundle &bundle);

} // namespace Masterplan
