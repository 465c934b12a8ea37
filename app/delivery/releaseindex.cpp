// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseindex.h"

#include "content/bundleindex.h"
#include "disk.h"
#include "releasefolder.h"
#include "steps.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString pathIn(const QString &folder)
{
    return folder + u'/' + releaseIndex.toString();
}

bool areAllThere(const PackedManifest &manifest, const QString &folder)
{
    return std::all_of(manifest.files.begin(), manifest.files.end(), [&folder](const PackedFile &file) {
        const QFileInfo found(folder + u'/' + file.path);
        return found.isFile() && found.size() == file.size;
    });
}

} // namespace

QByteArray indexSeal(const QByteArray &manifestBytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(ProgramVersion::current().toString().toUtf8() + '\n');
    hash.addData(manifestBytes);
    return hash.result();
}

BundleReading readInstalled(const Disk &disk, const QString &folder)
{
    const auto head = readRelease(disk, folder);
    if (head && areAllThere(head->manifest, folder)) {
        if (auto bundle = readIndex(pathIn(folder), indexSeal(head->manifestBytes), folder))
            return {std::move(bundle), {}};
    }
    return readBundle(folder, TextReading::WhenAsked);
}

bool hasWholeIndex(const Disk &disk, const QString &folder)
{
    const auto head = readRelease(disk, folder);
    return head && isIndexWhole(pathIn(folder), indexSeal(head->manifestBytes));
}

QByteArray makeIndex(const Disk &disk, const QString &folder)
{
    const auto head = readRelease(disk, folder);
    const auto reading = readBundle(*disk.bundleFiles(folder), ProgramVersion::current());
    return head && reading.bundle ? indexOf(*reading.bundle, indexSeal(head->manifestBytes)) : QByteArray();
}

void writeIndex(Disk &disk, const QString &folder, const QByteArray &index)
{
    const auto beside = pathIn(folder) + u".new"_s;
    const auto written = inOrder({
        [&] { return disk.remove(beside); },
        [&]() -> Result<void, Refusal> {
            const auto writer = disk.create(beside, Disk::Access::ReadOnly);
            if (!writer)
                return failure(writer.error());
            return inOrder({[&] { return (*writer)->write(index); }, [&] { return (*writer)->sync(); }});
        },
        [&] { return disk.rename(beside, pathIn(folder)); },
        [&] { return disk.syncFolder(folder); },
    });
    if (!written)
        (void)disk.remove(beside);
}

} // namespace Masterplan
