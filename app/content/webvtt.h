// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>

namespace Masterplan {

/// A caption and when it is shown, in milliseconds from the beginning: from `start` on, until just before `end`.
struct Cue {
    qint64 start = 0;
    qint64 end = 0;
    QString text; ///< plain: tags are taken off, entities replaced, a voice stands before its words ("Anna: Hello")

    bool operator==(const Cue &) const = default;
};

/// Whether a file that begins so is WebVTT; its first nine bytes are enough.
[[nodiscard]] bool looksLikeWebVtt(QByteArrayView head);

/// The captions of a WebVTT file (W3C), in its order. What is no caption (notes, styles, regions, settings) is passed
/// over, and so is a block that is none, as the standard has it. Nothing where the text is no WebVTT file.
[[nodiscard]] std::optional<QList<Cue>> parseWebVtt(QStringView text);

/// The captions that are shown at a time, one a line; empty where there is none.
[[nodiscard]] QString captionAt(const QList<Cue> &cues, qint64 milliseconds);

} // namespace Masterplan
