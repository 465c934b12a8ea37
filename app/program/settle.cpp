// SPDX-License-Identifier: GPL-3.0-or-later
#include "settle.h"

#include <QCoreApplication>
#include <QEvent>

namespace Masterplan {

void settle()
{
    // Each round may post the next one's work: a loader's item, its layout, the timeline's rows for the new size.
    for (int round = 0; round < 2; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace Masterplan
