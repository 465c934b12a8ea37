// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"
#include "packedreader.h"
#include "stagingfolder.h"

#include <QString>

#include <stop_token>

namespace Masterplan {

/// What lies beside the files of an installed release, unseen by the reader of bundles.
inline constexpr QStringView releaseManifest = u".manifest.json";
inline constexpr QStringView releaseSignature = u".manifest.json.minisig";

/// An installed release's manifest and the key that its signature names; its files are not looked at.
[[nodiscard]] Result<PackedHead, Refusal> readRelease(const Disk &disk, const QString &folder);

/// Whether every file of a release still has the hash that its manifest, and the folder's name, give. When it is
/// stopped, it has found nothing wrong until then.
[[nodiscard]] Result<void, Refusal> verifyRelease(
    const Disk &disk, const QString &folder, const std::stop_token &stop = {});

/// The release's files by their hash, to be linked into the next one.
[[nodiscard]] StagingFolder::Reusable reusableFiles(const Disk &disk, const QString &folder);

} // namespace Masterplan
