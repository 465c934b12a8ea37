// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedreader.h"

#include "content/crc32.h"
#include "sha256.h"

#include <QtEndian>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 atOnce = 256 * 1024; ///< bytes
constexpr qsizetype fixedSize = 30; ///< bytes of a local header before the name
constexpr qsizetype nameSizePosition = 26;
constexpr qsizetype magicSize = 4; ///< "PK" and two more bytes, with which every ZIP begins

template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype position)
{
    return qFromLittleEndian<Number>(bytes.constData() + position);
}

qint64 firstDifference(QByteArrayView a, QByteArrayView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

tl::unexpected<Refusal> refuseForm(qint64 position)
{
    return refuse(u"form-wrong", {QString::number(position)});
}

} // namespace

QString PackedHead::release() const
{
    return manifest.version.toString() + u'-' + QString::fromLatin1(sha256Of(manifestBytes).left(16));
}

PackedReader::PackedReader(FileReader &source, ProgramVersion program)
    : m_source(source)
    , m_program(program)
    , m_buffer(atOnce, Qt::Uninitialized)
{
}

Result<QByteArray, Refusal> PackedReader::take(qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) { // grows with what is there, not with what is claimed
        const auto wanted = std::min(size - bytes.size(), atOnce);
        const auto count = m_source.read({m_buffer.data(), std::size_t(wanted)});
        if (!count)
            return failure(count.error());
        if (*count == 0)
            return refuse(u"form-ends-early", {QString::number(m_position)});
        bytes.append(m_buffer.constData(), *count);
        m_position += *count;
    }
    return bytes;
}

Result<void, Refusal> PackedReader::expect(const QByteArray &expected)
{
    for (qsizetype at = 0; at < expected.size();) {
        const auto wanted = std::min(expected.size() - at, qsizetype(atOnce));
        const auto count = m_source.read({m_buffer.data(), std::size_t(wanted)});
        if (!count)
            return failure(count.error());
        if (*count == 0)
            return refuse(u"form-ends-early", {QString::number(m_position)});
        const auto difference
            = firstDifference(QByteArrayView(m_buffer).first(*count), QByteArrayView(expected).sliced(at, *count));
        if (difference < *count)
            return refuseForm(m_position + difference);
        at += *count;
        m_position += *count;
    }
    return {};
}

Result<void, Refusal> PackedReader::readMimetype()
{
    const PackedEntry entry{mimetypeName.toString(), mimetypeData.size(), crc32Of(mimetypeData)};
    const auto expected = localHeader(entry) + mimetypeData.toByteArray();
    if (const auto start = expect(expected.left(magicSize)); !start)
        return start.error().code == u"source-unreadable" ? start : refuse(u"form-not-bundle");
    if (auto rest = expect(expected.mid(magicSize)); !rest)
        return rest.error().code == u"form-wrong" ? refuse(u"form-not-bundle") : rest;
    m_entries = {entry};
    return {};
}

Result<QByteArray, Refusal> PackedReader::readHeadEntry(const QByteArray &fixedPart, QStringView name, qint64 most)
{
    const auto start = m_position - fixedPart.size();
    const PackedEntry entry{
        name.toString(), numberAt<quint32>(fixedPart, sizePosition), numberAt<quint32>(fixedPart, crcPosition)};
    const auto rest = take(name.size());
    if (!rest)
        return failure(rest.error());
    const auto header = fixedPart + *rest;
    if (const auto expected = localHeader(entry); header != expected)
        return refuseForm(start + firstDifference(header, expected));
    if (entry.size > most)
        return name == manifestName ? refuse(u"manifest-too-large") : refuse(u"signature-malformed");
    auto data = take(entry.size);
    if (data && crc32Of(*data) != entry.crc)
        return refuseForm(start + crcPosition);
    m_entries.append(entry);
    return data;
}

