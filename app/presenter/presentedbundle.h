// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundlereader.h"

namespace Masterplan {

/// The bundle in `folder`; while that is empty, the installed one; else, or where that cannot be shown, the one
/// compiled in, with what was found in the one that was asked for.
[[nodiscard]] BundleReading presentedBundle(const QString &folder);

} // namespace Masterplan
