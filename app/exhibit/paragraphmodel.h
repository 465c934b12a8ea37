// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/localizedtext.h"
#include "glossary.h"
#include "listmodel.h"

namespace Masterplan {

/// A text with the words of its language that are explained.
struct GlossedText {
    LocalizedText text;
    QList<GlossaryTerm> glossary;
    bool isSecond = false; ///< the same in the visitor's second language

    bool operator==(const GlossedText &) const = default;
};

/// The paragraphs and bullets of one text, or of the same text in several languages, each paragraph in all of them
/// before the next. Roles: text, isBullet, isSecond, textLanguage (BCP 47); and of the terms of the glossary that stand
/// in the text first, in its order, one entry each: termStarts and termLengths (in UTF-16 code units), explanations and
/// explanationLanguages. At most one of the terms is explained at a time.
class ParagraphModel final : public Masterplan::ListModel {
    Q_OBJECT
    Q_PROPERTY(int textCount READ textCount NOTIFY textCountChanged FINAL)
    Q_PROPERTY(int openParagraph READ openParagraph NOTIFY openTermChanged FINAL)
    Q_PROPERTY(int openTerm READ openTerm NOTIFY openTermChanged FINAL)

public:
    explicit ParagraphModel(QObject *parent);

    /// In how many languages each paragraph is there, one row after the other; at least 1.
    [[nodiscard]] int textCount() const { return m_textCount; }
    /// The row whose term is explained; -1 while none is.
    [[nodiscard]] int openParagraph() const { return m_openParagraph; }
    /// Its place among the terms of that row; -1 while none is explained.
    [[nodiscard]] int openTerm() const { return m_openTerm; }
    /// Explains a term in the place of another, or explains it no longer. Nothing happens for one that is not there.
    Q_INVOKABLE void toggleTerm(int paragraph, int term);
    Q_INVOKABLE void closeTerm() { explain(-1, -1); }
    /// How many terms that row has; 0 where there is no such row.
    [[nodiscard]] int termCount(int paragraph) const { return m_termCounts.value(paragraph); }

    /// `owner` is whose text it is: another owner's text is another text, not this one in another language. Nothing in
    /// it is explained yet.
    void setText(const QString &owner, const LocalizedText &text, const QList<GlossaryTerm> &glossary = {});
    /// Several texts are parallel: areParallel().
    void setTexts(const QString &owner, const QList<GlossedText> &texts);

Q_SIGNALS:
    void textCountChanged();
    void openTermChanged();

private:
    void explain(int paragraph, int term);

    int m_textCount = 1;
    QList<int> m_termCounts; ///< of each row
    int m_openParagraph = -1;
    int m_openTerm = -1;
};

} // namespace Masterplan
