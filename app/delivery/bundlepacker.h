// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"
#include "packedmanifest.h"
#include "packedreader.h"

#include "content/bundlefiles.h"

#include <QDate>

#include <optional>

namespace Masterplan {

/// What came of packing a folder.
struct PackOutcome {
    PackedManifest manifest;
    QList<Finding> findings; ///< of the content; none is an error
    QStringList leftOut; ///< what lies in the folder and has no place in a bundle
};

struct PackOptions {
    std::optional<QDate> expires;
    PackedReader::Progress progress;
};

/// Packs a bundle's folder, unsigned. The same files always give the same bytes. Refused where the content has an
/// error.
[[nodiscard]] Result<PackOutcome, Refusal> packBundle(
    const BundleFiles &files, FileWriter &target, const PackOptions &options, ProgramVersion program);

/// Writes the packed bundle that is read from `source` with this signature in place of the one it has, if any; the
/// signature may come from minisign itself. Refused where it does not name the bundle or, with a key, is not its.
[[nodiscard]] Result<PackedManifest, Refusal> repackWithSignature(
    FileReader &source, FileWriter &target, const QByteArray &signature, ProgramVersion program);

/// The same with a signature made by the key.
[[nodiscard]] Result<PackedManifest, Refusal> repackSigned(
    FileReader &source, FileWriter &target, const MinisignSecretKey &key, ProgramVersion program);

} // namespace Masterplan
