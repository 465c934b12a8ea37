// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureheader.h"

#include "rasterheader.h"
#include "svgheader.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace Masterplan {

Result<PictureHeader, PictureError> readPictureHeader(QIODevice &device, PictureReading reading)
{
    if (!device.isReadable())
        return failure(PictureError{PictureProblem::Unreadable});
    const auto header = looksLikeXml(device.peek(64)) ? readSvgHeader(device, reading) : readRasterHeader(device);
    if (header && qint64(header->pixels.width()) * header->pixels.height() > maximumPixels)
        return failure(PictureError{PictureProblem::TooManyPixels});
    return header;
}

Result<PictureHeader, PictureError> readPictureHeader(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPictureHeader(buffer);
}

std::optional<PictureKind> pictureKindOfName(QStringView fileName)
{
    if (fileName.endsWith(u".png"_s))
        return PictureKind::Png;
    if (fileName.endsWith(u".jpg"_s) || fileName.endsWith(u".jpeg"_s))
        return PictureKind::Jpeg;
    if (fileName.endsWith(u".webp"_s))
        return PictureKind::WebP;
    if (fileName.endsWith(u".svg"_s))
        return PictureKind::Svg;
    return std::nullopt;
}

} // namespace Masterplan
