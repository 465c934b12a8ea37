// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcement.h"

#include <QAccessible>
#include <QWidget>

namespace Masterplan {

void announce(QWidget &from, const QString &words)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&from, words);
#else
    from.setAccessibleName(words);
    QAccessibleEvent event(&from, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace Masterplan
