// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopsmodel.h"

#include "exhibit/spanwords.h"
#include "exhibit/talk.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

StopsModel::StopsModel(Talk &talk, QObject *parent)
    : QAbstractListModel(parent)
    , m_talk(talk)
    , m_count(static_cast<int>(talk.plan().stops.size()))
{
    connect(&talk, &Talk::planChanged, this, &StopsModel::planAnew);
    connect(&talk, &Talk::currentChanged, this, &StopsModel::timesChanged);
    connect(&talk, &Talk::stateChanged, this, &StopsModel::timesChanged);
    connect(&talk, &Talk::ticked, this, [this] {
        const QModelIndex current = index(m_talk.current());
        Q_EMIT dataChanged(current, current, {TimesRole});
    });
}

int StopsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant StopsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const PlannedStop &stop = m_talk.plan().stops.at(row);
    switch (role) {
    case TitleRole:
        return u"%1 %2"_s.arg(row + 1).arg(stop.title);
    case Qt::ToolTipRole:
        return stop.isMissing ? tr("The exhibition no longer has this; it is skipped.") : QString();
    case Qt::AccessibleTextRole:
        return spoken(row);
    case TimesRole:
        return times(row);
    case IsCurrentRole:
        return row == m_talk.current();
    case IsOverRole:
        return row < m_talk.current();
    case IsMissingRole:
        return stop.isMissing;
    default:
        return {};
    }
}

Qt::ItemFlags StopsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const Qt::ItemFlags named = Qt::ItemNeverHasChildren;
    return index.data(IsMissingRole).toBool() ? named : named | Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void StopsModel::planAnew()
{
    beginResetModel();
    m_count = static_cast<int>(m_talk.plan().stops.size());
    endResetModel();
}

void StopsModel::timesChanged()
{
    if (m_count > 0) {
        Q_EMIT dataChanged(index(0), index(m_count - 1));
    }
}

QString StopsModel::times(int row) const
{
    const PlannedStop &stop = m_talk.plan().stops.at(row);
    if (stop.isMissing) {
        return tr("missing");
    }
    const qint64 taken = m_talk.takenAt(row);
    const QString planned = spanWords(stop.seconds);
    return taken < 1'000 && row != m_talk.current() ? planned : u"%1 / %2"_s.arg(spanWords(taken / 1'000), planned);
}

QString StopsModel::spoken(int row) const
{
    const PlannedStop &stop = m_talk.plan().stops.at(row);
    QStringList parts{tr("Stop %1 of %2: %3").arg(row + 1).arg(m_count).arg(stop.title)};
    if (stop.isMissing) {
        parts.append(tr("missing"));
        return parts.join(u", "_s);
    }
    parts.append(tr("planned %1").arg(spanWords(stop.seconds)));
    if (const qint64 taken = m_talk.takenAt(row); taken >= 1'000) {
        parts.append(tr("taken %1").arg(spanWords(taken / 1'000)));
    }
    if (row == m_talk.current()) {
        parts.append(tr("now"));
    }
    return parts.join(u", "_s);
}

} // namespace Masterplan
