// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localizedtext.h"

#include <QString>
#include <QStringView>

namespace Masterplan {

/// How long sentences of Einfache Sprache are, in words, as DIN 8581-1 advises.
namespace PlainLanguage {
inline constexpr int mostWordsOnAverage = 12;
inline constexpr int mostWords = 20;
} // namespace PlainLanguage

/// How many words there are: what spaces part and has a letter or a digit, so that "MIA-DO-KI" is one.
[[nodiscard]] int wordsIn(QStringView text);

/// Whether texts of this key consist of sentences that visitors read or hear: not titles, labels or presenters' notes.
[[nodiscard]] bool hasSentences(const QString &textKey);

/// What is to be known of all sentences of a language.
struct SentenceLengths {
    int sentences = 0;
    int words = 0;
    int longest = 0; ///< words

    [[nodiscard]] bool areTooLongOnAverage() const { return words > sentences * PlainLanguage::mostWordsOnAverage; }
    [[nodiscard]] double average() const { return sentences == 0 ? 0 : double(words) / sentences; }

    void add(int wordsOfSentence);

    bool operator==(const SentenceLengths &) const = default;
};

[[nodiscard]] SentenceLengths sentenceLengthsOf(const TextTable &texts);

} // namespace Masterplan
