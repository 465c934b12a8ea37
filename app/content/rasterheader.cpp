// SPDX-License-Identifier: GPL-3.0-or-later
#include "rasterheader.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace Masterplan {

namespace {

constexpr qint64 maximumJpegMetadata = qint64(16) * 1024 * 1024;

tl::unexpected<PictureError> failed(PictureProblem problem)
{
    return failure(PictureError{problem});
}

Result<PictureHeader, PictureError> sized(PictureKind kind, quint32 width, quint32 height)
{
    if (width == 0 || height == 0)
        return failed(PictureProblem::NoSize);
    if (std::max(width, height) > quint32(std::numeric_limits<int>::max()))
        return failed(PictureProblem::Damaged);
    return PictureHeader{kind, QSize(int(width), int(height))};
}

/// Unsigned numbers at an offset that the caller knows to be inside.
template<typename Number>
Number bigEndian(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(bytes.constData() + offset);
}

template<typename Number>
Number littleEndian(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

quint8 byteAt(const QByteArray &bytes, qsizetype offset)
{
    return static_cast<quint8>(bytes.at(offset));
}

/// The CRC of PNG chunks (ISO 3309).
quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffff'ffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb8'8320 : 0);
    }
    return ~crc;
}

bool isPngColour(quint8 type, quint8 depth)
{
    const bool isPowerOfTwo = depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    switch (type) {
    case 0:
        return isPowerOfTwo;
    case 3:
        return isPowerOfTwo && depth <= 8;
    case 2:
    case 4:
    case 6:
        return depth == 8 || depth == 16;
    default:
        return false;
    }
}

enum class JpegMarker : quint8 {
    Temporary = 0x01,
    BaselineFrame = 0xc0,
    ExtendedFrame = 0xc1,
    ProgressiveFrame = 0xc2,
    HuffmanTables = 0xc4,
    JpegExtension = 0xc8,
    ArithmeticConditioning = 0xcc,
    LastFrame = 0xcf,
    FirstRestart = 0xd0,
    StartOfImage = 0xd8,
    EndOfImage = 0xd9,
    StartOfScan = 0xda
};

bool isFrame(JpegMarker marker)
{
    return marker >= JpegMarker::BaselineFrame && marker <= JpegMarker::LastFrame && marker != JpegMarker::HuffmanTables
        && marker != JpegMarker::JpegExtension && marker != JpegMarker::ArithmeticConditioning;
}

/// Not where only metadata and tables stand: before the first frame.
bool isOutOfPlace(JpegMarker marker)
{
    return marker <= JpegMarker::Temporary || (marker >= JpegMarker::FirstRestart && marker <= JpegMarker::StartOfScan)
        || marker == JpegMarker::JpegExtension;
}

Result<PictureHeader, PictureError> readJpegFrame(JpegMarker marker, const QByteArray &frame)
{
    constexpr int fixedSize = 6;
    constexpr int componentSize = 3;
    if (frame.size() < fixedSize)
        return failed(PictureProblem::Damaged);
    const quint8 components = byteAt(frame, 5);
    if (frame.size() != fixedSize + componentSize * components)
        return failed(PictureProblem::Damaged);
    const bool isShown = marker <= JpegMarker::ProgressiveFrame && byteAt(frame, 0) == 8
        && (components == 1 || components == 3 || components == 4);
    if (!isShown)
        return failed(PictureProblem::UnsupportedVariant);
    return sized(PictureKind::Jpeg, bigEndian<quint16>(frame, 3), bigEndian<quint16>(frame, 1));
}

Result<PictureHeader, PictureError> readLossyWebP(const QByteArray &frame)
{
    if (frame.size() < 10)
        return failed(PictureProblem::EndsEarly);
    const bool isKeyFrame = (byteAt(frame, 0) & 1) == 0;
    if (!isKeyFrame || frame.sliced(3, 3) != QByteArrayView("\x9d\x01\x2a"))
        return failed(PictureProblem::Damaged);
    return sized(PictureKind::WebP, littleEndian<quint16>(frame, 6) & 0x3fff, littleEndian<quint16>(frame, 8) & 0x3fff);
}

