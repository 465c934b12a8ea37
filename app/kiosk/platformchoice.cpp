// SPDX-License-Identifier: GPL-3.0-or-later
#include "platformchoice.h"

#include <QtGlobal>

#include <cstdlib>

#include "program/terminal.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString noDisplay()
{
    return u"Es ist kein Bildschirm da (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). "
           "Bilder gibt es auch ohne: masterplan-kiosk --screenshots ORDNER\n"
           "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). "
           "Pictures need none: masterplan-kiosk --screenshots FOLDER"_s;
}

/// Qt ends the program with a signal where the display does not answer; people get a sentence and a code instead.
void endInOrder(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        std::_Exit(tell(text + u'\n' + noDisplay(), ExitCode::NoScreen));
    }
    std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

} // namespace

Result<PlatformChosen, QString> choosePlatform(const KioskOptions &options)
{
    const bool isChosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool needsNoDisplay = !options.screenshotFolder.isEmpty() || !options.checkedPanels.isEmpty();
    if (needsNoDisplay || (options.isSelfTest && !hasDisplay && !isChosen)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
        return PlatformChosen{};
    }
    if (!isChosen && !hasDisplay) {
        return failure(noDisplay());
    }
    qInstallMessageHandler(endInOrder);
    return PlatformChosen{};
}

} // namespace Masterplan
