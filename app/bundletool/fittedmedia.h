// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "content/mediaheader.h"

#include <QTemporaryDir>

#include <memory>

namespace Masterplan {

/// A picture, sound or video that bundles can have: the file itself, or what was made of it.
struct FittedMedia {
    QString path;
    MediaHeader header;
    std::shared_ptr<QTemporaryDir> temporary; ///< holds what was made; empty where the file is taken as it is
};

/// Takes the file as it is where a bundle can have it. Of another kind, or over the format's limits (64 megapixels,
/// 1 GiB), it is converted by the program ffmpeg, where that is installed; so is a picture or video whose longer side
/// has more than `longest` pixels, unless that is 0. The file itself is never changed.
[[nodiscard]] Result<FittedMedia, Refusal> fitMedia(const QString &file, int longest, Tool &tool);

} // namespace Masterplan
