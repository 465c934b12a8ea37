// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordfiles.h"

#include <QTranslator>

namespace Masterplan {

using namespace Qt::StringLiterals;

bool loadProgramWords(QTranslator &translator, const QString &languageTag)
{
    for (const QString &candidate : {languageTag, languageTag.section(u'-', 0, 0), u"en"_s}) {
        if (translator.load(u":/words/masterplan_%1.qm"_s.arg(candidate)))
            return true;
    }
    return false;
}

} // namespace Masterplan
