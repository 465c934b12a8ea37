// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (auto end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const auto words = wordsIn(QStringView(text).sliced(start, end - start));
        if (words > 0)
            sentences.append({start, text.sliced(start, end - start).trimmed(), words});
        start = end;
    }
    return sentences;
}

bool hasSentences(const QString &textKey)
{
    const auto slot = slotFromName(QStringView(textKey).sliced(textKey.lastIndexOf(u'.') + 1));
    return slot && *slot != Slot::Title && *slot != Slot::Label && *slot != Slot::Notes;
}

void SentenceLengths::add(const Sentence &sentence)
{
    ++sentences;
    words += sentence.words;
    longest = std::max(longest, sentence.words);
}

SentenceLengths sentenceLengthsOf(const TextTable &texts)
{
    SentenceLengths lengths;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (!hasSentences(text.key()))
            continue;
        const auto sentences = sentencesOf(*text);
        for (const auto &sentence : sentences)
            lengths.add(sentence);
    }
    return lengths;
}

} // namespace Masterplan