Result<PictureHeader, PictureError> readLosslessWebP(const QByteArray &frame)
{
    if (frame.size() < 5)
        return failed(PictureProblem::EndsEarly);
    const quint32 bits = littleEndian<quint32>(frame, 1);
    const bool isVersion0 = bits >> 29 == 0;
    if (byteAt(frame, 0) != 0x2f || !isVersion0)
        return failed(PictureProblem::Damaged);
    return sized(PictureKind::WebP, (bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
}

Result<PictureHeader, PictureError> readExtendedWebP(const QByteArray &canvas)
{
    if (canvas.size() < 10)
        return failed(PictureProblem::EndsEarly);
    const quint32 width = (littleEndian<quint32>(canvas, 3) >> 8) + 1;
    const quint32 height = (littleEndian<quint32>(canvas, 6) >> 8) + 1;
    return sized(PictureKind::WebP, width, height);
}

Result<PictureHeader, PictureError> readPngHeader(QIODevice &device)
{
    constexpr int signatureSize = 8;
    constexpr int headerSize = 13;
    const QByteArray bytes = device.read(signatureSize + 4 + 4 + headerSize + 4);
    if (bytes.size() != signatureSize + 4 + 4 + headerSize + 4)
        return failed(PictureProblem::EndsEarly);
    const QByteArray chunk = bytes.sliced(signatureSize + 4, 4 + headerSize);
    const bool isHeader = bigEndian<quint32>(bytes, signatureSize) == headerSize && chunk.startsWith("IHDR");
    if (!isHeader || bigEndian<quint32>(bytes, bytes.size() - 4) != crc32(chunk))
        return failed(PictureProblem::Damaged);
    const bool isKnown = isPngColour(byteAt(chunk, 13), byteAt(chunk, 12)) && byteAt(chunk, 14) == 0
        && byteAt(chunk, 15) == 0 && byteAt(chunk, 16) <= 1;
    if (!isKnown)
        return failed(PictureProblem::UnsupportedVariant);
    return sized(PictureKind::Png, bigEndian<quint32>(chunk, 4), bigEndian<quint32>(chunk, 8));
}

Result<PictureHeader, PictureError> readJpegHeader(QIODevice &device)
{
    device.skip(2);
    for (qint64 skipped = 0; skipped <= maximumJpegMetadata;) {
        char byte = 0;
        if (!device.getChar(&byte))
            return failed(PictureProblem::EndsEarly);
        if (static_cast<quint8>(byte) != 0xff)
            return failed(PictureProblem::Damaged);
        while (static_cast<quint8>(byte) == 0xff) {
            ++skipped;
            if (skipped > maximumJpegMetadata)
                return failed(PictureProblem::MetadataTooLong);
            if (!device.getChar(&byte))
                return failed(PictureProblem::EndsEarly);
        }
        const auto marker = static_cast<JpegMarker>(byte);
        if (isOutOfPlace(marker))
            return failed(PictureProblem::Damaged);

        const QByteArray length = device.read(2);
        if (length.size() != 2)
            return failed(PictureProblem::EndsEarly);
        const qint64 size = qint64(bigEndian<quint16>(length, 0)) - 2;
        if (size < 0)
            return failed(PictureProblem::Damaged);
        if (isFrame(marker)) {
            const QByteArray frame = device.read(size);
            return frame.size() == size ? readJpegFrame(marker, frame) : failed(PictureProblem::EndsEarly);
        }
        if (device.skip(size) != size)
            return failed(PictureProblem::EndsEarly);
        skipped += size;
    }
    return failed(PictureProblem::MetadataTooLong);
}

Result<PictureHeader, PictureError> readWebPHeader(QIODevice &device)
{
    constexpr int chunkHeaderSize = 8;
    const qint64 available = device.size() - device.pos();
    const QByteArray riff = device.read(12);
    const QByteArray chunkHeader = device.read(chunkHeaderSize);
    if (riff.size() != 12 || chunkHeader.size() != chunkHeaderSize)
        return failed(PictureProblem::EndsEarly);
    const qint64 riffSize = littleEndian<quint32>(riff, 4);
    const qint64 chunkSize = littleEndian<quint32>(chunkHeader, 4);
    if (riffSize + 8 > available)
        return failed(PictureProblem::EndsEarly);
    if (riffSize % 2 != 0 || chunkSize + 4 + chunkHeaderSize > riffSize)
        return failed(PictureProblem::Damaged);

    const QByteArray content = device.read(std::min<qint64>(chunkSize, 10));
    const QByteArray name = chunkHeader.first(4);
    if (name == "VP8 ")
        return readLossyWebP(content);
    if (name == "VP8L")
        return readLosslessWebP(content);
    if (name == "VP8X")
        return readExtendedWebP(content);
    return failed(PictureProblem::Damaged);
}

} // namespace

Result<PictureHeader, PictureError> readRasterHeader(QIODevice &device)
{
    const QByteArray head = device.peek(12);
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return readPngHeader(device);
    if (head.startsWith("\xff\xd8"))
        return readJpegHeader(device);
    if (head.startsWith("RIFF") && head.endsWith("WEBP"))
        return readWebPHeader(device);
    const bool isUnreadable = head.isEmpty() && device.size() > device.pos();
    return failed(isUnreadable ? PictureProblem::Unreadable : PictureProblem::UnknownKind);
}

} // namespace Masterplan
