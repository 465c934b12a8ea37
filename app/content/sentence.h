// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Masterplan {

/// Puts the arguments in place of %1 to %9 in one pass, so that an argument with a percent sign stays what it is; what
/// strangers wrote can neither run on nor move the cursor of a terminal.
[[nodiscard]] QString filledIn(QStringView pattern, const QStringList &arguments);

/// The text without control characters, cut after 200 characters.
[[nodiscard]] QString harmless(const QString &text);

} // namespace Masterplan
