// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemsearch.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "wording.h"

namespace Masterplan {

namespace {

struct Spelling {
    char16_t letter;
    QStringView letters;
};

/// As German, Danish and Norwegian are written where there are no such keys.
constexpr std::array digraphs{
    Spelling{u'ä', u"ae"}, Spelling{u'ö', u"oe"}, Spelling{u'ü', u"ue"}, Spelling{u'å', u"aa"}, Spelling{u'ø', u"oe"}};
/// Letters that Unicode does not take apart.
constexpr std::array wholeLetters{Spelling{u'ß', u"ss"}, Spelling{u'ø', u"o"}, Spelling{u'æ', u"ae"},
    Spelling{u'œ', u"oe"}, Spelling{u'ł', u"l"}, Spelling{u'đ', u"d"}, Spelling{u'ı', u"i"}, Spelling{u'ð', u"d"},
    Spelling{u'þ', u"th"}};

template<typename Spellings>
QString spelled(QString text, const Spellings &spellings)
{
    for (const Spelling &spelling : spellings)
        text.replace(QChar(spelling.letter), spelling.letters.toString());
    return text;
}

/// Small letters and digits without accents; whatever else stands between words is one space.
QString withoutAccents(const QString &text)
{
    QString bare;
    const QString apart = spelled(text, wholeLetters).normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < apart.size(); ++i) {
        const bool isPair = apart[i].isHighSurrogate() && i + 1 < apart.size();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(apart[i], apart[i + 1]) : apart[i].unicode();
        if (QChar::isLetterOrNumber(letter))
            bare.append(QStringView(apart).sliced(i, isPair ? 2 : 1));
        else if (!QChar::isMark(letter) && !bare.isEmpty() && !bare.endsWith(u' '))
            bare.append(u' ');
        i += isPair ? 1 : 0;
    }
    return bare.trimmed();
}

enum Rank { TitleWord, OtherWord, TitleMiddle, OtherMiddle, NoRank };

Rank rankIn(const QString &text, const QString &word, Rank atWord, Rank inMiddle)
{
    if (text.startsWith(word) || text.contains(u' ' + word))
        return atWord;
    return text.contains(word) ? inMiddle : NoRank;
}

} // namespace

ItemSearch::ItemSearch(const Catalogue &catalogue)
{
    for (const Language &language : catalogue.bundle().languages) {
        const Wording wording(catalogue, language.tag);
        for (qsizetype position = 0; position < catalogue.count(); ++position) {
            const QString &id = catalogue.item(position).id;
            const LocalizedText title = wording.title(position);
            const QStringList rest{
                wording.text(id, Slot::Teaser).text, wording.text(id, Slot::Label).text, wording.when(position)};
            m_entries.append({position, {id, title.text, title.language, catalogue.kind(position)}, folded(title.text),
                folded(rest.join(u' '))});
        }
    }
}

QList<FoundItem> ItemSearch::find(const QString &text) const
{
    const QList<Folded> words = wordsOf(text);
    std::map<qsizetype, std::pair<int, const Entry *>> best;
    for (const Entry &entry : m_entries) {
        const auto rank = rankOf(entry, words);
        if (!rank)
            continue;
        const auto known = best.find(entry.position);
        if (known == best.end() || *rank < known->second.first)
            best[entry.position] = {*rank, &entry};
    }
    QList<std::pair<int, const Entry *>> found;
    for (const auto &[position, match] : best)
        found.append(match);
    std::ranges::stable_sort(found, {}, &std::pair<int, const Entry *>::first);
    QList<FoundItem> items;
    for (const auto &[rank, entry] : std::as_const(found))
        items.append(entry->item);
    return items;
}

ItemSearch::Folded ItemSearch::folded(const QString &text)
{
    const QString small = text.normalized(QString::NormalizationForm_C).toLower();
    return {withoutAccents(small), withoutAccents(spelled(small, digraphs))};
}

QList<ItemSearch::Folded> ItemSearch::wordsOf(const QString &text)
{
    const Folded all = folded(text);
    const QStringList plain = all.plain.split(u' ', Qt::SkipEmptyParts);
    const QStringList german = all.german.split(u' ', Qt::SkipEmptyParts);
    QList<Folded> words;
    for (qsizetype i = 0; i < std::min(plain.size(), german.size()); ++i)
        words.append({plain.at(i), german.at(i)});
    return words;
}

std::optional<int> ItemSearch::rankOf(const Entry &entry, const QList<Folded> &words)
{
    int worst = -1;
    for (const Folded &word : words) {
        int rank = NoRank;
        for (const QString &spelling : {word.plain, word.german}) {
            for (const QString &title : {entry.title.plain, entry.title.german})
                rank = std::min<int>(rank, rankIn(title, spelling, TitleWord, TitleMiddle));
            for (const QString &rest : {entry.rest.plain, entry.rest.german})
                rank = std::min<int>(rank, rankIn(rest, spelling, OtherWord, OtherMiddle));
        }
        worst = std::max(worst, rank);
    }
    return worst < 0 || worst == NoRank ? std::nullopt : std::optional(worst);
}

} // namespace Masterplan
