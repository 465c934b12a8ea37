// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundlereader.h"
#include "disk.h"
#include "packedreader.h"

#include <QHash>

#include <memory>
#include <stop_token>

namespace Masterplan {

/// A folder that the files of a packed bundle are written to, each synced; `finish` syncs the folders. Until then it is
/// worth nothing, and when the object goes before, the folder goes with it.
class StagingFolder final : public PackedSink {
public:
    /// Files by the hash of their content that may be linked instead of written, for they do not change any more.
    using Reusable = QHash<QByteArray, QString>;

    enum class Use {
        ForShowing, ///< never changed again
        ForEditing,
        ForChecking ///< gone soon: nothing is synced, and clips and sounds, of which only the names are checked, are
                    ///< empty
    };

    StagingFolder(Disk &disk, QString folder, Use use = Use::ForShowing, Reusable reusable = {});
    StagingFolder(const StagingFolder &) = delete;
    StagingFolder &operator=(const StagingFolder &) = delete;
    ~StagingFolder() override;

    /// Makes the folder, which must not be there.
    [[nodiscard]] Result<void, Refusal> open();
    [[nodiscard]] Result<void, Refusal> begin(const PackedFile &file, quint32 crc) override;
    [[nodiscard]] Result<void, Refusal> add(QByteArrayView bytes) override;
    [[nodiscard]] Result<void, Refusal> end() override;
    /// A file that does not come from the bundle's manifest.
    [[nodiscard]] Result<void, Refusal> write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Result<void, Refusal> finish();
    /// It is somebody else's from here on.
    void keep() { m_isOpen = false; }

    [[nodiscard]] QString folder() const { return m_folder; }

private:
    [[nodiscard]] Result<void, Refusal> linkOrCopy();

    Disk &m_disk;
    const QString m_folder;
    const Use m_use;
    const Disk::Access m_access;
    const Reusable m_reusable;
    std::unique_ptr<FileWriter> m_writer; ///< nothing while a file is to be linked or left empty
    QString m_path;
    QString m_linked;
    bool m_isOpen = false;
};

/// Whether the file holds what the manifest says; nobody knows when it is stopped.
[[nodiscard]] bool isUnharmed(
    const Disk &disk, const QString &path, const PackedFile &file, const std::stop_token &stop = {});

/// Checks the content of an unpacked bundle against what its manifest says of it, and every picture and JSON file.
/// The bundle, and the findings of content that can be shown.
[[nodiscard]] Result<BundleReading, Refusal> checkUnpacked(
    const Disk &disk, const QString &folder, const PackedManifest &manifest, ProgramVersion program);

} // namespace Masterplan
