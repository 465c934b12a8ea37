// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraphs.h"

#include <algorithm>

namespace Masterplan {

QList<Paragraph> splitParagraphs(QStringView text)
{
    constexpr QStringView bulletMark = u"- ";
    QList<Paragraph> paragraphs;
    bool isGoingOn = false;
    for (const QStringView rawLine : text.split(u'\n')) {
        const QStringView line = rawLine.trimmed();
        if (line.isEmpty()) {
            isGoingOn = false;
        } else if (line.startsWith(bulletMark)) {
            paragraphs.append({line.sliced(bulletMark.size()).trimmed().toString(), true});
            isGoingOn = true;
        } else if (isGoingOn) {
            paragraphs.last().text.append(u' ').append(line);
        } else {
            paragraphs.append({line.toString(), false});
            isGoingOn = true;
        }
    }
    return paragraphs;
}

bool areParallel(QStringView one, QStringView other)
{
    return std::ranges::equal(
        splitParagraphs(one), splitParagraphs(other), {}, &Paragraph::isBullet, &Paragraph::isBullet);
}

} // namespace Masterplan
