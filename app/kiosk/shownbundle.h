// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundlereader.h"

namespace Masterplan {

class InstalledBundle;

/// The bundle that goes on the screen, and what became of the one that was asked for.
struct ShownBundle {
    std::optional<Bundle> bundle; ///< empty only when not even the compiled-in bundle can be shown
    QList<Finding> findings; ///< of the bundle that was asked for
    QString staffCode; ///< "B-date-invalid-12" when the bundle that was asked for is not the one shown
};

/// The bundle in `folder`; while that is empty, the installed one. The one compiled in when neither is there or can be
/// shown.
[[nodiscard]] ShownBundle chooseBundle(const QString &folder, InstalledBundle *installed);

/// A short code for the staff: what is wrong first, and in which line.
[[nodiscard]] QString staffCode(const QList<Finding> &findings);

} // namespace Masterplan
