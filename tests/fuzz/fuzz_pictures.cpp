// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/mediaheader.h"
#include "content/pictureheader.h"
#include "fuzzing.h"

#include <QByteArray>

using namespace Masterplan;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto header = readPictureHeader(bytes);
    if (header) {
        const QSize pixels = header->pixels;
        require(pixels.width() >= 1 && pixels.height() >= 1, "a picture has pixels");
        require(qint64(pixels.width()) * pixels.height() <= maximumPixels, "a picture has not too many pixels");
        require(header == readPictureHeader(bytes), "reading again finds the same");
        const auto media = mediaHeaderOf(bytes.left(mediaHeadSize));
        require(media && media->kind == MediaKind::Picture && media->isOfFormat, "its beginning tells it from sounds");
    } else {
        require(!pictureProblemInWords(header.error().problem, Tongue::German).isEmpty(), "words are there");
        require(header.error().line >= 0 && header.error().column >= 0, "a place is in the file");
    }
    return 0;
}
