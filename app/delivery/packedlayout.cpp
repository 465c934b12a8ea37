// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedlayout.h"

#include <QtEndian>

namespace Masterplan {

namespace {

// PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. The directory says that FAT made the file, which spares
// it every attribute.
constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 version = 20;
constexpr quint16 utf8Flag = 1 << 11;
constexpr quint16 stored = 0;
constexpr quint16 midnight = 0;
constexpr quint16 firstOfJanuary1980 = (1 << 5) | 1;
constexpr qint64 localFixedSize = 30;
constexpr qint64 centralFixedSize = 46;
constexpr qint64 endSize = 22;

template<typename Number>
void put(QByteArray &bytes, Number number)
{
    const auto little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void putCommon(QByteArray &bytes, const PackedEntry &entry)
{
    put(bytes, version);
    put(bytes, utf8Flag);
    put(bytes, stored);
    put(bytes, midnight);
    put(bytes, firstOfJanuary1980);
    put(bytes, entry.crc);
    put(bytes, quint32(entry.size));
    put(bytes, quint32(entry.size));
    put(bytes, quint16(entry.name.size()));
    put(bytes, quint16(0)); // extra field
}

} // namespace

qint64 localHeaderSize(QStringView name)
{
    return localFixedSize + name.size();
}

QByteArray localHeader(const PackedEntry &entry)
{
    QByteArray bytes;
    put(bytes, localSignature);
    putCommon(bytes, entry);
    return bytes + entry.name.toLatin1();
}

QByteArray directory(const QList<PackedEntry> &entries)
{
    QByteArray bytes;
    qint64 offset = 0;
    for (const auto &entry : entries) {
        put(bytes, centralSignature);
        put(bytes, version); // made by
        putCommon(bytes, entry);
        put(bytes, quint16(0)); // comment
        put(bytes, quint16(0)); // disk
        put(bytes, quint16(0)); // internal attributes
        put(bytes, quint32(0)); // external attributes
        put(bytes, quint32(offset));
        bytes += entry.name.toLatin1();
        offset += localHeaderSize(entry.name) + entry.size;
    }
    const auto size = quint32(bytes.size());
    put(bytes, endSignature);
    put(bytes, quint16(0)); // this disk
    put(bytes, quint16(0)); // disk of the directory
    put(bytes, quint16(entries.size()));
    put(bytes, quint16(entries.size()));
    put(bytes, size);
    put(bytes, quint32(offset));
    put(bytes, quint16(0)); // comment
    return bytes;
}

qint64 packedSize(const PackedManifest &manifest, qint64 manifestSize, qint64 signatureSize)
{
    qint64 size = endSize;
    const auto add = [&size](QStringView name, qint64 dataSize) {
        size += localHeaderSize(name) + dataSize + centralFixedSize + name.size();
    };
    add(mimetypeName, mimetypeData.size());
    if (signatureSize > 0)
        add(signatureName, signatureSize);
    add(manifestName, manifestSize);
    for (const auto &file : manifest.files)
        add(file.path, file.size);
    return size;
}

} // namespace Masterplan
