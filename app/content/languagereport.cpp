// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagereport.h"

#include "languagetag.h"

namespace Masterplan {

bool isTranslated(const QString &textKey)
{
    return !textKey.endsWith(u".spoken") && !textKey.endsWith(u".notes");
}

bool needsAlt(const MediaItem &item)
{
    return item.kind == MediaKind::Picture && (item.isThere || item.standIn.isEmpty());
}

Completeness completenessOf(const Bundle &bundle, const QString &languageTag)
{
    Completeness found;
    const auto all = bundle.texts.value(bundle.defaultLanguage);
    const auto own = bundle.texts.value(languageTag);
    for (auto text = all.cbegin(); text != all.cend(); ++text) {
        if (!isTranslated(text.key()))
            continue;
        ++found.wanted;
        found.texts += own.contains(text.key()) ? 1 : 0;
    }
    return found;
}

LanguageReport reportOn(const Bundle &bundle, const Language &language)
{
    LanguageReport report{language, completenessOf(bundle, language.tag), {}, {}};
    const auto own = bundle.texts.value(language.tag);
    for (const auto &item : bundle.media) {
        if (needsAlt(item) && !own.contains(textKey(item.id, Slot::Alt)))
            report.withoutAlt.append(item.id);
    }
    if (isSimpleLanguage(language.tag))
        report.sentences = sentenceLengthsOf(own);
    return report;
}

} // namespace Masterplan
