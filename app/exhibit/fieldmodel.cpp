// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldmodel.h"

namespace Masterplan {

FieldModel::FieldModel(QObject *parent)
    : ListModel(
        {"itemId", "number", "title", "teaser", "accent", "icon", "textLanguage", "teaserLanguage", "canFilter"},
        parent)
{
}

void FieldModel::setRows(const QList<FieldRow> &rows)
{
    QList<ListRow> list;
    list.reserve(rows.size());
    for (const FieldRow &row : rows)
        list.append({row.itemId,
            {row.itemId, row.number, row.title, row.teaser, row.accent, row.icon, row.textLanguage, row.teaserLanguage,
                row.canFilter}});
    replaceRows(list);
}

} // namespace Masterplan
