// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagetable.h"

#include "content/languagereport.h"
#include "content/tongue.h"
#include "delivery/textreview.h"
#include "glyphcheck.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    LanguageReport report;
    std::optional<TextReview> review;
    std::optional<LanguageGlyphs> glyphs;
};

/// Of those after the first, numbers mostly, each begins below its heading. The language's own name comes last: a
/// terminal may write it from right to left.
QString asLines(const QList<QStringList> &cells)
{
    QList<qsizetype> widths(cells.first().size(), 0);
    for (const auto &row : cells) {
        for (qsizetype at = 0; at < row.size(); ++at)
            widths[at] = std::max(widths.at(at), row.at(at).size());
    }
    QStringList lines;
    for (const auto &row : cells) {
        QString line;
        for (qsizetype at = 0; at < row.size(); ++at)
            line += u"  "_s + row.at(at).leftJustified(widths.at(at));
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString reviewInWords(const Row &row, bool isGerman)
{
    if (!row.report.language.isReviewed)
        return isGerman ? u"nein"_s : u"no"_s;
    const auto yes = isGerman ? u"ja"_s : u"yes"_s;
    if (!row.review || row.review->changed.isEmpty())
        return yes;
    return (isGerman ? u"%1, %2 geändert"_s : u"%1, %2 changed"_s).arg(yes).arg(row.review->changed.size());
}

QString sentencesInWords(const std::optional<SentenceLengths> &lengths, bool isGerman)
{
    if (!lengths)
        return u"-"_s;
    const QLocale locale(isGerman ? QLocale::German : QLocale::English);
    return u"%1 / %2"_s.arg(locale.toString(lengths->average(), 'f', 1)).arg(lengths->longest);
}

QString glyphsInWords(const std::optional<LanguageGlyphs> &glyphs, bool isGerman)
{
    if (!glyphs)
        return isGerman ? u"nicht geprüft"_s : u"not checked"_s;
    return QString::number(glyphs->missing.size());
}

QString inWords(const QList<Row> &rows, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    QList<QStringList> cells;
    if (isGerman)
        cells.append({u"Sprache"_s, u"Texte"_s, u"geprüft"_s, u"Wörter je Satz: Mittel / längster"_s,
            u"Zeichen ohne Glyphe"_s, u"Bilder ohne Beschreibung"_s, u"Name"_s});
    else
        cells.append({u"Language"_s, u"Texts"_s, u"reviewed"_s, u"words a sentence: mean / longest"_s,
            u"characters without glyph"_s, u"pictures without description"_s, u"Name"_s});
    for (const auto &row : rows) {
        const auto &report = row.report;
        cells.append({report.language.tag, u"%1 / %2"_s.arg(report.completeness.texts).arg(report.completeness.wanted),
            reviewInWords(row, isGerman), sentencesInWords(report.sentences, isGerman),
            glyphsInWords(row.glyphs, isGerman), QString::number(report.withoutAlt.size()), report.language.name});
    }
    return asLines(cells);
}

QJsonArray codePoints(const QList<char32_t> &characters)
{
    QJsonArray list;
    for (const auto character : characters)
        list.append(codePoint(character));
    return list;
}

QJsonObject asJson(const Row &row)
{
    const auto &report = row.report;
    QJsonObject object{{u"tag"_s, report.language.tag}, {u"name"_s, report.language.name},
        {u"reviewed"_s, report.language.isReviewed}, {u"texts"_s, report.completeness.texts},
        {u"wanted"_s, report.completeness.wanted}, {u"percent"_s, report.completeness.percent()},
        {u"picturesWithoutAlt"_s, QJsonArray::fromStringList(report.withoutAlt)}, {u"sentences"_s, QJsonValue()},
        {u"glyphs"_s, QJsonValue()}};
    if (const auto &lengths = report.sentences)
        object[u"sentences"_s] = QJsonObject{{u"count"_s, lengths->sentences}, {u"words"_s, lengths->words},
            {u"average"_s, lengths->average()}, {u"longest"_s, lengths->longest}};
    if (const auto &glyphs = row.glyphs)
        object[u"glyphs"_s] = QJsonObject{
            {u"missing"_s, codePoints(glyphs->missing)}, {u"ofOtherTypefaces"_s, codePoints(glyphs->ofOtherTypefaces)}};
    if (row.review)
        object[u"changedSince"_s] = QJsonArray::fromStringList(row.review->changed);
    return object;
}

} // namespace

LanguageTable tableOfLanguages(const Bundle &bundle)
{
    LanguageTable table;
    const FontCoverage coverage;
    FindingList findings;
    GlyphCheck glyphs(coverage, findings);
    QList<Row> rows;
    for (const auto &language : bundle.languages) {
        rows.append(
            {reportOn(bundle, language), readReview(bundle.root, language.tag), glyphs.check(bundle, language)});
        table.json.append(asJson(rows.last()));
    }
    table.german = inWords(rows, Tongue::German);
    table.english = inWords(rows, Tongue::English);
    table.findings = findings.sorted();
    return table;
}

} // namespace Masterplan
