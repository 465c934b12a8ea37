// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle.h"
#include "bundlefiles.h"
#include "bundlerules.h"
#include "finding.h"

#include <optional>

namespace Masterplan {

/// What came of reading a bundle: the bundle when it can be shown, and everything found on the way, errors first.
struct BundleReading {
    std::optional<Bundle> bundle; ///< empty exactly when there is a finding of severity Error
    QList<Finding> findings;
};

/// Reads and checks the bundle in a folder (a path as QFile takes it). Never throws; reads only inside the folder.
[[nodiscard]] BundleReading readBundle(const QString &folder);

/// The same from wherever the files are, for a program of that version.
[[nodiscard]] BundleReading readBundle(const BundleFiles &files, ProgramVersion program);

} // namespace Masterplan
