// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <memory>

#include "timeitem.h"
#include "timerange.h"

namespace Masterplan {

class Bundle;

/// Every period and event of a bundle in the order of time, and the range that shows them. The order follows from what
/// visitors see (start, importance, length, then the bundle's order, which goes by title), never from ids or the order
/// in files.
class TimeStory {
public:
    TimeStory() = default;
    explicit TimeStory(const QList<TimeItem> &items);

    /// Open ends reach to the end of the range here.
    [[nodiscard]] const QList<TimeItem> &items() const { return m_items; }
    /// The same story and its range, with these items alone.
    [[nodiscard]] TimeStory only(const QSet<QString> &itemIds) const;

    [[nodiscard]] const TimeRange &range() const { return m_range; }
    /// The item's place in the order of time, -1 where it has none.
    [[nodiscard]] int indexOf(const QString &itemId) const;

private:
    QList<TimeItem> m_items;
    TimeRange m_range;
    std::shared_ptr<QHash<QString, int>> m_places
        = std::make_shared<QHash<QString, int>>(); ///< of all copies, made at the first question
};

[[nodiscard]] QList<TimeItem> timeItems(const Bundle &bundle);

} // namespace Masterplan
