// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagedirection.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Masterplan {

namespace {

constexpr std::array<QStringView, 9> rightToLeftScripts{
    u"adlm", u"arab", u"hebr", u"mand", u"nkoo", u"rohg", u"samr", u"syrc", u"thaa"};
constexpr std::array<QStringView, 18> rightToLeftLanguages{u"ar", u"arc", u"azb", u"ckb", u"dv", u"fa", u"he", u"ks",
    u"lrc", u"mzn", u"nqo", u"pnb", u"ps", u"sd", u"syr", u"ug", u"ur", u"yi"};

template<typename List>
bool contains(const List &list, QStringView word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isScript(QStringView subtag)
{
    return subtag.size() == 4 && std::all_of(subtag.begin(), subtag.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

Qt::LayoutDirection directionOfLanguage(QStringView tag)
{
    const auto subtags = tag.split(u'-');
    const auto script = std::find_if(subtags.begin() + 1, subtags.end(), isScript);
    const bool isRightToLeft = script != subtags.end() ? contains(rightToLeftScripts, *script)
                                                       : contains(rightToLeftLanguages, subtags.first());
    return isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace Masterplan
