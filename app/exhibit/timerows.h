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
    std::function<void(int first, int last, const QList<int> &roles)> changed;
};

/// The roles that say something else of two rows: what a delegate has to look at again.
template<typename Row, typename ValueOf>
[[nodiscard]] QList<int> rolesThatDiffer(
    const QMetaEnum &roles, const Row &before, const Row &after, const ValueOf &valueOf)
{
    QList<int> found;
    if (before == after)
        return found;
    for (int at = 0; at < roles.keyCount(); ++at) {
        const int role = roles.value(at);
        if (valueOf(before, role) != valueOf(after, role))
            found.append(role);
    }
    return found;
}

/// Turns `rows` into `wanted`. A row's delegate lives as long as its thing is there, and takes on another thing rather
/// than that one is unmade and one is made. Both lists are ordered by `keyOf`, which no two rows of a list share.
template<typename Row, typename KeyOf, typename RolesThatDiffer>
void mergeRows(QList<Row> &rows, const QList<Row> &wanted, const KeyOf &keyOf, const RolesThatDiffer &rolesThatDiffer,
    const RowChanges &changes)
{
    const QList<Row> before = rows;
    /// How many of the list's rows, from that one on, stand for what the other list has not.
    const auto strangers = [&](const QList<Row> &list, int from, const QList<Row> &other) {
        const auto isStranger = [&](const Row &row) {
            const auto at = std::lower_bound(other.begin(), other.end(), keyOf(row),
                [&](const Row &there, const auto &key) { return keyOf(there) < key; });
            return at == other.end() || keyOf(row) < keyOf(*at);
        };
        return int(std::find_if_not(list.begin() + from, list.end(), isStranger) - list.begin()) - from;
    };
    for (int row = 0; row < std::max(rows.size(), wanted.size()); ++row) {
        const int gone = strangers(rows, row, wanted);
        const int added = strangers(wanted, row, before);
        if (gone > added) {
            changes.beginRemove(row + added, row + gone - 1);
            rows.remove(row + added, gone - added);
            changes.endRemove();
        } else if (added > gone) {
            changes.beginInsert(row + gone, row + added - 1);
            for (int at = row + gone; at < row + added; ++at)
                rows.insert(at, wanted.at(at));
            changes.endInsert();
        }
        row += added;
    }

    int first = 0;
    QList<int> roles; ///< that differ in the rows from the first on
    for (int row = 0; row <= wanted.size(); ++row) {
        const QList<int> next = row < wanted.size() ? rolesThatDiffer(rows.at(row), wanted.at(row)) : QList<int>();
        if (next != roles) {
            if (!roles.isEmpty())
                changes.changed(first, row - 1, roles);
            first = row;
            roles = next;
        }
        if (row < wanted.size())
            rows[row] = wanted.at(row);
    }
}

} // namespace Masterplan
