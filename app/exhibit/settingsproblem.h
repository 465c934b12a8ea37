// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "content/tongue.h"

namespace Masterplan {

/// Why a configuration file cannot be used.
struct SettingsProblem {
    enum class Code {
        CannotRead, ///< `value` says why, in the system's words
        NotUtf8,
        NotAnEntry, ///< `value` is the line
        UnknownKey, ///< the group may be unknown too
        Duplicate,
        NotANumber, ///< or out of range
        NotTrueOrFalse,
        NotALanguage,
        KeyTaken, ///< a scan code in `value` is another command's as well
        NotAChoice,
    };

    Code code = Code::CannotRead;
    QString file;
    int line = 0; ///< from 1; 0 where it is about the whole file
    QString key; ///< "visit/askAfterSeconds"
    QString value;
    double least = 0; ///< of NotANumber
    double most = 0;
    QString choices; ///< of NotAChoice: "one, two"

    bool operator==(const SettingsProblem &) const = default;
};

/// What is wrong, where, and what to do, for staff.
[[nodiscard]] QString inWords(const SettingsProblem &problem, Tongue tongue);

} // namespace Masterplan
