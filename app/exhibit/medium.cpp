// SPDX-License-Identifier: GPL-3.0-or-later
#include "medium.h"

#include <algorithm>

namespace Masterplan {

Medium::Medium(QObject *parent)
    : QObject(parent)
{
}

void Medium::show(const QList<MediaRow> &rows, const QString &mediaId)
{
    const auto found = std::ranges::find(rows, mediaId, &MediaRow::mediaId);
    if (found == rows.cend())
        return;
    const qsizetype index = found - rows.cbegin();
    m_row = *found;
    m_previousId = index > 0 ? rows.at(index - 1).mediaId : QString();
    m_nextId = index + 1 < rows.size() ? rows.at(index + 1).mediaId : QString();
    m_position = static_cast<int>(index) + 1;
    m_count = static_cast<int>(rows.size());
    Q_EMIT changed();
}

} // namespace Masterplan
