// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "listmodel.h"

namespace Masterplan {

/// What was found in the bundle that is being edited, for the staff beside the picture.
/// Roles: severity (Severity), line (all of it as one line of text), code, file, lineNumber (from 1; 0: the whole
/// file).
class FindingModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    enum class Severity {
        Note = static_cast<int>(Masterplan::Severity::Note),
        Warning = static_cast<int>(Masterplan::Severity::Warning),
        Error = static_cast<int>(Masterplan::Severity::Error)
    };
    Q_ENUM(Severity)

    explicit FindingModel(QObject *parent);

    void setFindings(const QList<Finding> &findings, Tongue tongue);
};

} // namespace Masterplan
