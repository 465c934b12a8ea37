// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Masterplan {

/// Lets a screen reader say this now, wherever the focus is.
void announce(QWidget &from, const QString &words);

} // namespace Masterplan
