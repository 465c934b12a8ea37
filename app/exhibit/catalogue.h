// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>
#include <optional>

#include "content/bundle.h"
#include "itemkind.h"

namespace Masterplan {

/// The items of a bundle in the order in which a visitor goes through them: periods and events by time, then fields by
/// number. A position counts from 0 in that order.
class Catalogue final {
public:
    explicit Catalogue(Bundle bundle);

    [[nodiscard]] const Bundle &bundle() const { return m_bundle; }
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }
    [[nodiscard]] std::optional<qsizetype> position(const QString &itemId) const;

    [[nodiscard]] ItemKind kind(qsizetype position) const { return m_entries.at(position).kind; }
    [[nodiscard]] const Item &item(qsizetype position) const;
    /// Of a field: the bundle's number, else its place among the fields from 1; 0 for periods and events.
    [[nodiscard]] int number(qsizetype position) const { return m_entries.at(position).number; }
    /// "#rrggbb": the bundle's theme, else from the palette of its kind. An event has its period's.
    [[nodiscard]] QString accent(qsizetype position) const;
    /// The item's pictogram; empty where it has none.
    [[nodiscard]] QUrl icon(qsizetype position) const;
    /// Null for fields.
    [[nodiscard]] const EdtfDate *date(qsizetype position) const { return date(m_entries.at(position)); }
    /// Positions, ascending. A link that one of two items names is a link of both.
    [[nodiscard]] QList<qsizetype> related(qsizetype position) const;
    /// The ids of the periods and events that belong to a field: what is related to it, and the events of such periods.
    [[nodiscard]] QSet<QString> belongingTo(qsizetype field) const;
    /// The fields do not all select the same, so that choosing one of them tells something.
    [[nodiscard]] bool canFilter() const;

private:
    struct Entry {
        ItemKind kind = ItemKind::Period;
        qsizetype index = 0; ///< in the bundle's list of that kind
        int number = 0;
        qsizetype colour = 0; ///< in the palette of its kind
        Day beginning = 0; ///< where it stands in the order of time; of no field
    };

    void addDatedItems();
    void addFields();
    void linkBothWays();
    [[nodiscard]] const EdtfDate *date(const Entry &entry) const;

    Bundle m_bundle;
    QList<Entry> m_entries;
    mutable QHash<QString, qsizetype> m_positions; ///< made at the first question
    QHash<qsizetype, QList<qsizetype>> m_related;
};

} // namespace Masterplan
