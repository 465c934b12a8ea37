// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaEnum>
#include <algorithm>
#include <functional>

namespace Masterplan {

/// The names under which QML knows the roles of an enum: ItemIdRole is "itemId".
[[nodiscard]] inline QHash<int, QByteArray> roleNamesOf(const QMetaEnum &roles)
{
    QHash<int, QByteArray> names;
    for (int at = 0; at < roles.keyCount(); ++at) {
        QByteArray name(roles.key(at));
        name.chop(int(sizeof "Role") - 1);
        name[0] = char(name.at(0) - 'A' + 'a');
        names.insert(roles.value(at), name);
    }
    return names;
}

/// What a model does around a change of its rows; the numbers are rows, the last one included.
struct RowChanges {
    std::function<void(int first, int last)> beginInsert;
    std::function<void()> endInsert;
    std::function<void(int first, int last)> beginRemove;
    std::function<void()> endRemove;
    std::function<void(int first, int last)> changed;
};

/// Turns `rows` into `wanted` with the fewest insertions, removals and changes, so that a row's delegate lives as long
/// as its thing is there. Both are ordered by `keyOf`, which no two rows of a list share.
template<typename Row, typename KeyOf>
void mergeRows(QList<Row> &rows, const QList<Row> &wanted, const KeyOf &keyOf, const RowChanges &changes)
{
    const auto isGone = [&](const Row &row) {
        const auto at = std::lower_bound(wanted.begin(), wanted.end(), keyOf(row),
            [&](const Row &other, const auto &key) { return keyOf(other) < key; });
        return at == wanted.end() || keyOf(row) < keyOf(*at);
    };
    for (int last = int(rows.size()) - 1; last >= 0; --last) {
        if (!isGone(rows.at(last)))
            continue;
        int first = last;
        while (first > 0 && isGone(rows.at(first - 1)))
            --first;
        changes.beginRemove(first, last);
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        changes.endRemove();
        last = first;
    }

    const auto isNew = [&](int row) { return row >= rows.size() || keyOf(wanted.at(row)) < keyOf(rows.at(row)); };
    for (int row = 0; row < wanted.size(); ++row) {
        if (isNew(row)) {
            int last = row;
            const bool isAtEnd = row >= rows.size();
            while (last + 1 < wanted.size() && (isAtEnd || keyOf(wanted.at(last + 1)) < keyOf(rows.at(row))))
                ++last;
            changes.beginInsert(row, last);
            for (int added = row; added <= last; ++added)
                rows.insert(added, wanted.at(added));
            changes.endInsert();
            row = last;
        }
    }

    for (int row = 0; row < wanted.size(); ++row) {
        int last = row;
        for (; last < wanted.size() && rows.at(last) != wanted.at(last); ++last)
            rows[last] = wanted.at(last);
        if (last > row)
            changes.changed(row, last - 1);
        row = last;
    }
}

} // namespace Masterplan
