// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedmodel.h"

namespace Masterplan {

RelatedModel::RelatedModel(QObject *parent)
    : ListModel({"itemId", "title", "when", "accent", "icon", "kind", "textLanguage"}, parent)
{
}

void RelatedModel::setRows(const QList<RelatedRow> &rows)
{
    QList<ListRow> list;
    list.reserve(rows.size());
    for (const RelatedRow &row : rows)
        list.append({row.itemId,
            {row.itemId, row.title, row.when, row.accent, row.icon, static_cast<int>(row.kind), row.textLanguage}});
    replaceRows(list);
}

} // namespace Masterplan
