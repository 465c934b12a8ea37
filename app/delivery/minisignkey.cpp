// SPDX-License-Identifier: GPL-3.0-or-later
#include "minisignkey.h"

#include "minisignlines.h"

#include <sodium.h>

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <optional>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

// The parts of a secret key file's 158 bytes, in minisign's order.
constexpr QByteArrayView keyAlgorithm = "Ed";
constexpr QByteArrayView scryptAlgorithm = "Sc";
constexpr QByteArrayView checksumAlgorithm = "B2";
constexpr qsizetype algorithmSize = 2;
constexpr qsizetype idSize = 8;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype limitSize = 8;
constexpr qsizetype saltSize = crypto_pwhash_scryptsalsa208sha256_SALTBYTES;
constexpr qsizetype hiddenSize = idSize + qsizetype(crypto_sign_SECRETKEYBYTES) + checksumSize;
constexpr qsizetype hiddenPosition = 3 * algorithmSize + saltSize + 2 * limitSize;
constexpr qsizetype secretFileSize = hiddenPosition + hiddenSize;

/// A quarter of minisign's own cost, so that a small computer can sign; files carry their cost with them.
constexpr quint64 operations = crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE / 4;
constexpr quint64 memory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE / 4; ///< bytes
constexpr quint64 mostMemory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray littleEndian(quint64 number)
{
    QByteArray bytes(limitSize, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray checksumOf(const QByteArray &id, const std::array<unsigned char, 64> &key)
{
    QByteArray sum(checksumSize, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, std::size_t(checksumSize));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(keyAlgorithm.data()), algorithmSize);
    crypto_generichash_update(&state, raw(id), std::size_t(id.size()));
    crypto_generichash_update(&state, key.data(), key.size());
    crypto_generichash_final(&state, raw(sum), std::size_t(checksumSize));
    return sum;
}

/// Hides what is plain and shows what is hidden; false for lack of memory.
bool mask(QByteArray &hidden, const QByteArray &password, const QByteArray &salt, quint64 cost, quint64 room)
{
    QByteArray stream(hidden.size(), '\0');
    if (crypto_pwhash_scryptsalsa208sha256(raw(stream), quint64(stream.size()), password.constData(),
            quint64(password.size()), raw(salt), cost, std::size_t(room))
        != 0)
        return false;
    for (qsizetype i = 0; i < hidden.size(); ++i)
        hidden[i] = char(hidden.at(i) ^ stream.at(i));
    sodium_memzero(stream.data(), std::size_t(stream.size()));
    return true;
}

std::optional<QByteArray> secretBytes(const QByteArray &file)
{
    const auto lines = minisignLines(file, 2);
    return lines ? fromBase64(lines->at(1), secretFileSize) : std::nullopt;
}

constexpr QByteArrayView expiresWord = " expires ";

} // namespace

QString keyIdInWords(const QByteArray &id)
{
    auto reversed = id;
    std::reverse(reversed.begin(), reversed.end());
    return QString::fromLatin1(reversed.toHex().toUpper());
}

QString MinisignPublicKey::idInWords() const
{
    return keyIdInWords(id);
}

QByteArray MinisignPublicKey::toFile() const
{
    const auto end = expires ? expiresWord.toByteArray() + expires->toString(Qt::ISODate).toLatin1() : QByteArray();
    return untrustedPrefix.toByteArray() + "minisign public key " + idInWords().toLatin1() + end + '\n'
        + toBase64(keyAlgorithm.toByteArray() + id + key) + '\n';
}

Result<MinisignPublicKey, Refusal> MinisignPublicKey::fromFile(const QByteArray &bytes, const QString &path)
{
    const auto lines = minisignLines(bytes, 2);
    const auto decoded = lines
        ? fromBase64(lines->at(1), algorithmSize + idSize + qsizetype(crypto_sign_PUBLICKEYBYTES))
        : std::nullopt;
    if (!decoded || !decoded->startsWith(keyAlgorithm))
        return refuse(u"key-file", {path});
    MinisignPublicKey key{decoded->mid(algorithmSize, idSize), decoded->mid(algorithmSize + idSize)};
    const auto &comment = lines->first();
    if (const auto word = comment.lastIndexOf(expiresWord); word >= 0) {
        const auto day = QDate::fromString(QString::fromUtf8(comment.mid(word + expiresWord.size())), u"yyyy-MM-dd"_s);
        if (day.isValid())
            key.expires = day;
    }
    return key;
}

