// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundlereader.h"
#include "packedreader.h"

#include <QString>

namespace Masterplan {

class Disk;

/// The index of an installed release (see content/bundleindex.h), beside its files and unseen by the reader of bundles.
/// It is sealed with the release's manifest, to which all of its files were compared, and with the program's version,
/// for another may read more of them.
inline constexpr QStringView releaseIndex = u".index";

[[nodiscard]] QByteArray indexSeal(const QByteArray &manifestBytes);

/// Reads the installed release in this folder: from its index where that is whole, and all files are there and as long
/// as they should be; else its files, the texts when they are asked for.
[[nodiscard]] BundleReading readInstalled(const Disk &disk, const QString &folder);

/// Whether every byte of the release's index is as it was written, by this version of the program.
[[nodiscard]] bool hasWholeIndex(const Disk &disk, const QString &folder);

/// From the release's files; empty where they cannot be read.
[[nodiscard]] QByteArray makeIndex(const Disk &disk, const QString &folder);

/// In one step; on a disk that takes nothing there is no index.
void writeIndex(Disk &disk, const QString &folder, const QByteArray &index);

} // namespace Masterplan
