// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundlefiles.h"
#include "refusal.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <memory>
#include <span>

namespace Masterplan {

/// A file being read, front to back.
class FileReader {
public:
    virtual ~FileReader() = default;
    /// Fills as much of `buffer` as there is; 0 only at the end.
    [[nodiscard]] virtual Result<qsizetype, Refusal> read(std::span<char> buffer) = 0;
};

/// A file being written. What was written is safe from a power cut only after `sync`; the file's name only after
/// Disk::syncFolder.
class FileWriter {
public:
    virtual ~FileWriter() = default;
    [[nodiscard]] virtual Result<void, Refusal> write(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual Result<void, Refusal> sync() = 0;
};

/// Held until it is destroyed, or until the process ends.
class DiskLock {
public:
    virtual ~DiskLock() = default;
};

/// Everything that packing, unpacking and the store do to a file system, so that a simulated disk can stand in.
/// Paths are absolute or relative to the working directory; no link is ever followed at a path's end.
class Disk {
public:
    enum class Kind { Nothing, File, Folder, Link, Other };
    /// Who may do what with a new file once it is closed.
    enum class Access { ReadOnly, Ordinary, Private };

    template<typename Value>
    using Outcome = Result<Value, Refusal>;

    virtual ~Disk() = default;

    [[nodiscard]] virtual Kind kindOf(const QString &path) const = 0;
    /// Names in a folder, sorted; of a folder that is not there, none.
    [[nodiscard]] virtual Outcome<QStringList> list(const QString &folder) const = 0;
    /// A regular file.
    [[nodiscard]] virtual Outcome<std::unique_ptr<FileReader>> open(const QString &path) const = 0;
    [[nodiscard]] virtual Outcome<QString> linkTarget(const QString &path) const = 0;
    /// Bytes that an ordinary user may still write.
    [[nodiscard]] virtual Outcome<qint64> freeBytes(const QString &folder) const = 0;
    /// What the content library reads of a folder.
    [[nodiscard]] virtual std::unique_ptr<BundleFiles> bundleFiles(const QString &folder) const = 0;

    /// A new file; refused where something of that name is.
    [[nodiscard]] virtual Outcome<std::unique_ptr<FileWriter>> create(const QString &path, Access access) = 0;
    /// Behind what the file holds; creates it where it is not.
    [[nodiscard]] virtual Outcome<std::unique_ptr<FileWriter>> append(const QString &path) = 0;
    /// Fine where the folder is already; its parent must be there.
    [[nodiscard]] virtual Outcome<void> makeFolder(const QString &path) = 0;
    [[nodiscard]] virtual Outcome<void> syncFolder(const QString &path) = 0;
    /// Replaces a file or link of that name in one step.
    [[nodiscard]] virtual Outcome<void> rename(const QString &from, const QString &to) = 0;
    /// Another name for the same file.
    [[nodiscard]] virtual Outcome<void> hardLink(const QString &existing, const QString &name) = 0;
    [[nodiscard]] virtual Outcome<void> symbolicLink(const QString &target, const QString &name) = 0;
    /// A file, a link or an empty folder; fine where it is not there.
    [[nodiscard]] virtual Outcome<void> remove(const QString &path) = 0;
    /// Refused with store-busy while another has it.
    [[nodiscard]] virtual Outcome<std::unique_ptr<DiskLock>> lock(const QString &path) = 0;
};

/// The whole of a small file; refused as damaged where it holds more than `limit` bytes.
[[nodiscard]] Result<QByteArray, Refusal> readAll(const Disk &disk, const QString &path, qsizetype limit);

/// The folder and all of its parents that are not there yet.
[[nodiscard]] Result<void, Refusal> makeFolders(Disk &disk, const QString &path);

/// The folder with everything in it; links are removed, not followed.
[[nodiscard]] Result<void, Refusal> removeTree(Disk &disk, const QString &path);

/// Every folder below and then the folder itself made safe from a power cut.
[[nodiscard]] Result<void, Refusal> syncFolders(Disk &disk, const QString &path);

} // namespace Masterplan
