// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence.h"

#include <algorithm>

namespace Masterplan {

QString harmless(const QString &argument)
{
    constexpr qsizetype longest = 200;
    auto text = argument.size() > longest ? argument.left(longest) + u'\u2026' : argument;
    std::replace_if(
        text.begin(), text.end(), [](QChar character) { return !character.isPrint() && !character.isSurrogate(); },
        u' ');
    return text;
}

QString filledIn(QStringView pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (isPlace)
            text += harmless(arguments.value(pattern.at(++i).digitValue() - 1));
        else
            text += pattern.at(i);
    }
    return text;
}

} // namespace Masterplan
