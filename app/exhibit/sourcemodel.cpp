// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcemodel.h"

namespace Masterplan {

SourceModel::SourceModel(QObject *parent)
    : ListModel({"sourceId", "text", "url", "textLanguage"}, parent)
{
}

void SourceModel::setRows(const QList<SourceRow> &rows)
{
    QList<ListRow> list;
    list.reserve(rows.size());
    for (const SourceRow &row : rows)
        list.append({row.sourceId, {row.sourceId, row.text, row.url, row.textLanguage}});
    replaceRows(list);
}

} // namespace Masterplan
