// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraphmodel.h"

#include <QSet>

#include "paragraphs.h"

namespace Masterplan {

namespace {

/// Leaves out terms that were `explained` before, and adds those it holds.
QVariantList valuesOf(const Paragraph &paragraph, const GlossedText &text, QSet<qsizetype> &explained)
{
    QList<int> starts;
    QList<int> lengths;
    QStringList explanations;
    QStringList languages;
    for (const TermPlace &place : findTerms(paragraph.text, text.glossary)) {
        if (explained.contains(place.term))
            continue;
        explained.insert(place.term);
        const LocalizedText &explanation = text.glossary.at(place.term).explanation;
        starts.append(static_cast<int>(place.start));
        lengths.append(static_cast<int>(place.length));
        explanations.append(explanation.text);
        languages.append(explanation.language);
    }
    return {paragraph.text, paragraph.isBullet, text.isSecond, text.text.language, QVariant::fromValue(starts),
        QVariant::fromValue(lengths), explanations, languages};
}

} // namespace

ParagraphModel::ParagraphModel(QObject *parent)
    : ListModel({"text", "isBullet", "isSecond", "textLanguage", "termStarts", "termLengths", "explanations",
                    "explanationLanguages"},
        parent)
{
}

void ParagraphModel::setText(const QString &owner, const LocalizedText &text, const QList<GlossaryTerm> &glossary)
{
    setTexts(owner, {{text, glossary}});
}

void ParagraphModel::setTexts(const QString &owner, const QList<GlossedText> &texts)
{
    closeTerm();
    QList<QList<Paragraph>> paragraphs;
    for (const GlossedText &text : texts)
        paragraphs.append(splitParagraphs(text.text.text));
    QList<ListRow> rows;
    m_termCounts.clear();
    QList<QSet<qsizetype>> explained(texts.size());
    const qsizetype length = paragraphs.isEmpty() ? 0 : paragraphs.first().size();
    for (qsizetype paragraph = 0; paragraph < length; ++paragraph) {
        for (qsizetype text = 0; text < texts.size(); ++text) {
            const qsizetype before = explained.at(text).size();
            rows.append({owner, valuesOf(paragraphs.at(text).at(paragraph), texts.at(text), explained[text])});
            m_termCounts.append(static_cast<int>(explained.at(text).size() - before));
        }
    }
    replaceRows(rows);
    const int textCount = qMax(1, static_cast<int>(texts.size()));
    if (std::exchange(m_textCount, textCount) != textCount)
        Q_EMIT textCountChanged();
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
