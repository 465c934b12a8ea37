// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

namespace Masterplan {

Sha256::Sha256()
{
    crypto_hash_sha256_init(&m_state);
}

void Sha256::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(
        &m_state, reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<unsigned long long>(bytes.size()));
}

QByteArray Sha256::hex()
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
    return hash.toHex();
}

QByteArray sha256Of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace Masterplan
