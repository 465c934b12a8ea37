// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "tongue.h"

namespace Masterplan {

/// Error: the bundle cannot be shown. Warning: it is shown, with something missing. Note: worth knowing.
enum class Severity { Note, Warning, Error };

/// One thing the reader or checker found: what, how bad, and where exactly.
struct Finding {
    Severity severity = Severity::Error;
    QString code; ///< stable, e.g. "date-invalid"; documented in packaging/doc/findings.md
    QString file; ///< path inside the bundle, '/' between segments
    int line = 0; ///< from 1; 0 where the finding is about the whole file
    int column = 0; ///< from 1, in characters (code points)
    QString pointer; ///< JSON Pointer (RFC 6901) to the value; empty for the whole file
    QStringList arguments; ///< what the sentence names, in its order

    bool operator==(const Finding &) const = default;
};

/// What is wrong and what to do about it, as one or two sentences for staff.
[[nodiscard]] QString inWords(const Finding &finding, Tongue tongue);

/// "timeline.json:12:7: error [date-invalid] …": one line for a terminal.
[[nodiscard]] QString asLine(const Finding &finding, Tongue tongue);

[[nodiscard]] bool hasErrors(const QList<Finding> &findings);

} // namespace Masterplan
