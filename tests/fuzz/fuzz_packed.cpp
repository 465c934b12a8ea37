// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/packedwriter.h"
#include "delivery/sha256.h"
#include "fuzzing.h"
#include "testlib/smallbundle.h"

#include <QtEndian>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// The checksums of signature and manifest are mended, so that they keep no mutation away from what lies behind.
/// A signature is not asked for, for the same reason.
QByteArray mended(QByteArray bytes)
{
    qint64 at = localHeaderSize(mimetypeName) + mimetypeData.size();
    for (int entry = 0; entry < 2 && at + 30 <= bytes.size(); ++entry) {
        const auto size = qFromLittleEndian<quint32>(bytes.constData() + at + sizePosition);
        const auto data = at + 30 + qFromLittleEndian<quint16>(bytes.constData() + at + 26);
        if (data + qint64(size) > bytes.size())
            break;
        const auto crc = crc32Of(QByteArrayView(bytes).sliced(data, size));
        qToLittleEndian(crc, bytes.data() + at + crcPosition);
        at = data + size;
    }
    return bytes;
}

void requireGood(const PackedHead &head, const BytesSink &sink, const QByteArray &bytes)
{
    require(head.manifest.files.size() == sink.files.size(), "every file came once");
    for (const auto &file : head.manifest.files) {
        require(isBundlePath(file.path), "paths are safe");
        require(sha256Of(sink.files.value(file.path)) == file.sha256, "bytes are those of the manifest");
    }
    BytesWriter target;
    PackedWriter writer(target);
    require(writer.writeHead(head.manifestBytes, head.signatureBytes).has_value(), "the head is written");
    for (const auto &file : head.manifest.files) {
        const auto content = sink.files.value(file.path);
        require(writer.begin(file, crc32Of(content)) && writer.add(content), "the file is written");
    }
    require(writer.finish() && target.bytes == bytes, "what was read is what is written, byte for byte");
    const auto again = PackedManifest::fromJson(head.manifest.toJson(), testProgram);
    require(again && *again == head.manifest, "the manifest comes back");
}

void read(const QByteArray &bytes)
{
    BytesReader source(bytes, 61);
    PackedReader reader(source, testProgram);
    const auto head = reader.readHead({}, SignatureRule::Optional);
    BytesSink sink;
    const auto files = head ? reader.readFiles(*head, sink) : failure(head.error());
    if (files) {
        requireGood(*head, sink, bytes);
        return;
    }
    for (const auto tongue : {Tongue::German, Tongue::English})
        require(inWords(files.error(), tongue).size() > 40, "a refusal has words");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    read(bytes);
    read(mended(bytes));
    const auto manifest = PackedManifest::fromJson(bytes, testProgram);
    require(!manifest || manifest->file(u"bundle.json"), "a manifest has a bundle");
    return 0;
}
