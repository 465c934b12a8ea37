// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/localizedtext.h"
#include "listmodel.h"

namespace Masterplan {

/// The paragraphs and bullets of one text. Roles: text, isBullet, textLanguage (BCP 47).
class ParagraphModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit ParagraphModel(QObject *parent);

    /// `owner` is whose text it is: another owner's text is another text, not this one in another language.
    void setText(const QString &owner, const LocalizedText &text);
};

} // namespace Masterplan
