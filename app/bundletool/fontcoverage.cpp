// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontcoverage.h"

#include <QStringList>

#include <fontconfig/fontconfig.h>

namespace Masterplan {

namespace {

struct Destroyer {
    void operator()(FcConfig *config) const { FcConfigDestroy(config); }
    void operator()(FcCharSet *set) const { FcCharSetDestroy(set); }
};

QStringList familiesOf(const FcPattern *font)
{
    QStringList families;
    FcChar8 *name = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i)
        families.append(QString::fromUtf8(reinterpret_cast<const char *>(name)));
    return families;
}

bool isUpright(const FcPattern *font)
{
    int slant = FC_SLANT_ROMAN;
    return FcPatternGetInteger(font, FC_SLANT, 0, &slant) != FcResultMatch || slant == FC_SLANT_ROMAN;
}

} // namespace

FontCoverage::FontCoverage()
    : m_all(FcCharSetCreate(), Destroyer())
{
    const std::unique_ptr<FcConfig, Destroyer> config(FcInitLoadConfigAndFonts());
    const FcFontSet *fonts = config ? FcConfigGetFonts(config.get(), FcSetSystem) : nullptr;
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        const FcPattern *font = fonts->fonts[i];
        FcCharSet *characters = nullptr;
        if (FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) != FcResultMatch)
            continue;
        FcCharSetMerge(m_all.get(), characters, nullptr);
        if (!isUpright(font))
            continue;
        const auto families = familiesOf(font);
        for (const auto &family : families) {
            auto &common = m_families[family];
            common.reset(
                common ? FcCharSetIntersect(common.get(), characters) : FcCharSetCopy(characters), Destroyer());
        }
    }
}

bool FontCoverage::has(const QString &family, char32_t character) const
{
    const auto found = m_families.constFind(family);
    return found != m_families.constEnd() && FcCharSetHasChar(found->get(), character) == FcTrue;
}

bool FontCoverage::hasAnywhere(char32_t character) const
{
    return FcCharSetHasChar(m_all.get(), character) == FcTrue;
}

} // namespace Masterplan
