// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace Masterplan {

namespace {

/// Scripts that are written without spaces between words: nothing there says where a word ends.
bool hasWordsWithoutSpaces(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isPartOfWord(char32_t letter)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200C;
    constexpr char32_t zeroWidthJoiner = 0x200D;
    return letter == zeroWidthNonJoiner || letter == zeroWidthJoiner
        || ((QChar::isLetterOrNumber(letter) || QChar::isMark(letter)) && !hasWordsWithoutSpaces(letter));
}

bool isHyphen(QChar character)
{
    return character == u'-' || character == u'\u2010' || character == u'\u2011';
}

char32_t letterAt(QStringView text, qsizetype place)
{
    if (place < 0 || place >= text.size())
        return 0;
    const QChar unit = text.at(place);
    if (unit.isHighSurrogate() && place + 1 < text.size())
        return QChar::surrogateToUcs4(unit, text.at(place + 1));
    if (unit.isLowSurrogate() && place > 0)
        return QChar::surrogateToUcs4(text.at(place - 1), unit);
    return unit.unicode();
}

bool isPartOfWordAt(QStringView text, qsizetype place)
{
    return isPartOfWord(letterAt(text, place));
}

/// Nothing before `place` belongs to the word that begins there.
bool isWordStart(QStringView text, qsizetype place)
{
    if (place == 0)
        return true;
    if (isHyphen(text.at(place - 1)))
        return !isPartOfWordAt(text, place - 2);
    return !isPartOfWordAt(text, place - 1) || !isPartOfWordAt(text, place);
}

/// Nothing from `place` on belongs to the word that ends before it.
bool isWordEnd(QStringView text, qsizetype place)
{
    if (place >= text.size())
        return true;
    if (isHyphen(text.at(place)))
        return !isPartOfWordAt(text, place + 1);
    return !isPartOfWordAt(text, place) || !isPartOfWordAt(text, place - 1);
}

bool isSame(QChar written, QChar wanted)
{
    return written == wanted || (written.isSpace() && wanted.isSpace()) || (isHyphen(written) && isHyphen(wanted));
}

bool standsAt(QStringView text, qsizetype place, QStringView word)
{
    if (place + word.size() > text.size())
        return false;
    const QStringView written = text.sliced(place, word.size());
    return (isSame(written.front(), word.front()) || written.front() == word.front().toUpper())
        && std::equal(written.begin() + 1, written.end(), word.begin() + 1, isSame)
        && isWordEnd(text, place + word.size());
}

QList<qsizetype> longestFirst(const QList<GlossaryTerm> &terms)
{
    QList<qsizetype> order(terms.size());
    std::iota(order.begin(), order.end(), 0);
    order.removeIf([&terms](qsizetype term) { return terms.at(term).word.isEmpty(); });
    std::ranges::stable_sort(order, std::greater(), [&terms](qsizetype term) { return terms.at(term).word.size(); });
    return order;
}

} // namespace

QList<TermPlace> findTerms(QStringView text, const QList<GlossaryTerm> &terms)
{
    const QList<qsizetype> order = longestFirst(terms);
    QList<TermPlace> places;
    QSet<qsizetype> seen;
    for (qsizetype place = 0; place < text.size();) {
        const auto found = isWordStart(text, place)
            ? std::ranges::find_if(order, [&](qsizetype term) { return standsAt(text, place, terms.at(term).word); })
            : order.cend();
        if (found == order.cend()) {
            ++place;
            continue;
        }
        const qsizetype length = terms.at(*found).word.size();
        if (!seen.contains(*found)) {
            seen.insert(*found);
            places.append({place, length, *found});
        }
        place += length;
    }
    return places;
}

} // namespace Masterplan
