// SPDX-License-Identifier: GPL-3.0-or-later
#include "programversion.h"

namespace Masterplan {

QString programVersion()
{
    return QStringLiteral(MASTERPLAN_VERSION);
}

} // namespace Masterplan
