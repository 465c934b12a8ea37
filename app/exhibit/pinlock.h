// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace Masterplan {

/// Knows whether a PIN is the right one. Handed in, so that the visit's rules need no cryptography.
class PinLock {
public:
    virtual ~PinLock() = default;

    /// Without a PIN nothing opens.
    [[nodiscard]] virtual bool hasPin() const = 0;
    /// Answers later, in the thread it was called from: checking takes long on purpose.
    virtual void check(const QString &pin, std::function<void(bool isRight)> answer) = 0;
};

} // namespace Masterplan
