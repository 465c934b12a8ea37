// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findinglist.h"
#include "jsondocument.h"

class QIODevice;

namespace Masterplan {

[[nodiscard]] FindingCode findingCodeOf(JsonProblem problem);

/// Finds why a picture that no item need name cannot be shown, at its first bytes; an SVG whole.
void findPictureTrouble(QIODevice &device, const QString &path, FindingList &findings);

} // namespace Masterplan
