// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

namespace Masterplan {

Sha256::Sha256()
{
    sha256_init(&m_state);
}

void Sha256::add(QByteArrayView bytes)
{
    sha256_update(&m_state, std::size_t(bytes.size()), reinterpret_cast<const std::uint8_t *>(bytes.data()));
}

QByteArray Sha256::hex()
{
    QByteArray hash(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&m_state, SHA256_DIGEST_SIZE, reinterpret_cast<std::uint8_t *>(hash.data()));
    return hash.toHex();
}

QByteArray sha256Of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace Masterplan
