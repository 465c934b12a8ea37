// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlepacker.h"

#include "content/bundlereader.h"
#include "content/crc32.h"
#include "packedwriter.h"
#include "sha256.h"

#include <QSet>

#include <functional>
#include <utility>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 atOnce = 256 * 1024; ///< bytes

/// A file of the folder and what its bytes are.
struct Measured {
    PackedFile file;
    quint32 crc = 0;
};

template<typename Take>
Result<void, Refusal> readThrough(const BundleFiles &files, const QString &path, Take take)
{
    const auto device = files.open(path);
    if (!device)
        return refuse(u"source-unreadable", {path, u"-"_s});
    while (true) {
        const auto bytes = device->read(atOnce);
        if (bytes.isEmpty())
            return device->atEnd() ? Result<void, Refusal>()
                                   : refuse(u"source-unreadable", {path, device->errorString()});
        if (Result<void, Refusal> taken = take(bytes); !taken)
            return taken;
    }
}

Result<Measured, Refusal> measure(const BundleFiles &files, const QString &path)
{
    Measured measured;
    measured.file.path = path;
    Sha256 hash;
    Crc32 crc;
    const auto read = readThrough(files, path, [&](const QByteArray &bytes) -> Result<void, Refusal> {
        hash.add(bytes);
        crc.add(bytes);
        measured.file.size += bytes.size();
        return checkPackedFile(path, measured.file.size);
    });
    if (!read)
        return failure(read.error());
    measured.file.sha256 = hash.hex();
    measured.crc = crc.value();
    return measured;
}

Result<void, Refusal> write(const BundleFiles &files, const Measured &measured, PackedWriter &writer)
{
    if (auto begun = writer.begin(measured.file, measured.crc); !begun)
        return begun;
    Sha256 hash;
    qint64 size = 0;
    auto written = readThrough(files, measured.file.path, [&](const QByteArray &bytes) -> Result<void, Refusal> {
        hash.add(bytes);
        size += bytes.size();
        if (size > measured.file.size)
            return refuse(u"source-changed", {measured.file.path});
        return writer.add(bytes);
    });
    if (written && hash.hex() != measured.file.sha256)
        return refuse(u"source-changed", {measured.file.path});
    return written;
}

/// Which entries of the folder go into the bundle; the others' paths are kept in `leftOut`.
Result<QStringList, Refusal> pathsToPack(const BundleFiles &files, QStringList &leftOut)
{
    QStringList paths;
    const auto entries = files.list();
    for (const auto &entry : entries) {
        const auto allowed = checkPackedFile(entry.path, entry.kind == BundleFiles::Kind::File ? entry.size : 0);
        if (entry.kind == BundleFiles::Kind::File && allowed)
            paths.append(entry.path);
        else if (!allowed && allowed.error().code == u"size-file")
            return failure(allowed.error());
        else
            leftOut.append(entry.path);
    }
    if (paths.size() > PackedManifest::mostFiles)
        return refuse(u"manifest-too-many-files");
    return paths;
}

} // namespace

Result<PackOutcome, Refusal> packBundle(
    const BundleFiles &files, FileWriter &target, const PackOptions &options, ProgramVersion program)
{
    const auto reading = readBundle(files, program);
    if (!reading.bundle)
        return refuse(reading.findings);
    PackOutcome outcome{{}, reading.findings, {}};
    const auto paths = pathsToPack(files, outcome.leftOut);
    if (!paths)
        return failure(paths.error());

    auto &manifest = outcome.manifest;
    manifest.id = reading.bundle->id;
    manifest.version = BundleVersion::fromString(reading.bundle->version).value_or(BundleVersion());
    manifest.minimumProgram = ProgramVersion::fromString(reading.bundle->minimumProgram);
    manifest.expires = options.expires;
    QList<Measured> measured;
    qint64 offset = 0;
    for (const auto &path : *paths) {
        auto file = measure(files, path);
        if (!file)
            return failure(file.error());
        file->file.offset = offset + localHeaderSize(path);
        offset = file->file.offset + file->file.size;
        manifest.files.append(file->file);
        measured.append(*file);
    }
    const auto manifestBytes = manifest.toJson();
    if (const auto readable = PackedManifest::fromJson(manifestBytes, program); !readable)
        return failure(readable.error());

    PackedWriter writer(target);
    if (const auto head = writer.writeHead(manifestBytes, {}); !head)
        return failure(head.error());
    qint64 done = 0;
    for (const auto &file : std::as_const(measured)) {
        if (const auto written = write(files, file, writer); !written)
            return failure(written.error());
        done += file.file.size;
        if (options.progress)
            options.progress(done, manifest.contentSize());
    }
    if (const auto finished = writer.finish(); !finished)
        return failure(finished.error());
    return outcome;
}

namespace {

using SignatureMaker = std::function<Result<QByteArray, Refusal>(const PackedHead &)>;

Result<PackedManifest, Refusal> repack(
    FileReader &source, FileWriter &target, const SignatureMaker &make, ProgramVersion program)
{
    PackedReader reader(source, program);
    const auto head = reader.readHead(TrustedKeys(), SignatureRule::Optional);
    if (!head)
        return failure(head.error());
    const auto signature = make(*head);
    if (!signature)
        return failure(signature.error());
    PackedWriter writer(target);
    if (const auto written = writer.writeHead(head->manifestBytes, *signature); !written)
        return failure(written.error());
    if (const auto read = reader.readFiles(*head, writer); !read)
        return failure(read.error());
    if (const auto finished = writer.finish(); !finished)
        return failure(finished.error());
    return head->manifest;
}

} // namespace

Result<PackedManifest, Refusal> repackWithSignature(
    FileReader &source, FileWriter &target, const QByteArray &signature, ProgramVersion program)
{
    const auto take = [&signature](const PackedHead &head) -> Result<QByteArray, Refusal> {
        const auto read = Minisignature::fromForeignFile(signature);
        if (!read)
            return failure(read.error());
        if (read->trustedComment() != head.manifest.title())
            return refuse(u"signature-comment", {read->trustedComment(), head.manifest.title()});
        return read->toFile();
    };
    return repack(source, target, take, program);
}

Result<PackedManifest, Refusal> repackSigned(
    FileReader &source, FileWriter &target, const MinisignSecretKey &key, ProgramVersion program)
{
    const auto sign = [&key](const PackedHead &head) -> Result<QByteArray, Refusal> {
        return Minisignature::make(head.manifestBytes, head.manifest.title(), key).toFile();
    };
    return repack(source, target, sign, program);
}

} // namespace Masterplan
