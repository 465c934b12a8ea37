// SPDX-License-Identifier: GPL-3.0-or-later
#include "listmodel.h"

#include <algorithm>

namespace Masterplan {

ListModel::ListModel(QByteArrayList roles, QObject *parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles))
{
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_rows.at(index.row()).values.value(role - Qt::UserRole);
}

QHash<int, QByteArray> ListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + i, m_roles.at(i));
    return names;
}

void ListModel::replaceRows(const QList<ListRow> &rows)
{
    const qsizetype before = m_rows.size();
    const qsizetype common = std::min(before, rows.size());
    const auto isSameThing = [](const ListRow &left, const ListRow &right) { return left.key == right.key; };
    const bool isKept = common > 0
        && std::equal(m_rows.cbegin(), m_rows.cbegin() + common, rows.cbegin(), rows.cbegin() + common, isSameThing);

    if (!isKept) {
        if (before == 0 && rows.isEmpty())
            return;
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else {
        updateFirst(rows.first(common));
        if (rows.size() > common) {
            beginInsertRows({}, static_cast<int>(common), static_cast<int>(rows.size()) - 1);
            m_rows = rows;
            endInsertRows();
        } else if (before > common) {
            beginRemoveRows({}, static_cast<int>(common), static_cast<int>(before) - 1);
            m_rows = rows;
            endRemoveRows();
        }
    }
    if (before != m_rows.size())
        Q_EMIT countChanged();
}

void ListModel::updateFirst(const QList<ListRow> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        QList<int> changedRoles;
        for (int i = 0; i < m_roles.size(); ++i) {
            if (m_rows.at(row).values.value(i) != rows.at(row).values.value(i))
                changedRoles.append(Qt::UserRole + i);
        }
        if (changedRoles.isEmpty())
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row), index(row), changedRoles);
    }
}

} // namespace Masterplan
