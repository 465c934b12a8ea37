// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "content/result.h"
#include "exhibit/pinlock.h"

namespace Masterplan {

/// Where the hash of staff's PIN is kept: in the same folder as the user's configuration.
[[nodiscard]] QString staffPinFile();

/// Hashes the PIN (Argon2id, libsodium's password hash) and replaces the file, which only its owner may read. The error
/// is a sentence in German and English.
[[nodiscard]] Result<void, QString> saveStaffPin(const QString &pin, const QString &file);

/// Asks for a new PIN, on a terminal twice and without showing it, else takes the first line of standard input; saves
/// it. Returns the program's exit code.
[[nodiscard]] int setStaffPin();

/// The PIN whose hash is in the file. It is read anew for every question, so that a new PIN holds at once.
class StaffPin final : public PinLock {
public:
    explicit StaffPin(QString file);

    [[nodiscard]] bool hasPin() const override;
    void check(const QString &pin, std::function<void(bool isRight)> answer) override;

private:
    const QString m_file;
};

} // namespace Masterplan
