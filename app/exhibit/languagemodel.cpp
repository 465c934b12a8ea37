// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagemodel.h"

namespace Masterplan {

LanguageModel::LanguageModel(QObject *parent)
    : ListModel({"tag", "name", "isCurrent", "isRightToLeft", "isSimple", "isReviewed"}, parent)
{
}

void LanguageModel::setRows(const QList<LanguageRow> &rows)
{
    QList<ListRow> list;
    list.reserve(rows.size());
    for (const LanguageRow &row : rows)
        list.append({row.tag, {row.tag, row.name, row.isCurrent, row.isRightToLeft, row.isSimple, row.isReviewed}});
    replaceRows(list);
}

} // namespace Masterplan
