// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"

namespace Masterplan {

/// Writes errors and warnings to standard error, each in all of these languages.
void report(const QList<Finding> &findings, const QList<Tongue> &tongues);

// Why a program with a window ends at its start, said in German and English; they return its exit code.
[[nodiscard]] int tellOfNoContent();
[[nodiscard]] int tellOfNoInterface();

} // namespace Masterplan