MinisignSecretKey::~MinisignSecretKey()
{
    sodium_memzero(m_key.data(), m_key.size());
}

MinisignSecretKey MinisignSecretKey::generate()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    MinisignSecretKey secret;
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    crypto_sign_keypair(open.data(), secret.m_key.data());
    secret.m_id = QByteArray(idSize, '\0');
    randombytes_buf(secret.m_id.data(), std::size_t(idSize));
    return secret;
}

MinisignPublicKey MinisignSecretKey::publicKey() const
{
    QByteArray key(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_ed25519_sk_to_pk(raw(key), m_key.data());
    return {m_id, key, {}};
}

Result<QByteArray, Refusal> MinisignSecretKey::toFile(const QByteArray &password, const QString &path) const
{
    const bool isProtected = !password.isEmpty();
    auto hidden = m_id + QByteArray(reinterpret_cast<const char *>(m_key.data()), qsizetype(m_key.size()))
        + checksumOf(m_id, m_key);
    QByteArray salt(saltSize, '\0');
    if (isProtected) {
        randombytes_buf(salt.data(), std::size_t(salt.size()));
        if (!mask(hidden, password, salt, operations, memory))
            return refuse(u"key-memory", {path});
    }
    const auto file = untrustedPrefix.toByteArray() + "minisign "_ba + (isProtected ? "" : "un")
        + "encrypted secret key\n"
        + toBase64(keyAlgorithm.toByteArray()
            + (isProtected ? scryptAlgorithm.toByteArray() : QByteArray(algorithmSize, '\0'))
            + checksumAlgorithm.toByteArray() + salt + littleEndian(isProtected ? operations : 0)
            + littleEndian(isProtected ? memory : 0) + hidden)
        + '\n';
    sodium_memzero(hidden.data(), std::size_t(hidden.size()));
    return file;
}

Result<MinisignSecretKey, Refusal> MinisignSecretKey::fromFile(
    const QByteArray &bytes, const QByteArray &password, const QString &path)
{
    const auto decoded = secretBytes(bytes);
    if (!decoded || !decoded->startsWith(keyAlgorithm)
        || decoded->mid(2 * algorithmSize, algorithmSize) != checksumAlgorithm)
        return refuse(u"key-file", {path});
    auto hidden = decoded->mid(hiddenPosition);
    const auto derivation = decoded->mid(algorithmSize, algorithmSize);
    const bool isProtected = derivation == scryptAlgorithm;
    if (!isProtected && derivation != QByteArray(algorithmSize, '\0'))
        return refuse(u"key-file", {path});
    if (isProtected) {
        const auto salt = decoded->mid(3 * algorithmSize, saltSize);
        const auto *limits = decoded->constData() + 3 * algorithmSize + saltSize;
        const auto cost = qFromLittleEndian<quint64>(limits);
        const auto room = qFromLittleEndian<quint64>(limits + limitSize);
        constexpr auto mostCost = quint64(crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE);
        if (room > mostMemory || cost > mostCost || !mask(hidden, password, salt, cost, room))
            return refuse(u"key-memory", {path});
    }
    MinisignSecretKey secret;
    secret.m_id = hidden.left(idSize);
    std::copy_n(hidden.constData() + idSize, secret.m_key.size(), reinterpret_cast<char *>(secret.m_key.data()));
    const auto checksum = hidden.right(checksumSize);
    const bool isUnchecked = !isProtected && checksum == QByteArray(checksumSize, '\0'); // minisign 0.11 with -W
    const bool isRight = isUnchecked || checksum == checksumOf(secret.m_id, secret.m_key);
    sodium_memzero(hidden.data(), std::size_t(hidden.size()));
    if (!isRight)
        return isProtected ? refuse(u"key-password", {path}) : refuse(u"key-file", {path});
    return secret;
}

bool MinisignSecretKey::wantsPassword(const QByteArray &bytes)
{
    const auto decoded = secretBytes(bytes);
    return decoded && decoded->mid(algorithmSize, algorithmSize) == scryptAlgorithm;
}

} // namespace Masterplan
