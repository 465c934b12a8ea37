// SPDX-License-Identifier: GPL-3.0-or-later
#include "trustedkeys.h"

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestKeyFile = 4096; ///< bytes

Result<QList<MinisignPublicKey>, Refusal> loadFolder(const Disk &disk, const QString &folder)
{
    QList<MinisignPublicKey> keys;
    const auto names = disk.list(folder);
    if (!names)
        return refuse(u"keys-unreadable", {folder});
    for (const auto &name : *names) {
        const auto path = folder + u'/' + name;
        if (!name.endsWith(u".pub") || name.startsWith(u'.'))
            continue;
        const auto bytes = readAll(disk, path, largestKeyFile);
        const auto key = bytes ? MinisignPublicKey::fromFile(*bytes, path) : failure(bytes.error());
        if (!key)
            return refuse(u"keys-unreadable", {path});
        keys.append(*key);
    }
    return keys;
}

} // namespace

TrustedKeys::TrustedKeys(QList<MinisignPublicKey> trusted, QList<MinisignPublicKey> withdrawn)
    : m_trusted(std::move(trusted))
    , m_withdrawn(std::move(withdrawn))
{
}

Result<TrustedKeys, Refusal> TrustedKeys::load(const Disk &disk, const QString &folder)
{
    const auto trusted = loadFolder(disk, folder);
    if (!trusted)
        return failure(trusted.error());
    const auto withdrawn = loadFolder(disk, folder + u"/withdrawn"_s);
    if (!withdrawn)
        return failure(withdrawn.error());
    return TrustedKeys(*trusted, *withdrawn);
}

Result<MinisignPublicKey, Refusal> TrustedKeys::verify(const QByteArray &message, const Minisignature &signature) const
{
    const auto isWithdrawn = [this](const MinisignPublicKey &key) {
        return std::any_of(m_withdrawn.begin(), m_withdrawn.end(),
            [&key](const MinisignPublicKey &withdrawn) { return withdrawn.id == key.id || withdrawn.key == key.key; });
    };
    const auto isOfSignature = [&signature](const MinisignPublicKey &key) { return key.id == signature.keyId(); };
    if (std::any_of(m_withdrawn.begin(), m_withdrawn.end(), isOfSignature))
        return refuse(u"key-withdrawn", {keyIdInWords(signature.keyId())});
    const auto key = std::find_if(m_trusted.begin(), m_trusted.end(), isOfSignature);
    if (key == m_trusted.end())
        return refuse(u"key-unknown", {keyIdInWords(signature.keyId())});
    if (isWithdrawn(*key))
        return refuse(u"key-withdrawn", {key->idInWords()});
    if (const auto verified = signature.verify(message, *key); !verified)
        return failure(verified.error());
    return *key;
}

} // namespace Masterplan
