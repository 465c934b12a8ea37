// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "content/result.h"

namespace Masterplan {

/// One "key=value" of a configuration file.
struct IniEntry {
    QString group;
    QString key;
    QString value; ///< without double quotes around it; "\n", "\\" and "\"" are resolved
    int line = 0; ///< from 1

    bool operator==(const IniEntry &) const = default;
};

/// A line that is no group, no entry and no comment.
struct IniProblem {
    int line = 0; ///< from 1; 0: the file is not UTF-8
    QString text;

    bool operator==(const IniProblem &) const = default;
};

/// Reads the INI dialect of Desktop Entry files: UTF-8, [group], key=value, comment lines that begin with # or ;,
/// spaces around keys and values do not count, nor do double quotes around a value. QSettings is not used: it splits
/// values at commas, drops what follows a semicolon and knows no line numbers.
[[nodiscard]] Result<QList<IniEntry>, IniProblem> readIni(const QByteArray &data);

} // namespace Masterplan
