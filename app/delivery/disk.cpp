// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"

#include <array>

namespace Masterplan {

using namespace Qt::StringLiterals;

Result<QByteArray, Refusal> readAll(const Disk &disk, const QString &path, qsizetype limit)
{
    auto file = disk.open(path);
    if (!file)
        return failure(file.error());
    QByteArray bytes;
    std::array<char, 16384> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled before it is read
    while (bytes.size() <= limit) {
        const auto count = (*file)->read(buffer);
        if (!count)
            return failure(count.error());
        if (*count == 0)
            return bytes;
        bytes.append(buffer.data(), *count);
    }
    return refuse(u"size-file", {path});
}

Result<void, Refusal> makeFolders(Disk &disk, const QString &path)
{
    if (disk.kindOf(path) == Disk::Kind::Folder)
        return {};
    const auto slash = path.lastIndexOf(u'/');
    if (slash > 0) {
        if (auto parent = makeFolders(disk, path.left(slash)); !parent)
            return parent;
    }
    return disk.makeFolder(path);
}

Result<void, Refusal> removeTree(Disk &disk, const QString &path)
{
    if (disk.kindOf(path) == Disk::Kind::Folder) {
        const auto names = disk.list(path);
        if (!names)
            return failure(names.error());
        for (const auto &name : *names) {
            if (auto removed = removeTree(disk, path + u'/' + name); !removed)
                return removed;
        }
    }
    return disk.remove(path);
}

Result<void, Refusal> syncFolders(Disk &disk, const QString &path)
{
    const auto names = disk.list(path);
    if (!names)
        return failure(names.error());
    for (const auto &name : *names) {
        const auto inner = path + u'/' + name;
        if (disk.kindOf(inner) != Disk::Kind::Folder)
            continue;
        if (auto synced = syncFolders(disk, inner); !synced)
            return synced;
    }
    return disk.syncFolder(path);
}

} // namespace Masterplan
