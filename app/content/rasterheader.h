// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictureheader.h"

namespace Masterplan {

/// Like readPictureHeader(), for PNG, JPEG and WebP alone and without a limit of pixels.
[[nodiscard]] Result<PictureHeader, PictureError> readRasterHeader(QIODevice &device);

} // namespace Masterplan
