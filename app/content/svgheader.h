// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictureheader.h"

namespace Masterplan {

/// Only XML begins with "<", behind a byte order mark and white space where there are any.
[[nodiscard]] bool looksLikeXml(QByteArrayView head);

/// For readPictureHeader(), which has seen that the file looks like XML.
[[nodiscard]] Result<PictureHeader, PictureError> readSvgHeader(QIODevice &device, PictureReading reading);

} // namespace Masterplan
