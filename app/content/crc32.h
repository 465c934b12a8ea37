// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace Masterplan {

/// The CRC-32 of ISO 3309 that ZIP wants, which protects against nothing but accidents; SHA-256 does the rest.
class Crc32 final {
public:
    void add(QByteArrayView bytes);
    [[nodiscard]] quint32 value() const { return m_value; }

private:
    quint32 m_value = 0;
};

[[nodiscard]] quint32 crc32Of(QByteArrayView bytes);

} // namespace Masterplan
