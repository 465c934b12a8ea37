// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace Masterplan {

/// The files of a bundle with five periods and so many events over two centuries, in two languages; where it is
/// incomplete, the second language lacks every third text and every third event has a key too many, which a check
/// finds.
[[nodiscard]] QMap<QString, QByteArray> manyEvents(int count, bool isComplete = true);

} // namespace Masterplan
