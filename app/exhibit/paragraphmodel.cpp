// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraphmodel.h"

#include <QSet>

#include "paragraphs.h"

namespace Masterplan {

namespace {

/// Leaves out terms that were `explained` before, and adds those it holds.
QVariantList valuesOf(const Paragraph &paragraph, const QString &language, const QList<GlossaryTerm> &glossary,
    QSet<qsizetype> &explained)
{
    QList<int> starts;
    QList<int> lengths;
    QStringList explanations;
    QStringList languages;
    for (const TermPlace &place : findTerms(paragraph.text, glossary)) {
        if (explained.contains(place.term))
            continue;
        explained.insert(place.term);
        const LocalizedText &explanation = glossary.at(place.term).explanation;
        starts.append(static_cast<int>(place.start));
        lengths.append(static_cast<int>(place.length));
        explanations.append(explanation.text);
        languages.append(explanation.language);
    }
    return {paragraph.text, paragraph.isBullet, language, QVariant::fromValue(starts), QVariant::fromValue(lengths),
        explanations, languages};
}

} // namespace

ParagraphModel::ParagraphModel(QObject *parent)
    : ListModel(
        {"text", "isBullet", "textLanguage", "termStarts", "termLengths", "explanations", "explanationLanguages"},
        parent)
{
}

void ParagraphModel::setText(const QString &owner, const LocalizedText &text, const QList<GlossaryTerm> &glossary)
{
    closeTerm();
    QList<ListRow> rows;
    m_termCounts.clear();
    QSet<qsizetype> explained;
    for (const Paragraph &paragraph : splitParagraphs(text.text)) {
        const qsizetype before = explained.size();
        rows.append({owner, valuesOf(paragraph, text.language, glossary, explained)});
        m_termCounts.append(static_cast<int>(explained.size() - before));
    }
    replaceRows(rows);
}

void ParagraphModel::toggleTerm(int paragraph, int term)
{
    if (paragraph == m_openParagraph && term == m_openTerm) {
        closeTerm();
    } else if (term >= 0 && term < termCount(paragraph)) {
        explain(paragraph, term);
    }
}

void ParagraphModel::explain(int paragraph, int term)
{
    if (paragraph == m_openParagraph && term == m_openTerm)
        return;
    m_openParagraph = paragraph;
    m_openTerm = term;
    Q_EMIT openTermChanged();
}

} // namespace Masterplan
