// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardpanels.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

const QList<StandardPanel> &standardPanels()
{
    static const QList<StandardPanel> all{
        {u"landscape"_s, {1920, 1080}, {698, 600, {850}}}, // 32 inches
        {u"portrait"_s, {1080, 1920}, {392, 600, {700}}}, // 32 inches, upright
        {u"large"_s, {3840, 2160}, {1210, 800, {700}}}, // 55 inches
        {u"small"_s, {1024, 768}, {304, 450, {820}}}, // 15 inches, on a table
    };
    return all;
}

} // namespace Masterplan
