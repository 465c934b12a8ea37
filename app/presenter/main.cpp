// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "presenter.h"
#include "presenteroptions.h"
#include "program/commandline.h"
#include "program/platformchoice.h"
#include "program/terminal.h"

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
    const DisplayNeed need = options->isSelfTest ? DisplayNeed::WhereThereIsOne : DisplayNeed::Always;
    if (const auto platform = choosePlatform(need); !platform) {
        return tell(platform.error(), ExitCode::NoScreen);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("masterplan-presenter"));
    QApplication::setApplicationVersion(QStringLiteral(MASTERPLAN_VERSION));
    return runPresenter(*options);
}
