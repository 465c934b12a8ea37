// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagetag.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView simpleVariant = u"simple";

// ISO 15924, the scripts in use that are written from right to left.
constexpr std::array rightToLeftScripts{QStringView(u"Adlm"), QStringView(u"Arab"), QStringView(u"Aran"),
    QStringView(u"Hebr"), QStringView(u"Mand"), QStringView(u"Nkoo"), QStringView(u"Rohg"), QStringView(u"Samr"),
    QStringView(u"Syrc"), QStringView(u"Thaa")};

// Languages written from right to left that QLocale of some Qt version has no data for.
constexpr std::array rightToLeftLanguages{QStringView(u"dv"), QStringView(u"nqo"), QStringView(u"syr")};

bool isEqual(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

template<typename List>
bool holds(const List &list, QStringView text)
{
    return std::ranges::any_of(list, [text](QStringView entry) { return isEqual(entry, text); });
}

/// The only subtag of four letters; variants of four characters begin with a digit.
QStringView scriptOf(const QList<QStringView> &subtags)
{
    for (const QStringView subtag : subtags.sliced(1)) {
        if (subtag.size() == 1)
            break;
        if (subtag.size() == 4 && subtag.front().isLetter())
            return subtag;
    }
    return {};
}

} // namespace

Qt::LayoutDirection textDirection(QStringView languageTag)
{
    const QList<QStringView> subtags = languageTag.split(u'-');
    const QStringView script = scriptOf(subtags);
    if (!script.isEmpty())
        return holds(rightToLeftScripts, script) ? Qt::RightToLeft : Qt::LeftToRight;
    if (holds(rightToLeftLanguages, subtags.first()))
        return Qt::RightToLeft;
    return QLocale(subtags.first().toString()).textDirection();
}

bool isSimpleLanguage(QStringView languageTag)
{
    const QList<QStringView> subtags = languageTag.split(u'-');
    return holds(subtags.sliced(1), simpleVariant);
}

QString plainLanguageTag(QStringView languageTag)
{
    QStringList kept;
    for (const QStringView subtag : languageTag.split(u'-')) {
        if (!isEqual(subtag, simpleVariant))
            kept.append(subtag.toString());
    }
    return kept.join(u'-');
}

QStringView baseLanguageTag(QStringView languageTag)
{
    return languageTag.first(std::max<qsizetype>(languageTag.lastIndexOf(u'-'), 0));
}

} // namespace Masterplan
