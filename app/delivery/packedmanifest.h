// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundlerules.h"
#include "refusal.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Masterplan {

/// One file of a packed bundle.
struct PackedFile {
    QString path;
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< 64 small hexadecimal digits
    qint64 offset = 0; ///< of its first byte, counted from the first byte behind the manifest

    [[nodiscard]] friend bool operator==(const PackedFile &, const PackedFile &) = default;
};

/// What manifest.json of a packed bundle says: everything about the file that the signature covers.
struct PackedManifest {
    static constexpr qint64 largestSize = qint64(8) * 1024 * 1024; ///< bytes of manifest.json
    static constexpr int deepestNesting = 16;
    static constexpr qsizetype mostFiles = 10'000;
    static constexpr qint64 largestJson = qint64(64) * 1024 * 1024; ///< bytes
    static constexpr qint64 largestBundle = (qint64(1) << 32) - 1; ///< bytes of the whole ZIP, without ZIP64

    QString id;
    BundleVersion version;
    std::optional<ProgramVersion> minimumProgram;
    std::optional<QDate> expires; ///< warns staff from this day on
    QList<PackedFile> files; ///< in the order of the ZIP

    /// What the trusted comment of a signature must say: "<id> <version>".
    [[nodiscard]] QString title() const;
    [[nodiscard]] const PackedFile *file(QStringView path) const;
    [[nodiscard]] qint64 contentSize() const; ///< bytes of all files

    /// The bytes of manifest.json, always the same for the same manifest.
    [[nodiscard]] QByteArray toJson() const;
    /// Fails on whatever could be understood in two ways; `program` is the version that is to show the bundle.
    [[nodiscard]] static Result<PackedManifest, Refusal> fromJson(const QByteArray &bytes, ProgramVersion program);

    [[nodiscard]] friend bool operator==(const PackedManifest &, const PackedManifest &) = default;
};

/// Why a file of this path and size cannot be in a packed bundle.
[[nodiscard]] Result<void, Refusal> checkPackedFile(const QString &path, qint64 size);

} // namespace Masterplan
