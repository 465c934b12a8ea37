// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundle.h"
#include "content/findinglist.h"
#include "fontcoverage.h"

#include <QList>

#include <optional>

namespace Masterplan {

/// Which characters of a language would not be shown as they should. In the order in which they were met.
struct LanguageGlyphs {
    QList<char32_t> missing; ///< no font of this machine has them: visitors see a box
    QList<char32_t> ofOtherTypefaces; ///< none of the program's families has them: the system chooses one

    bool operator==(const LanguageGlyphs &) const = default;
};

/// Looks for a glyph for every character of a language: its texts, its name, and what dates are said with.
class GlyphCheck final {
public:
    GlyphCheck(const GlyphCoverage &coverage, FindingList &findings)
        : m_coverage(coverage)
        , m_findings(findings)
    {
    }

    /// Nothing where the typeface that carries the language is not installed: then nobody can say.
    [[nodiscard]] std::optional<LanguageGlyphs> check(const Bundle &bundle, const Language &language);

private:
    [[nodiscard]] bool isThere(const QString &family);

    const GlyphCoverage &m_coverage;
    FindingList &m_findings;
    QStringList m_missingFamilies; ///< that were said
};

/// "U+1F600"
[[nodiscard]] QString codePoint(char32_t character);

} // namespace Masterplan
