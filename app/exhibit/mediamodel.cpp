// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediamodel.h"

namespace Masterplan {

MediaModel::MediaModel(QObject *parent)
    : ListModel({"mediaId", "kind", "url", "alt", "caption", "credit", "licence", "textLanguage"}, parent)
{
}

void MediaModel::setRows(const QList<MediaRow> &rows)
{
    QList<ListRow> list;
    list.reserve(rows.size());
    for (const MediaRow &row : rows)
        list.append({row.mediaId,
            {row.mediaId, static_cast<int>(row.kind), row.url, row.alt, row.caption, row.credit, row.licence,
                row.textLanguage}});
    replaceRows(list);
}

} // namespace Masterplan
