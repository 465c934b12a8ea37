// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "presenter.h"
#include "presenteroptions.h"
#include "program/commandline.h"
#include "program/terminal.h"

namespace {

/// Says to Qt, before it starts, where to draw: the self-test needs no display. False where there is none for a talk.
bool choosePlatform(bool isSelfTest)
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")) {
        return true;
    }
    if (isSelfTest) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
    return isSelfTest;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Masterplan;

    const auto options = readPresenterOptions(argumentsOf(argc, argv));
    if (!options) {
        return tell(options.error(), ExitCode::WrongUse);
    }
    if (!options->help.isEmpty()) {
        return say(options->help);
    }
    if (options->wantsVersion) {
        return say(QStringLiteral("masterplan-presenter " MASTERPLAN_VERSION));
    }
    if (!choosePlatform(options->isSelfTest)) {
        return tell(QStringLiteral("Es ist kein Bildschirm da (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt).\n"
                                   "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)."),
            ExitCode::NoScreen);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("masterplan-presenter"));
    QApplication::setApplicationVersion(QStringLiteral(MASTERPLAN_VERSION));
    return runPresenter(*options);
}
