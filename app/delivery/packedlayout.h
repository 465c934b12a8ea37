// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packedmanifest.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Masterplan {

/// An entry of the one ZIP form that packed bundles have: stored, UTF-8 flag, 1 January 1980, nothing extra.
struct PackedEntry {
    QString name;
    qint64 size = 0; ///< bytes
    quint32 crc = 0;
};

inline constexpr QStringView mimetypeName = u"mimetype";
inline constexpr QStringView signatureName = u"manifest.json.minisig";
inline constexpr QStringView manifestName = u"manifest.json";
inline constexpr QByteArrayView mimetypeData = "application/vnd.masterplan.bundle+zip";
inline constexpr qint64 largestSignature = 16384; ///< bytes of manifest.json.minisig

/// Where the checksum stands in a local header, which is the one thing in it that the manifest does not give.
inline constexpr qsizetype crcPosition = 14;
inline constexpr qsizetype crcSize = 4;
inline constexpr qsizetype sizePosition = 18; ///< of the two sizes, 4 bytes each

[[nodiscard]] qint64 localHeaderSize(QStringView name);
[[nodiscard]] QByteArray localHeader(const PackedEntry &entry);
/// Central directory and end record for entries that follow each other without a gap.
[[nodiscard]] QByteArray directory(const QList<PackedEntry> &entries);
/// Bytes of the whole ZIP; a signature of 0 bytes is none.
[[nodiscard]] qint64 packedSize(const PackedManifest &manifest, qint64 manifestSize, qint64 signatureSize);

} // namespace Masterplan
