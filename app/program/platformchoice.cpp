// SPDX-License-Identifier: GPL-3.0-or-later
#include "platformchoice.h"

#include <QtGlobal>

#include <cstdlib>

#include "terminal.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString lastWords;

/// Qt ends the program with a signal where the display does not answer; people get a sentence and a code instead.
void endInOrder(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        std::_Exit(tell(text + u'\n' + lastWords, ExitCode::NoScreen));
    }
    std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

} // namespace

Result<PlatformChosen, QString> choosePlatform(DisplayNeed need, const Advice &advice)
{
    const bool isChosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool isThereOne = hasDisplay || isChosen;
    if (need == DisplayNeed::Never || (need == DisplayNeed::WhereThereIsOne && !isThereOne)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
        return PlatformChosen{};
    }
    const QString german
        = u"Es ist kein Bildschirm da (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). "_s + advice.german;
    const QString english = u"There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). "_s + advice.english;
    lastWords = german.trimmed() + u'\n' + english.trimmed();
    if (!isThereOne) {
        return failure(lastWords);
    }
    qInstallMessageHandler(endInOrder);
    return PlatformChosen{};
}

} // namespace Masterplan
