// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "content/localizedtext.h"

namespace Masterplan {

/// A word that is explained: as it stands in texts of one language, and what it means.
struct GlossaryTerm {
    QString word;
    LocalizedText explanation; ///< may be in another language than the word

    bool operator==(const GlossaryTerm &) const = default;
};

/// Where a term stands in a text, in UTF-16 code units.
struct TermPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype term = 0; ///< index in the list that was searched for

    bool operator==(const TermPlace &) const = default;
};

/// The terms that stand in the text as whole words, each where it stands first, from the text's beginning to its end.
/// Where several begin at the same place, the longest counts; a part of a compound ("MIA-DO" in "MIA-DO-KI") is no word
/// of its own. Letters count as they are written, but a term that begins small may stand at the beginning of a
/// sentence.
[[nodiscard]] QList<TermPlace> findTerms(QStringView text, const QList<GlossaryTerm> &terms);

} // namespace Masterplan
