// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <QGuiApplication>

#include "kiosk.h"
#include "kioskoptions.h"
#include "platformchoice.h"
#include "program/commandline.h"
#include "program/exitcode.h"
#include "program/terminal.h"
#include "staffpin.h"

int main(int argc, char *argv[])
{
    using namespace Masterplan;

    const auto options = readOptions(argumentsOf(argc, argv));
    if (!options) {
        return tell(options.error(), ExitCode::WrongUse);
    }
    if (!options->help.isEmpty()) {
        return say(options->help);
    }
    if (options->wantsVersion) {
        return say(QStringLiteral("masterplan-kiosk " MASTERPLAN_VERSION));
    }
    if (options->setsPin) {
        return setStaffPin();
    }
    if (const auto platform = choosePlatform(*options); !platform) {
        return tell(platform.error(), ExitCode::NoScreen);
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("masterplan-kiosk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(MASTERPLAN_VERSION));
    const int code = runKiosk(*options);
    if (code == static_cast<int>(ExitCode::Restart)) {
        // The same process begins anew, so that a service manager sees no end.
        execv("/proc/self/exe", argv);
    }
    return code;
}
