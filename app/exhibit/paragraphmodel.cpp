// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraphmodel.h"

#include "paragraphs.h"

namespace Masterplan {

ParagraphModel::ParagraphModel(QObject *parent)
    : ListModel({"text", "isBullet", "textLanguage"}, parent)
{
}

void ParagraphModel::setText(const QString &owner, const LocalizedText &text)
{
    QList<ListRow> rows;
    for (const Paragraph &paragraph : splitParagraphs(text.text))
        rows.append({owner, {paragraph.text, paragraph.isBullet, text.language}});
    replaceRows(rows);
}

} // namespace Masterplan
