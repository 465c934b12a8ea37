// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictureproblem.h"
#include "result.h"

#include <QSize>

#include <optional>

class QByteArray;
class QIODevice;

namespace Masterplan {

enum class PictureKind { Png, Jpeg, WebP, Svg };

/// What a picture's first bytes say of it, before anything decodes it.
struct PictureHeader {
    PictureKind kind = PictureKind::Png;
    /// Both at least 1, together at most maximumPixels. As stored: an orientation in Exif data is not applied. Of an
    /// SVG the size it wants to have, at 96 dots an inch.
    QSize pixels;

    [[nodiscard]] friend bool operator==(const PictureHeader &, const PictureHeader &) = default;
};

inline constexpr qint64 maximumPixels = 64'000'000;
inline constexpr qint64 maximumSvgBytes = qint64(16) * 1024 * 1024;

enum class PictureReading {
    Whole, ///< for files of anybody
    Size ///< for what was read whole before and cannot have changed since
};

/// Reads kind and size of a PNG (W3C), JPEG (ITU T.81), WebP (RFC 9649) or SVG 1.1 from the device's position on; the
/// device is open for reading, knows its size, and is left at no particular position. SVG is read whole (at most
/// maximumSvgBytes of UTF-8), since what it may not contain can stand anywhere: scripts, event handlers, a DOCTYPE,
/// processing instructions, foreign content, references out of the file or in a circle. The file's name plays no part.
[[nodiscard]] Result<PictureHeader, PictureError> readPictureHeader(
    QIODevice &device, PictureReading reading = PictureReading::Whole);
[[nodiscard]] Result<PictureHeader, PictureError> readPictureHeader(const QByteArray &bytes);

/// The kind that a file of this name should be, by its suffix in lower case (png, jpg, jpeg, webp, svg).
[[nodiscard]] std::optional<PictureKind> pictureKindOfName(QStringView fileName);

} // namespace Masterplan
