// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage.h"

#include "sentences.h"

#include <algorithm>

namespace Masterplan {

int wordsIn(QStringView text)
{
    int words = 0;
    bool isInWord = false;
    for (const QChar character : text) {
        if (character.isSpace())
            isInWord = false;
        else if (!isInWord && (character.isLetterOrNumber() || character.isSurrogate())) {
            isInWord = true;
            ++words;
        }
    }
    return words;
}

bool hasSentences(const QString &textKey)
{
    const auto slot = slotFromName(QStringView(textKey).sliced(textKey.lastIndexOf(u'.') + 1));
    return slot && *slot != Slot::Title && *slot != Slot::Label && *slot != Slot::Notes;
}

void SentenceLengths::add(int wordsOfSentence)
{
    if (wordsOfSentence == 0) // signs alone
        return;
    ++sentences;
    words += wordsOfSentence;
    longest = std::max(longest, wordsOfSentence);
}

SentenceLengths sentenceLengthsOf(const TextTable &texts)
{
    SentenceLengths lengths;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (!hasSentences(text.key()))
            continue;
        const QStringView whole = *text;
        const auto sentences = sentencesOf(*text);
        for (const auto &sentence : sentences)
            lengths.add(wordsIn(whole.sliced(sentence.start, sentence.length)));
    }
    return lengths;
}

} // namespace Masterplan
