// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusal.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace Masterplan {

/// A public Ed25519 key as minisign keeps it (*.pub).
struct MinisignPublicKey {
    QByteArray id; ///< 8 bytes
    QByteArray key; ///< 32 bytes
    /// Staff are reminded from then on, as "expires YYYY-MM-DD" at the end of the file's comment says; it still counts.
    std::optional<QDate> expires = {};

    /// As minisign prints it: 16 capital hexadecimal digits.
    [[nodiscard]] QString idInWords() const;

    [[nodiscard]] QByteArray toFile() const;
    /// `path` is what the refusal names.
    [[nodiscard]] static Result<MinisignPublicKey, Refusal> fromFile(const QByteArray &bytes, const QString &path);

    [[nodiscard]] friend bool operator==(const MinisignPublicKey &, const MinisignPublicKey &) = default;
};

[[nodiscard]] QString keyIdInWords(const QByteArray &id);

/// A secret key as minisign keeps it (*.key), with or without a password (scrypt). Wiped from memory when it goes.
class MinisignSecretKey final {
public:
    MinisignSecretKey(const MinisignSecretKey &) = default;
    MinisignSecretKey &operator=(const MinisignSecretKey &) = default;
    ~MinisignSecretKey();

    [[nodiscard]] static MinisignSecretKey generate();
    [[nodiscard]] MinisignPublicKey publicKey() const;

    /// An empty password leaves the file unprotected. Fails for lack of memory alone.
    [[nodiscard]] Result<QByteArray, Refusal> toFile(const QByteArray &password, const QString &path) const;
    [[nodiscard]] static Result<MinisignSecretKey, Refusal> fromFile(
        const QByteArray &bytes, const QByteArray &password, const QString &path);
    /// Whether the file asks for a password.
    [[nodiscard]] static bool wantsPassword(const QByteArray &bytes);

private:
    friend class Minisignature;
    MinisignSecretKey() = default;

    QByteArray m_id;
    std::array<unsigned char, 64> m_key{};
};

} // namespace Masterplan
