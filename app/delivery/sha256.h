// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <nettle/sha2.h>

namespace Masterplan {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
class Sha256 final {
public:
    Sha256();

    void add(QByteArrayView bytes);
    /// In small hexadecimal digits; nothing may be added afterwards.
    [[nodiscard]] QByteArray hex();

private:
    sha256_ctx m_state;
};

[[nodiscard]] QByteArray sha256Of(QByteArrayView bytes);

} // namespace Masterplan
