// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Masterplan {

/// How long the file says it is, in milliseconds; 0 where it does not say. Qt 6.4 does not know it of WebM, which says
/// it for the whole file and not for its streams.
[[nodiscard]] qint64 durationOf(const QUrl &url);

} // namespace Masterplan
