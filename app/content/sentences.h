// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Masterplan {

/// Letters of a text, in UTF-16 code units.
struct Sentence {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Sentence &) const = default;
};

/// The sentences of a text as Unicode divides it (UAX #29), without the space around them.
[[nodiscard]] QList<Sentence> sentencesOf(const QString &text);

} // namespace Masterplan
