// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Masterplan {

/// What is said at one go: a paragraph or a sentence.
struct Utterance {
    QString text; ///< plain text
    QString language; ///< BCP 47, of this text: one that fell back has its own
    QUrl recording; ///< somebody has read it; empty: nobody

    bool operator==(const Utterance &) const = default;
};

} // namespace Masterplan
