// SPDX-License-Identifier: GPL-3.0-or-later
#include "markermodel.h"

#include "timerows.h"

namespace Masterplan {

MarkerModel::MarkerModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int MarkerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MarkerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return valueOf(m_rows.at(index.row()), role);
}

QVariant MarkerModel::valueOf(const MarkerRow &row, int role)
{
    switch (role) {
    case ItemIdRole:
        return row.itemId;
    case PlotXRole:
        return row.x;
    case PlotYRole:
        return row.y;
    case CountRole:
        return row.count;
    case IsClusterRole:
        return row.isCluster;
    case WhenRole:
        return row.texts.when;
    case TitleRole:
        return row.texts.title;
    case AccentRole:
        return row.texts.accent;
    case IsProminentRole:
        return row.isProminent;
    case HasLabelRole:
        return !row.labelRect.isEmpty();
    case LabelXRole:
        return row.labelRect.x();
    case LabelYRole:
        return row.labelRect.y();
    case LabelWidthRole:
        return row.labelRect.width();
    case LabelHeightRole:
        return row.labelRect.height();
    case StemTopRole:
        return row.stemTop;
    case RowRole:
        return row.fanRow;
    case PictogramRole:
        return row.texts.pictogram;
    case TextLanguageRole:
        return row.texts.language;
    }
    return {};
}

QHash<int, QByteArray> MarkerModel::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf(QMetaEnum::fromType<Role>());
    return names;
}

void MarkerModel::show(const QList<MarkerRow> &rows)
{
    const int before = count();
    mergeRows(
        m_rows, rows, [](const MarkerRow &row) { return row.item; },
        [](const MarkerRow &left, const MarkerRow &right) {
            return rolesThatDiffer(QMetaEnum::fromType<Role>(), left, right, &MarkerModel::valueOf);
        },
        {[this](int first, int last) { beginInsertRows({}, first, last); }, [this] { endInsertRows(); },
            [this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
            [this](int first, int last, const QList<int> &roles) {
                Q_EMIT dataChanged(index(first), index(last), roles);
            }});
    if (count() != before)
        Q_EMIT countChanged();
}

void MarkerModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Masterplan
