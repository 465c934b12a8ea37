// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "content/result.h"

namespace Masterplan {

/// What the command line of masterplan-presenter asks for.
struct PresenterOptions {
    enum class Appearance { AsDesktop, Light, Dark };

    QString bundleFolder; ///< empty: the installed bundle, else the one compiled in
    QString tourId; ///< empty: the bundle's first
    QString language; ///< of the audience, BCP 47; empty: the bundle's default
    bool isWindowed = false;
    QString audienceScreen; ///< name or number from 0; empty: found out
    QString consoleScreen; ///< name or number from 0; empty: found out
    Appearance appearance = Appearance::AsDesktop; ///< of the console
    bool areLettersCommands = true; ///< and digits and signs, where nothing else is pressed with them
    bool isSelfTest = false;
    QString stateFolder; ///< for the talk that goes on and the presenter's own tours; empty: the user's own
    bool wantsVersion = false;
    QString help; ///< the help text where it was asked for

    bool operator==(const PresenterOptions &) const = default;
};

/// Reads the arguments (the first is the program's name). The error is a sentence in German and English.
[[nodiscard]] Result<PresenterOptions, QString> readPresenterOptions(const QStringList &arguments);

} // namespace Masterplan
