// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourchoice.h"

#include "content/sentence.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

QString tourTrouble(const QStringList &tourIds, const QString &tourId)
{
    if (tourId.isEmpty() || tourIds.contains(tourId)) {
        return {};
    }
    if (tourIds.isEmpty()) {
        return u"Dieses Bündel hat keine Führung, die bei --tour stehen könnte.\n"
               "This bundle has no tour that --tour could name."_s;
    }
    return filledIn(u"Die Führung „%1“ gibt es in diesem Bündel nicht. Es gibt: %2.\n"
                    "There is no tour \"%1\" in this bundle. There is: %2.",
        {harmless(tourId), tourIds.join(u", "_s)});
}

} // namespace Masterplan
