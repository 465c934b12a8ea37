// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutchoices.h"

#include <array>

#include "exhibit/exhibition.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

LayoutChoice languages(Exhibition &exhibition)
{
    const QList<Language> &all = exhibition.bundle().languages;
    return {int(all.size()), [&](int at) { exhibition.visit()->setLanguage(all.at(at).tag); },
        [&](int at, Tongue) { return all.at(at).tag; }};
}

LayoutChoice textSizes(Visit &visit)
{
    struct Size {
        Visit::TextSize size;
        QStringView german;
        QStringView english;
    };
    static constexpr std::array<Size, 3> sizes{{
        {Visit::TextSize::Normal, u"normal", u"normal"},
        {Visit::TextSize::Large, u"groß", u"large"},
        {Visit::TextSize::Largest, u"sehr groß", u"very large"},
    }};
    return {int(sizes.size()), [&](int at) { visit.setTextSize(sizes.at(at).size); },
        [](int at, Tongue tongue) {
            const Size &size = sizes.at(at);
            return (tongue == Tongue::German ? size.german : size.english).toString();
        }};
}

LayoutChoice onOrOff(const QString &german, const QString &english, const std::function<void(bool)> &choose)
{
    return {2, [choose](int at) { choose(at == 1); },
        [german, english](
            int at, Tongue tongue) { return at == 0 ? QString() : (tongue == Tongue::German ? german : english); }};
}

} // namespace

QList<LayoutChoice> layoutChoices(Exhibition &exhibition)
{
    Visit &visit = *exhibition.visit();
    return {
        languages(exhibition),
        textSizes(visit),
        onOrOff(u"hoher Kontrast"_s, u"high contrast"_s, [&](bool isOn) { visit.setHighContrast(isOn); }),
        onOrOff(u"in Greifhöhe"_s, u"within reach"_s, [&](bool isOn) { visit.setWithinReach(isOn); }),
    };
}

} // namespace Masterplan
