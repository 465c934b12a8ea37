// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/localizedtext.h"
#include "glossary.h"
#include "listmodel.h"

namespace Masterplan {

/// The paragraphs and bullets of one text. Roles: text, isBullet, textLanguage (BCP 47); and of the terms of the
/// glossary that stand in it first, in the order of the text, one entry each: termStarts and termLengths (in UTF-16
/// code units), explanations and explanationLanguages.
class ParagraphModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit ParagraphModel(QObject *parent);

    /// `owner` is whose text it is: another owner's text is another text, not this one in another language.
    void setText(const QString &owner, const LocalizedText &text, const QList<GlossaryTerm> &glossary = {});
};

} // namespace Masterplan
