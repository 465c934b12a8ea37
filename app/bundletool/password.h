// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Masterplan {

/// Asks on the terminal without showing what is typed; where standard input is no terminal, one line of it.
/// Nothing where there is nothing to read.
[[nodiscard]] std::optional<QByteArray> askPassword(const QString &german, const QString &english);

} // namespace Masterplan
