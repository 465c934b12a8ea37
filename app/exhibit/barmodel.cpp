// SPDX-License-Identifier: GPL-3.0-or-later
#include "barmodel.h"

#include "timerows.h"

namespace Masterplan {

BarModel::BarModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int BarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return valueOf(m_rows.at(index.row()), role);
}

QVariant BarModel::valueOf(const BarRow &row, int role)
{
    switch (role) {
    case ItemIdRole:
        return row.itemId;
    case PlotXRole:
        return row.rect.x();
    case PlotYRole:
        return row.rect.y();
    case PlotWidthRole:
        return row.rect.width();
    case PlotHeightRole:
        return row.rect.height();
    case NumberRole:
        return row.number;
    case OverlineRole:
        return row.texts.overline;
    case WhenRole:
        return row.texts.when;
    case TitleRole:
        return row.texts.title;
    case TeaserRole:
        return row.texts.teaser;
    case AccentRole:
        return row.texts.accent;
    case FadeStartRole:
        return row.fadeStart;
    case FadeEndRole:
        return row.fadeEnd;
    case IsOpenStartRole:
        return row.isOpenStart;
    case IsOpenEndRole:
        return row.isOpenEnd;
    case DetailLevelRole:
        return int(row.label.detail);
    case IsTeaserShownRole:
        return row.label.isTeaserShown;
    case IsCompactRole:
        return row.label.isCompact;
    case LabelXRole:
        return row.labelRect.x();
    case LabelYRole:
        return row.labelRect.y();
    case LabelWidthRole:
        return row.labelRect.width();
    case LabelHeightRole:
        return row.labelRect.height();
    case IsLabelBesideRole:
        return row.isLabelBeside;
    case PictogramRole:
        return row.texts.pictogram;
    case PictogramSizeRole:
        return row.pictogramSize;
    case IsPictogramAboveRole:
        return row.isPictogramAbove;
    case TextLanguageRole:
        return row.texts.language;
    }
    return {};
}

QHash<int, QByteArray> BarModel::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf(QMetaEnum::fromType<Role>());
    return names;
}

void BarModel::show(const QList<BarRow> &rows)
{
    const int before = count();
    mergeRows(
        m_rows, rows, [](const BarRow &row) { return row.item; },
        [](const BarRow &left, const BarRow &right) {
            return rolesThatDiffer(QMetaEnum::fromType<Role>(), left, right, &BarModel::valueOf);
        },
        {[this](int first, int last) { beginInsertRows({}, first, last); }, [this] { endInsertRows(); },
            [this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
            [this](int first, int last, const QList<int> &roles) {
                Q_EMIT dataChanged(index(first), index(last), roles);
            }});
    if (count() != before)
        Q_EMIT countChanged();
}

void BarModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Masterplan
