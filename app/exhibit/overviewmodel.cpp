// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewmodel.h"

namespace Masterplan {

OverviewModel::OverviewModel(QObject *parent)
    : ListModel({"leftPart", "rightPart", "accent"}, parent)
{
}

void OverviewModel::setRows(const QList<OverviewRow> &rows)
{
    QList<ListRow> listed;
    listed.reserve(rows.size());
    for (const OverviewRow &row : rows)
        listed.append({row.itemId, {row.left, row.right, row.accent}});
    replaceRows(listed);
}

} // namespace Masterplan
