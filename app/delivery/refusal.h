// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/result.h"
#include "content/tongue.h"
#include "refusaltable.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Masterplan {

/// Why something was not done. Nothing has been changed, nothing remains of the attempt.
struct Refusal {
    QString code; ///< of the table in refusaltable.h or, where the bundle's content is at fault, of its first finding
    QStringList arguments; ///< what the sentence names, in its order
    QList<Finding> findings; ///< where the bundle's content is at fault

    bool operator==(const Refusal &) const = default;
};

/// A refusal as the error of a Result.
[[nodiscard]] tl::unexpected<Refusal> refuse(RefusalCode code, const QStringList &arguments = {});
/// Because of what was found in the bundle's content, of which the first is an error.
[[nodiscard]] tl::unexpected<Refusal> refuse(const QList<Finding> &findings);

/// What is wrong and what to do about it, as one or two sentences for staff.
[[nodiscard]] QString inWords(const Refusal &refusal, Tongue tongue);

} // namespace Masterplan
