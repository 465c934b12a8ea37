// SPDX-License-Identifier: GPL-3.0-or-later
#include "typefaces.h"

#include "languagetag.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView usual = u"Noto Sans";
constexpr QStringView plain = u"Andika"; ///< whose letters are hard to take for each other

} // namespace

QStringList typefacesOf(QStringView languageTag)
{
    return QStringList((isSimpleLanguage(languageTag) ? plain : usual).toString()) + typefacesBeside();
}

QStringList typefacesBeside()
{
    return {u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s};
}

QStringList carryingTypefaces()
{
    return {usual.toString(), plain.toString()};
}

} // namespace Masterplan
