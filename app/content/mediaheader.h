// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle.h"

#include <QByteArray>

#include <optional>

namespace Masterplan {

/// What a file's first bytes say it is; its name plays no part.
struct MediaHeader {
    MediaKind kind = MediaKind::Picture;
    QString ending; ///< that such files have in a bundle, or as which one could be saved; without a dot
    bool isOfFormat = false; ///< bundles have such files; else one could be made of it

    [[nodiscard]] friend bool operator==(const MediaHeader &, const MediaHeader &) = default;
};

/// As many first bytes as tell media apart.
inline constexpr qsizetype mediaHeadSize = 4096;

/// Tells the bundle's own kinds (PNG, JPEG, WebP, SVG; Opus, Vorbis, WAV; WebM) and those usual elsewhere (TIFF, GIF,
/// BMP, HEIF, AVIF; MP3, FLAC, AAC; MP4, QuickTime, Matroska, AVI, MPEG, Theora) by at most mediaHeadSize first bytes;
/// nothing where they are of no such kind.
[[nodiscard]] std::optional<MediaHeader> mediaHeaderOf(const QByteArray &head);

} // namespace Masterplan
