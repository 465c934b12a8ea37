// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Masterplan {

/// Somebody has read a text.
struct Recording {
    QUrl sound; ///< empty: nobody has
    QString cuesFile; ///< WebVTT: which words it says when; empty: nobody knows

    bool operator==(const Recording &) const = default;
};

/// What is said at one go: a paragraph or a sentence.
struct Utterance {
    QString text; ///< plain text
    QString language; ///< BCP 47, of this text: one that fell back has its own
    Recording recording;

    bool operator==(const Utterance &) const = default;
};

} // namespace Masterplan
