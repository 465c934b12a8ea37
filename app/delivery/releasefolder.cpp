// SPDX-License-Identifier: GPL-3.0-or-later
#include "releasefolder.h"

#include "sha256.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &folder)
{
    return folder.mid(folder.lastIndexOf(u'/') + 1);
}

} // namespace

Result<PackedHead, Refusal> readRelease(const Disk &disk, const QString &folder)
{
    PackedHead head;
    const auto bytes = readAll(disk, folder + u'/' + releaseManifest.toString(), PackedManifest::largestSize);
    if (!bytes)
        return refuse(u"release-damaged", {nameOf(folder), releaseManifest.toString()});
    head.manifestBytes = *bytes;
    head.manifest = PackedManifest::fromJson(head.manifestBytes, ProgramVersion::current()).value_or(PackedManifest());
    if (head.release() != nameOf(folder))
        return refuse(u"release-damaged", {nameOf(folder), releaseManifest.toString()});
    const auto signaturePath = folder + u'/' + releaseSignature.toString();
    if (disk.kindOf(signaturePath) == Disk::Kind::Nothing)
        return head;
    const auto signatureBytes = readAll(disk, signaturePath, largestSignature);
    const auto signature = signatureBytes ? Minisignature::fromFile(*signatureBytes) : failure(signatureBytes.error());
    if (!signature)
        return refuse(u"release-damaged", {nameOf(folder), releaseSignature.toString()});
    head.signatureBytes = *signatureBytes;
    head.signatureKeyId = signature->keyId();
    return head;
}

Result<void, Refusal> verifyRelease(const Disk &disk, const QString &folder, const std::stop_token &stop)
{
    const auto head = readRelease(disk, folder);
    if (!head)
        return failure(head.error());
    for (const auto &file : head->manifest.files) {
        const bool isHarmed = !isUnharmed(disk, folder + u'/' + file.path, file, stop);
        if (stop.stop_requested())
            return {};
        if (isHarmed)
            return refuse(u"release-damaged", {nameOf(folder), file.path});
    }
    return {};
}

StagingFolder::Reusable reusableFiles(const Disk &disk, const QString &folder)
{
    StagingFolder::Reusable files;
    const auto head = readRelease(disk, folder);
    if (!head)
        return files;
    for (const auto &file : head->manifest.files)
        files.insert(file.sha256, folder + u'/' + file.path);
    return files;
}

} // namespace Masterplan
