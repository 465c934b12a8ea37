// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundleedit.h"
#include "content/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace Masterplan {

/// Who checked the texts of a language, when, and which of them read differently today.
struct TextReview {
    QString by;
    QDate on;
    QStringList changed; ///< keys of texts that are new or other than they were
};

/// Records in bundle.json that this person has checked every text of the language, with a hash of each. The number of
/// texts.
[[nodiscard]] Result<int, BundleEditError> recordReview(
    const QString &folder, const QString &language, const QString &reviewer, QDate day);

/// What was recorded for the language; nothing where no person's name was.
[[nodiscard]] std::optional<TextReview> readReview(const QString &folder, const QString &language);

} // namespace Masterplan
