// SPDX-License-Identifier: GPL-3.0-or-later
#include "voicechoice.h"

#include <utility>

namespace Masterplan {

using namespace Qt::StringLiterals;

std::optional<QLocale> localeFor(const QString &language, const QList<QLocale> &available)
{
    const QString plain = language.endsWith("-simple"_L1) ? language.chopped(7) : language;
    const QLocale wanted(plain);
    if (wanted.language() == QLocale::C)
        return {};
    std::optional<QLocale> found;
    for (const QLocale &locale : available) {
        if (locale.language() != wanted.language() || locale.script() != wanted.script())
            continue;
        if (locale.territory() == wanted.territory())
            return locale;
        if (!found)
            found = locale;
    }
    return found;
}

qsizetype plainVoice(const QStringList &names)
{
    qsizetype found = -1;
    for (qsizetype at = 0; at < names.size(); ++at) {
        const auto rank
            = [&names](qsizetype name) { return std::pair(names.at(name).contains(u'+'), names.at(name).size()); };
        if (found < 0 || rank(at) < rank(found))
            found = at;
    }
    return found;
}

} // namespace Masterplan
