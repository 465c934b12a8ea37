// SPDX-License-Identifier: GPL-3.0-or-later
#include "crc32.h"

#include <zlib.h>

namespace Masterplan {

void Crc32::add(QByteArrayView bytes)
{
    if (!bytes.isEmpty()) // without bytes zlib begins anew
        m_value = quint32(crc32_z(m_value, reinterpret_cast<const Bytef *>(bytes.data()), z_size_t(bytes.size())));
}

quint32 crc32Of(QByteArrayView bytes)
{
    Crc32 crc;
    crc.add(bytes);
    return crc.value();
}

} // namespace Masterplan
