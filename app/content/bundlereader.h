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

/// When the texts of languages are read and checked.
enum class TextReading {
    Now,
    /// Those of others than the default language as soon as something of a language is asked for: for a bundle that was
    /// checked before, and whose files stay as they are while it is shown. A file that is gone then has no texts.
    WhenAsked
};

/// Reads and checks the bundle in a folder (a path as QFile takes it). Never throws; reads only inside the folder.
[[nodiscard]] BundleReading readBundle(const QString &folder, TextReading texts = TextReading::Now);

/// The same from wherever the files are, for a program of that version.
[[nodiscard]] BundleReading readBundle(
    const BundleFiles &files, ProgramVersion program, TextReading texts = TextReading::Now);

/// The words of one language of a bundle that was checked before; none where the file is gone.
[[nodiscard]] TextTable::Words readWords(const QString &folder, const QString &language);

} // namespace Masterplan
