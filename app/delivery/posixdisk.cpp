// SPDX-License-Identifier: GPL-3.0-or-later
#include "posixdisk.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <limits>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

QString reason(int error)
{
    return QString::fromLocal8Bit(std::strerror(error)); // NOLINT(concurrency-mt-unsafe): glibc's is safe
}

tl::unexpected<Refusal> refuseWriting(int error, const QString &path)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return refuse(u"disk-full", {path});
    case EACCES:
    case EPERM:
    case EROFS:
        return refuse(u"disk-denied", {path, reason(error)});
    case EEXIST:
    case ENOTEMPTY:
        return refuse(u"file-there", {path});
    default:
        return refuse(u"disk-failed", {path, reason(error)});
    }
}

tl::unexpected<Refusal> refuseReading(int error, const QString &path)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return refuse(u"source-missing", {path});
    case ELOOP:
    case ENXIO: // a socket
        return refuse(u"source-not-file", {path});
    default:
        return refuse(u"source-unreadable", {path, reason(error)});
    }
}

/// Closes a file when it goes out of sight.
class Descriptor final {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

template<typename Call>
auto repeated(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

Descriptor opened(const QString &path, int flags, mode_t mode = 0)
{
    const auto name = native(path);
    return Descriptor(repeated([&] { return ::open(name.constData(), flags | O_CLOEXEC | O_NOFOLLOW, mode); }));
}

class PosixReader final : public FileReader {
public:
    PosixReader(Descriptor file, QString path)
        : m_file(std::move(file))
        , m_path(std::move(path))
    {
    }

    Result<qsizetype, Refusal> read(std::span<char> buffer) override
    {
        const auto count = repeated([&] { return ::read(m_file.number(), buffer.data(), buffer.size()); });
        if (count < 0)
            return refuse(u"source-unreadable", {m_path, reason(errno)});
        return qsizetype(count);
    }

private:
    Descriptor m_file;
    QString m_path;
};

class PosixWriter final : public FileWriter {
public:
    PosixWriter(Descriptor file, QString path)
        : m_file(std::move(file))
        , m_path(std::move(path))
    {
    }

    Result<void, Refusal> write(QByteArrayView bytes) override
    {
        while (!bytes.isEmpty()) {
            const auto count
                = repeated([&] { return ::write(m_file.number(), bytes.data(), std::size_t(bytes.size())); });
            if (count < 0)
                return refuseWriting(errno, m_path);
            bytes = bytes.sliced(count);
        }
        return {};
    }

    Result<void, Refusal> sync() override
    {
        if (::fsync(m_file.number()) != 0)
            return refuseWriting(errno, m_path);
        return {};
    }

private:
    Descriptor m_file;
    QString m_path;
};

class PosixLock final : public DiskLock {
public:
    explicit PosixLock(Descriptor file)
        : m_file(std::move(file))
    {
    }

private:
    Descriptor m_file;
};

Result<void, Refusal> outcome(int result, const QString &path)
{
    if (result != 0)
        return refuseWriting(errno, path);
    return {};
}

} // namespace

Disk::Kind PosixDisk::kindOf(const QString &path) const
{
    struct stat status { };
    if (::lstat(native(path).constData(), &status) != 0)
        return Kind::Nothing;
    switch (status.st_mode & S_IFMT) {
    case S_IFREG:
        return Kind::File;
    case S_IFDIR:
        return Kind::Folder;
    case S_IFLNK:
        return Kind::Link;
    default:
        return Kind::Other;
    }
}

Disk::Outcome<QStringList> PosixDisk::list(const QString &folder) const
{
    const std::unique_ptr<DIR, int (*)(DIR *)> stream(::opendir(native(folder).constData()), ::closedir);
    if (!stream) {
        if (errno == ENOENT)
            return QStringList();
        return refuseReading(errno, folder);
    }
    QStringList names;
    errno = 0;
    while (const auto *entry = ::readdir(stream.get())) { // NOLINT(concurrency-mt-unsafe): a stream of our own
        const auto name = QFile::decodeName(static_cast<const char *>(entry->d_name));
        if (name != "."_L1 && name != ".."_L1)
            names.append(name);
        errno = 0;
    }
    if (errno != 0)
        return refuseReading(errno, folder);
    std::sort(names.begin(), names.end());
    return names;
}

Disk::Outcome<std::unique_ptr<FileReader>> PosixDisk::open(const QString &path) const
{
    auto file = opened(path, O_RDONLY | O_NONBLOCK | O_NOCTTY); // a pipe must not hold the program up
    if (!file.isOpen())
        return refuseReading(errno, path);
    struct stat status { };
    if (::fstat(file.number(), &status) != 0)
        return refuseReading(errno, path);
    if (!S_ISREG(status.st_mode))
        return refuse(u"source-not-file", {path});
    ::posix_fadvise(file.number(), 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::make_unique<PosixReader>(std::move(file), path);
}

Disk::Outcome<QString> PosixDisk::linkTarget(const QString &path) const
{
    QByteArray target(4096, Qt::Uninitialized);
    const auto length = ::readlink(native(path).constData(), target.data(), std::size_t(target.size()));
    if (length < 0)
        return refuseReading(errno, path);
    return QFile::decodeName(target.left(length));
}

Disk::Outcome<qint64> PosixDisk::freeBytes(const QString &folder) const
{
    struct statvfs status { };
    if (::statvfs(native(folder).constData(), &status) != 0)
        return refuseReading(errno, folder);
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    const auto blocks = quint64(status.f_bavail);
    return qint64(blocks > most / status.f_frsize ? most : blocks * status.f_frsize);
}

std::unique_ptr<BundleFiles> PosixDisk::bundleFiles(const QString &folder) const
{
    return std::make_unique<FolderFiles>(folder);
}

Disk::Outcome<std::unique_ptr<FileWriter>> PosixDisk::create(const QString &path, Access access)
{
    const mode_t mode = access == Access::ReadOnly ? 0444 : access == Access::Private ? 0600 : 0644;
    auto file = opened(path, O_WRONLY | O_CREAT | O_EXCL, mode);
    if (!file.isOpen())
        return refuseWriting(errno, path);
    return std::make_unique<PosixWriter>(std::move(file), path);
}

Disk::Outcome<std::unique_ptr<FileWriter>> PosixDisk::append(const QString &path)
{
    auto file = opened(path, O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (!file.isOpen())
        return refuseWriting(errno, path);
    return std::make_unique<PosixWriter>(std::move(file), path);
}

Disk::Outcome<void> PosixDisk::makeFolder(const QString &path)
{
    if (::mkdir(native(path).constData(), 0755) != 0 && !(errno == EEXIST && kindOf(path) == Kind::Folder))
        return refuseWriting(errno, path);
    return {};
}

Disk::Outcome<void> PosixDisk::syncFolder(const QString &path)
{
    const auto folder = opened(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return refuseWriting(errno, path);
    return outcome(::fsync(folder.number()), path);
}

Disk::Outcome<void> PosixDisk::rename(const QString &from, const QString &to)
{
    return outcome(::rename(native(from).constData(), native(to).constData()), to);
}

Disk::Outcome<void> PosixDisk::hardLink(const QString &existing, const QString &name)
{
    return outcome(::link(native(existing).constData(), native(name).constData()), name);
}

Disk::Outcome<void> PosixDisk::symbolicLink(const QString &target, const QString &name)
{
    return outcome(::symlink(native(target).constData(), native(name).constData()), name);
}

Disk::Outcome<void> PosixDisk::remove(const QString &path)
{
    if (std::remove(native(path).constData()) != 0 && errno != ENOENT)
        return refuseWriting(errno, path);
    return {};
}

Disk::Outcome<std::unique_ptr<DiskLock>> PosixDisk::lock(const QString &path)
{
    auto file = opened(path, O_RDWR | O_CREAT, 0644);
    if (!file.isOpen())
        return refuseWriting(errno, path);
    if (repeated([&] { return ::flock(file.number(), LOCK_EX | LOCK_NB); }) != 0)
        return errno == EWOULDBLOCK ? refuse(u"store-busy") : refuseWriting(errno, path);
    return std::make_unique<PosixLock>(std::move(file));
}

} // namespace Masterplan
