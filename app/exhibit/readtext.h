// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "utterance.h"

namespace Masterplan {

class ItemDetail;
class Wording;

/// Where what is said stands on the screen.
struct Passage {
    enum class Part { Nothing, Title, Teaser, When, Paragraph, SecondTitle, SecondTeaser, SecondParagraph, Item };

    Part part = Part::Nothing;
    int row = 0; ///< of a paragraph in its model
    QString itemId; ///< of Item: on home
    qsizetype start = 0; ///< in what is said, in UTF-16 code units
    qsizetype length = 0;
    bool isAsShown = true; ///< letter by letter; else something else is said in its place

    bool operator==(const Passage &) const = default;
};

/// Something that is said at one go, and where it stands: in several passages where one recording holds them.
struct ReadText {
    Utterance utterance;
    QList<Passage> passages;

    bool operator==(const ReadText &) const = default;
};

/// Title and subtitle of the exhibition, then each period with its dates.
[[nodiscard]] QList<ReadText> readHome(const Wording &wording);

/// All that a detail says in words, in the order in which it is shown: title, date, teaser and paragraphs, each in the
/// second language as well where the visitor chose one.
[[nodiscard]] QList<ReadText> readDetail(ItemDetail &detail, const Wording &wording);

} // namespace Masterplan
