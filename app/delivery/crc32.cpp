// SPDX-License-Identifier: GPL-3.0-or-later
#include "crc32.h"

#include <QtEndian>

#include <array>

namespace Masterplan {

namespace {

constexpr int atOnce = 8; ///< bytes that one step takes

using Tables = std::array<std::array<quint32, 256>, atOnce>;

/// tables[k][b]: what byte b does to the checksum when k more bytes follow it.
constexpr Tables makeTables()
{
    constexpr quint32 reversedPolynomial = 0xEDB88320;
    Tables tables{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        auto remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder >> 1) ^ ((remainder & 1) != 0 ? reversedPolynomial : 0);
        tables[0][byte] = remainder;
    }
    for (std::size_t k = 1; k < atOnce; ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[k][byte] = (tables[k - 1][byte] >> 8) ^ tables[0][tables[k - 1][byte] & 0xFF];
    }
    return tables;
}

constexpr Tables tables = makeTables();

} // namespace

void Crc32::add(QByteArrayView bytes)
{
    auto state = m_state;
    const auto *next = reinterpret_cast<const uchar *>(bytes.data());
    auto left = bytes.size();
    for (; left >= atOnce; left -= atOnce, next += atOnce) {
        const auto low = state ^ qFromLittleEndian<quint32>(next);
        const auto high = qFromLittleEndian<quint32>(next + 4);
        state = tables[7][low & 0xFF] ^ tables[6][(low >> 8) & 0xFF] ^ tables[5][(low >> 16) & 0xFF]
            ^ tables[4][low >> 24] ^ tables[3][high & 0xFF] ^ tables[2][(high >> 8) & 0xFF]
            ^ tables[1][(high >> 16) & 0xFF] ^ tables[0][high >> 24];
    }
    for (; left > 0; --left, ++next)
        state = (state >> 8) ^ tables[0][(state ^ *next) & 0xFF];
    m_state = state;
}

quint32 crc32Of(QByteArrayView bytes)
{
    Crc32 crc;
    crc.add(bytes);
    return crc.value();
}

} // namespace Masterplan
