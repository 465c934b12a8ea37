// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <QGuiApplication>

#include "kiosk.h"
#include "kioskoptions.h"
#include "program/commandline.h"
#include "program/exitcode.h"
#include "program/platformchoice.h"
#include "program/terminal.h"
#include "staffpin.h"

namespace {

using namespace Masterplan;
using namespace Qt::StringLiterals;

DisplayNeed displayNeedOf(const KioskOptions &options)
{
    if (!options.screenshotFolder.isEmpty() || !options.checkedPanels.isEmpty()) {
        return DisplayNeed::Never;
    }
    return options.isSelfTest ? DisplayNeed::WhereThereIsOne : DisplayNeed::Always;
}

Advice picturesWithoutOne()
{
    return {u"Bilder gibt es auch ohne: masterplan-kiosk --screenshots ORDNER"_s,
        u"Pictures need none: masterplan-kiosk --screenshots FOLDER"_s};
}

} // namespace

int main(int argc, char *argv[])
{
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
    if (const auto platform = choosePlatform(displayNeedOf(*options), picturesWithoutOne()); !platform) {
        return tell(platform.error(), ExitCode::NoScreen);
    }
    // OpenGL draws each letter as it is, not from an outline for any size: nothing here is magnified. The native
    // rendering that Qt has for this would lay texts out in another way.
    qputenv("QML_DISABLE_DISTANCEFIELD", "1");
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
