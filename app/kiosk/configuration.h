// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "content/result.h"
#include "exhibit/kiosksettings.h"
#include "kioskoptions.h"

namespace Masterplan {

/// The configuration of the file that was named, or of the first of the usual places, with the options over it.
/// The error is a sentence in German and English.
[[nodiscard]] Result<KioskSettings, QString> readConfiguration(const KioskOptions &options);

} // namespace Masterplan
