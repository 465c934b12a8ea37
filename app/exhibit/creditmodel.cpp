// SPDX-License-Identifier: GPL-3.0-or-later
#include "creditmodel.h"

namespace Masterplan {

CreditModel::CreditModel(QObject *parent)
    : ListModel({"mediaId", "title", "credit", "licence", "source", "textLanguage"}, parent)
{
}

void CreditModel::setRows(const QList<CreditRow> &rows)
{
    QList<ListRow> list;
    list.reserve(rows.size());
    for (const CreditRow &row : rows)
        list.append({row.mediaId, {row.mediaId, row.title, row.credit, row.licence, row.source, row.textLanguage}});
    replaceRows(list);
}

} // namespace Masterplan
