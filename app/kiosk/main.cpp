// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include "exitcode.h"
#include "kiosk.h"
#include "kioskoptions.h"
#include "platformchoice.h"
#include "terminal.h"

namespace {

QStringList textOf(int count, char *arguments[])
{
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        texts.append(QString::fromLocal8Bit(arguments[i]));
    }
    return texts;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Masterplan;

    const auto options = readOptions(textOf(argc, argv));
    if (!options) {
        return tell(options.error(), ExitCode::WrongUse);
    }
    if (!options->help.isEmpty()) {
        return say(options->help);
    }
    if (options->wantsVersion) {
        return say(QStringLiteral("masterplan-kiosk " MASTERPLAN_VERSION));
    }
    if (const auto platform = choosePlatform(*options); !platform) {
        return tell(platform.error(), ExitCode::NoScreen);
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("masterplan-kiosk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(MASTERPLAN_VERSION));
    return runKiosk(*options);
}
