// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle.h"
#include "plainlanguage.h"

#include <QStringList>

#include <optional>

namespace Masterplan {

/// How many texts a language has of its own.
struct Completeness {
    int texts = 0; ///< of those wanted
    int wanted = 0; ///< texts that the default language has and every language is to have

    /// In hundredths, rounded down: 100 says that nothing is missing.
    [[nodiscard]] int percent() const { return wanted == 0 ? 100 : 100 * texts / wanted; }

    bool operator==(const Completeness &) const = default;
};

[[nodiscard]] Completeness completenessOf(const Bundle &bundle, const QString &languageTag);

/// What a bundle has in one of its languages.
struct LanguageReport {
    Language language;
    Completeness completeness;
    QStringList withoutAlt; ///< ids of the pictures that are shown and have no description of its own
    std::optional<SentenceLengths> sentences; ///< of plain language alone

    bool operator==(const LanguageReport &) const = default;
};

/// Whether every language is to have this text: not what only says how one language is spoken, nor what presenters
/// alone see.
[[nodiscard]] bool isTranslated(const QString &textKey);

/// Whether a picture is shown itself, and so needs words for who does not see it.
[[nodiscard]] bool needsAlt(const MediaItem &item);

[[nodiscard]] LanguageReport reportOn(const Bundle &bundle, const Language &language);

} // namespace Masterplan
