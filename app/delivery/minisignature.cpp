// SPDX-License-Identifier: GPL-3.0-or-later
#include "minisignature.h"

#include "minisignlines.h"

#include <sodium/crypto_generichash.h>
#include <sodium/crypto_sign.h>

#include <algorithm>

namespace Masterplan {

namespace {

constexpr QByteArrayView prehashed = "ED";
constexpr QByteArrayView legacy = "Ed";
constexpr QByteArrayView usualComment = "untrusted comment: signature from minisign secret key";
constexpr qsizetype keyIdSize = 8;
constexpr qsizetype signatureSize = crypto_sign_BYTES;
constexpr qsizetype longestComment = 8192 - 18; ///< bytes, minisign's own limit

QByteArray hashOf(const QByteArray &message)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(message.constData()), quint64(message.size()), nullptr, 0);
    return hash;
}

QByteArray signatureOf(const QByteArray &bytes, const unsigned char *key)
{
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char *>(bytes.constData()), quint64(bytes.size()), key);
    return signature;
}

bool isSigned(const QByteArray &bytes, const QByteArray &signature, const QByteArray &key)
{
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.constData()),
               reinterpret_cast<const unsigned char *>(bytes.constData()), quint64(bytes.size()),
               reinterpret_cast<const unsigned char *>(key.constData()))
        == 0;
}

/// Tabs stand in the comment that minisign makes up itself.
bool isPrintable(const QByteArray &comment)
{
    return comment.size() <= longestComment && std::all_of(comment.begin(), comment.end(), [](char byte) {
        return byte == '\t' || (uchar(byte) >= ' ' && byte != '\x7f');
    });
}

} // namespace

Minisignature Minisignature::make(
    const QByteArray &message, const QString &trustedComment, const MinisignSecretKey &key)
{
    Minisignature made;
    made.m_keyId = key.publicKey().id;
    made.m_signature = signatureOf(hashOf(message), key.m_key.data());
    made.m_comment = trustedComment.toUtf8();
    made.m_commentSignature = signatureOf(made.m_signature + made.m_comment, key.m_key.data());
    return made;
}

QByteArray Minisignature::toFile() const
{
    return usualComment.toByteArray() + '\n' + toBase64(prehashed.toByteArray() + m_keyId + m_signature) + '\n'
        + trustedPrefix.toByteArray() + m_comment + '\n' + toBase64(m_commentSignature) + '\n';
}

Result<Minisignature, Refusal> Minisignature::fromFile(const QByteArray &bytes)
{
    if (!bytes.startsWith(usualComment.toByteArray() + '\n'))
        return refuse(u"signature-malformed");
    return fromForeignFile(bytes);
}

Result<Minisignature, Refusal> Minisignature::fromForeignFile(const QByteArray &bytes)
{
    const auto lines = minisignLines(bytes, 4);
    if (!lines)
        return refuse(u"signature-malformed");
    const auto signature = fromBase64(lines->at(1), prehashed.size() + keyIdSize + signatureSize);
    const auto commentSignature = fromBase64(lines->at(3), signatureSize);
    const auto comment = lines->at(2).mid(trustedPrefix.size());
    if (signature && signature->startsWith(legacy))
        return refuse(u"signature-legacy");
    if (!signature || !signature->startsWith(prehashed) || !commentSignature || !lines->at(2).startsWith(trustedPrefix)
        || !isPrintable(comment))
        return refuse(u"signature-malformed");
    Minisignature read;
    read.m_keyId = signature->mid(prehashed.size(), keyIdSize);
    read.m_signature = signature->mid(prehashed.size() + keyIdSize);
    read.m_comment = comment;
    read.m_commentSignature = *commentSignature;
    return read;
}

Result<void, Refusal> Minisignature::verify(const QByteArray &message, const MinisignPublicKey &key) const
{
    if (key.id != m_keyId || !isSigned(hashOf(message), m_signature, key.key)
        || !isSigned(m_signature + m_comment, m_commentSignature, key.key))
        return refuse(u"signature-wrong");
    return {};
}

} // namespace Masterplan
