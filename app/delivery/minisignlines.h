// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Masterplan {

inline constexpr QByteArrayView untrustedPrefix = "untrusted comment: ";
inline constexpr QByteArrayView trustedPrefix = "trusted comment: ";

/// The lines of a file of minisign's: exactly so many, each ended by a line feed, the first an untrusted comment.
[[nodiscard]] std::optional<QList<QByteArray>> minisignLines(const QByteArray &file, qsizetype count);

[[nodiscard]] QByteArray toBase64(const QByteArray &bytes);
/// Exactly so many bytes in the one way in which they can be written; nothing else is taken.
[[nodiscard]] std::optional<QByteArray> fromBase64(const QByteArray &text, qsizetype size);

} // namespace Masterplan
