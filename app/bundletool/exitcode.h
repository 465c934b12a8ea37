// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

/// What the program ends with; masterplan-bundle(1) lists the same.
enum class ExitCode {
    Fine = 0,
    Refused = 1, ///< the bundle, its signature or the store did not allow it
    WrongUse = 2, ///< the command, an option or an argument
    NotReadOrWritten = 3, ///< a file or disk failed
    Busy = 4 ///< somebody else is installing
};

} // namespace Masterplan
