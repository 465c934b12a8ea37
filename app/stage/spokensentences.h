// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "exhibit/utterance.h"
#include "readingorder.h"

namespace Masterplan {

class Exhibition;
class SpokenWords;

/// What is said in one voice is said in one breath; what is empty is not said.
[[nodiscard]] QList<Utterance> inOneBreath(const QList<Utterance> &utterances);

/// An element by its name, what it is, its state, and which of how many. A language offers itself in its own voice.
[[nodiscard]] QList<Utterance> elementInWords(
    const SpokenWords &words, const QList<ReadElement> &order, qsizetype index);

/// Where the visitor is, and what that is called.
[[nodiscard]] QList<Utterance> placeInWords(const SpokenWords &words, Exhibition &exhibition);

} // namespace Masterplan
