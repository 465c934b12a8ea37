// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "exitcode.h"

namespace Masterplan {

/// Writes to standard output; the exit code for a program that did what it was asked.
[[nodiscard]] int say(const QString &text);

/// Writes to standard error; the exit code for the reason.
[[nodiscard]] int tell(const QString &text, ExitCode reason);

} // namespace Masterplan
