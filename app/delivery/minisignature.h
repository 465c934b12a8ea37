// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "minisignkey.h"
#include "refusal.h"

#include <QByteArray>
#include <QString>

namespace Masterplan {

/// A signature as minisign writes it (*.minisig): Ed25519 over BLAKE2b-512 of the message (`ED`), and over the trusted
/// comment. The untrusted comment is the one that minisign writes unless told otherwise, so that no byte of the file
/// can be another.
class Minisignature final {
public:
    [[nodiscard]] static Minisignature make(
        const QByteArray &message, const QString &trustedComment, const MinisignSecretKey &key);

    [[nodiscard]] QByteArray toFile() const;
    [[nodiscard]] static Result<Minisignature, Refusal> fromFile(const QByteArray &bytes);
    /// The same with another untrusted comment, which says nothing that anybody could rely on.
    [[nodiscard]] static Result<Minisignature, Refusal> fromForeignFile(const QByteArray &bytes);

    /// Refused with signature-wrong unless the key made this for that message and this comment.
    [[nodiscard]] Result<void, Refusal> verify(const QByteArray &message, const MinisignPublicKey &key) const;

    [[nodiscard]] QByteArray keyId() const { return m_keyId; }
    [[nodiscard]] QString trustedComment() const { return QString::fromUtf8(m_comment); }

private:
    Minisignature() = default;

    QByteArray m_keyId;
    QByteArray m_signature;
    QByteArray m_comment;
    QByteArray m_commentSignature;
};

} // namespace Masterplan
