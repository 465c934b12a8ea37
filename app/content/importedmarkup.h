// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Masterplan {

/// HTML as TimelineJS takes it, reduced to paragraphs and bullets, and what was lost on the way.
struct ReducedMarkup {
    QString text;
    QStringList links; ///< addresses of links
    QStringList embedded; ///< names of elements that run or load something
};

[[nodiscard]] ReducedMarkup reduceMarkup(const QString &html);

} // namespace Masterplan
