// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Masterplan {

/// What is said about an item on paper, so to speak. Empty parts are left out.
struct TakeAwayParts {
    QString title;
    QString when;
    QString body; ///< as in the bundle: paragraphs split by an empty line, bullets by lines that begin with "- "
    QStringList sources; ///< each a line, or two with its address

    bool operator==(const TakeAwayParts &) const = default;
};

/// A text to take away.
struct TakeAwayText {
    QString text;
    bool isShortened = false;

    bool operator==(const TakeAwayText &) const = default;
};

/// As many bytes of UTF-8 as a QR code of version 25 holds at the lowest error correction (ISO/IEC 18004): 117 modules,
/// which a telephone reads from a glowing panel at an arm's length.
inline constexpr qsizetype mostTakeAwayBytes = 1273;

/// Title and date, body, sources. Where it is too much, the body ends after a sentence (or, where no sentence fits,
/// after a word) and `shortenedMark` follows it; sources stay whole, as long as they leave room for the title.
[[nodiscard]] TakeAwayText composeTakeAway(
    const TakeAwayParts &parts, const QString &shortenedMark, qsizetype mostBytes = mostTakeAwayBytes);

} // namespace Masterplan
