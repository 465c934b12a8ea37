// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagetag.h"

#include <QStringList>
#include <algorithm>

namespace Masterplan {

namespace {

constexpr QStringView simpleVariant = u"simple";

bool isSimple(QStringView subtag)
{
    return subtag.compare(simpleVariant, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isSimpleLanguage(QStringView languageTag)
{
    const QList<QStringView> subtags = languageTag.split(u'-');
    return std::any_of(subtags.cbegin() + 1, subtags.cend(), [](QStringView subtag) { return isSimple(subtag); });
}

QString plainLanguageTag(QStringView languageTag)
{
    QStringList kept;
    for (const QStringView subtag : languageTag.split(u'-')) {
        if (!isSimple(subtag))
            kept.append(subtag.toString());
    }
    return kept.join(u'-');
}

QStringView baseLanguageTag(QStringView languageTag)
{
    return languageTag.first(std::max<qsizetype>(languageTag.lastIndexOf(u'-'), 0));
}

} // namespace Masterplan
