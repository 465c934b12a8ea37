// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle.h"

namespace Masterplan {

/// Bytes that a picture, sound or video of a bundle has at most.
inline constexpr qint64 largestMediaFile = qint64(1024) * 1024 * 1024;

[[nodiscard]] QStringView mediaKindName(MediaKind kind);
[[nodiscard]] std::optional<MediaKind> mediaKindFromName(QStringView name);

/// What a file must be for its ending, in lower case: a picture (which a pictogram is too), a sound (opus, ogg, oga,
/// wav) or a video (webm); nothing where such files have no place among a bundle's media.
[[nodiscard]] std::optional<MediaKind> mediaKindOfFile(QStringView fileName);

} // namespace Masterplan
