// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <qnamespace.h>

namespace Masterplan {

/// The direction of the script a language is written in: that of the tag's script subtag, else the language's usual
/// one. A table of our own, because QLocale knows fewer languages and other ones in each Qt.
[[nodiscard]] Qt::LayoutDirection directionOfLanguage(QStringView tag);

} // namespace Masterplan
