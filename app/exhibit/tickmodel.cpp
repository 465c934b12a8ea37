// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickmodel.h"

#include "timerows.h"

namespace Masterplan {

TickModel::TickModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int TickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return valueOf(m_rows.at(index.row()), role);
}

QVariant TickModel::valueOf(const TickRow &row, int role)
{
    switch (role) {
    case PlotXRole:
        return row.x;
    case TextRole:
        return row.text;
    case IsMajorRole:
        return row.isMajor;
    }
    return {};
}

QHash<int, QByteArray> TickModel::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf(QMetaEnum::fromType<Role>());
    return names;
}

void TickModel::show(const QList<TickRow> &rows)
{
    const int before = count();
    mergeRows(
        m_rows, rows, [](const TickRow &row) { return row.day; },
        [](const TickRow &left, const TickRow &right) {
            return rolesThatDiffer(QMetaEnum::fromType<Role>(), left, right, &TickModel::valueOf);
        },
        {[this](int first, int last) { beginInsertRows({}, first, last); }, [this] { endInsertRows(); },
            [this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
            [this](int first, int last, const QList<int> &roles) {
                Q_EMIT dataChanged(index(first), index(last), roles);
            }});
    if (count() != before)
        Q_EMIT countChanged();
}

void TickModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Masterplan
