// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturemodel.h"

namespace Masterplan {

PictureModel::PictureModel(QObject *parent)
    : ListModel(
        {"mediaId", "url", "alt", "caption", "credit", "licence", "pixelWidth", "pixelHeight", "textLanguage"}, parent)
{
}

void PictureModel::setRows(const QList<PictureRow> &rows)
{
    QList<ListRow> list;
    list.reserve(rows.size());
    for (const PictureRow &row : rows)
        list.append({row.mediaId,
            {row.mediaId, row.url, row.alt, row.caption, row.credit, row.licence, row.pixelWidth, row.pixelHeight,
                row.textLanguage}});
    replaceRows(list);
}

} // namespace Masterplan
