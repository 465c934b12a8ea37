// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace Masterplan {

class TimelineView;

/// Every role of every row, one row a paragraph; numbers with one decimal.
[[nodiscard]] QString dump(const QAbstractItemModel &model);
/// Bars, markers and ticks.
[[nodiscard]] QString dump(TimelineView &view);

} // namespace Masterplan
