// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"
#include "minisignature.h"

#include <QList>

namespace Masterplan {

/// The public keys whose signatures count here, and those that no longer do.
class TrustedKeys final {
public:
    TrustedKeys() = default;
    explicit TrustedKeys(QList<MinisignPublicKey> trusted, QList<MinisignPublicKey> withdrawn = {});

    /// Every *.pub in the folder, and in its folder `withdrawn`. A key file that cannot be read refuses all: it could
    /// be the withdrawn one. A folder that is not there holds no keys.
    [[nodiscard]] static Result<TrustedKeys, Refusal> load(const Disk &disk, const QString &folder);

    [[nodiscard]] bool isEmpty() const { return m_trusted.isEmpty(); }
    [[nodiscard]] QList<MinisignPublicKey> trusted() const { return m_trusted; }
    [[nodiscard]] QList<MinisignPublicKey> withdrawn() const { return m_withdrawn; }

    /// The key that made this signature of the message, when it is trusted.
    [[nodiscard]] Result<MinisignPublicKey, Refusal> verify(
        const QByteArray &message, const Minisignature &signature) const;

private:
    QList<MinisignPublicKey> m_trusted;
    QList<MinisignPublicKey> m_withdrawn;
};

} // namespace Masterplan