Result<QString, Refusal> PackedReader::verify(PackedHead &head, const TrustedKeys &keys, SignatureRule rule)
{
    const auto signature = Minisignature::fromFile(head.signatureBytes);
    if (!signature)
        return failure(signature.error());
    head.signatureKeyId = signature->keyId();
    const auto key = keys.verify(head.manifestBytes, *signature);
    if (key)
        head.key = *key;
    else if (rule == SignatureRule::Needed || key.error().code != u"key-unknown")
        return failure(key.error());
    return signature->trustedComment();
}

Result<PackedHead, Refusal> PackedReader::readHead(const TrustedKeys &keys, SignatureRule rule)
{
    if (const auto mimetype = readMimetype(); !mimetype)
        return failure(mimetype.error());
    PackedHead head;
    auto fixedPart = take(fixedSize);
    if (fixedPart && numberAt<quint16>(*fixedPart, nameSizePosition) == signatureName.size()) {
        const auto signature = readHeadEntry(*fixedPart, signatureName, largestSignature);
        if (!signature)
            return failure(signature.error());
        if (signature->isEmpty())
            return refuse(u"signature-malformed");
        head.signatureBytes = *signature;
        fixedPart = take(fixedSize);
    }
    if (!fixedPart)
        return failure(fixedPart.error());
    const auto manifestBytes = readHeadEntry(*fixedPart, manifestName, PackedManifest::largestSize);
    if (!manifestBytes)
        return failure(manifestBytes.error());
    head.manifestBytes = *manifestBytes;
    if (head.signatureBytes.isEmpty() && rule == SignatureRule::Needed)
        return refuse(u"signature-missing");
    const auto signedTitle = head.signatureBytes.isEmpty() ? Result<QString, Refusal>() : verify(head, keys, rule);
    if (!signedTitle)
        return failure(signedTitle.error());
    const auto manifest = PackedManifest::fromJson(head.manifestBytes, m_program);
    if (!manifest)
        return failure(manifest.error());
    head.manifest = *manifest;
    if (!head.signatureBytes.isEmpty() && *signedTitle != head.manifest.title())
        return refuse(u"signature-comment", {*signedTitle, head.manifest.title()});
    return head;
}

Result<void, Refusal> PackedReader::readFile(const PackedFile &file, PackedSink &sink)
{
    const auto start = m_position;
    const auto header = take(localHeaderSize(file.path));
    if (!header)
        return failure(header.error());
    const PackedEntry entry{file.path, file.size, numberAt<quint32>(*header, crcPosition)};
    if (const auto expected = localHeader(entry); *header != expected)
        return refuseForm(start + firstDifference(*header, expected));
    if (auto begun = sink.begin(file, entry.crc); !begun)
        return begun;

    Sha256 hash;
    Crc32 crc;
    for (auto left = file.size; left > 0;) {
        const auto count = m_source.read({m_buffer.data(), std::size_t(std::min(left, atOnce))});
        if (!count)
            return failure(count.error());
        if (*count == 0)
            return refuse(u"form-ends-early", {QString::number(m_position)});
        const auto bytes = QByteArrayView(m_buffer).first(*count);
        hash.add(bytes);
        crc.add(bytes);
        if (auto added = sink.add(bytes); !added)
            return added;
        left -= *count;
        m_position += *count;
        m_done += *count;
        if (m_progress)
            m_progress(m_done, m_total);
    }
    if (hash.hex() != file.sha256)
        return refuse(u"content-hash", {file.path});
    if (crc.value() != entry.crc)
        return refuseForm(start + crcPosition);
    m_entries.append(entry);
    return sink.end();
}

Result<void, Refusal> PackedReader::expectEnd()
{
    char oneMore = 0;
    const auto count = m_source.read({&oneMore, 1});
    if (!count)
        return failure(count.error());
    return *count == 0 ? Result<void, Refusal>() : refuse(u"form-too-long");
}

Result<void, Refusal> PackedReader::readFiles(const PackedHead &head, PackedSink &sink)
{
    m_total = head.manifest.contentSize();
    m_done = 0;
    for (const auto &file : head.manifest.files) {
        if (auto read = readFile(file, sink); !read)
            return read;
    }
    if (auto read = expect(directory(m_entries)); !read)
        return read;
    return expectEnd();
}

} // namespace Masterplan
