// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>

#include "console.h"
#include "presentation.h"
#include "program/selftesting.h"
#include "program/settle.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Lets everything that is due happen; what a command has opened over the console goes.
void settleConsole()
{
    settle();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
}

void giveEveryCommand(Presentation &presentation, Console &console, int stop, QStringList &wrong)
{
    for (const CommandFacts &facts : allCommands()) {
        presentation.goTo(stop);
        if (presentation.talk().current() != stop || presentation.talk().isOffPath()) {
            wrong.append(u"%1: stop %2 is not shown"_s.arg(facts.english).arg(stop + 1));
        }
        presentation.perform(facts.command);
        settleConsole();
        if (!hasPicture(console.grab().toImage())) {
            wrong.append(u"%1 at stop %2: nothing is drawn"_s.arg(facts.english).arg(stop + 1));
        }
        // Covers, tools, pages and questions go one after the other.
        for (int layer = 0; layer < 4; ++layer) {
            presentation.perform(Command::Leave);
        }
        settleConsole();
    }
}

} // namespace

QStringList runPresenterSelfTest(Presentation &presentation, Console &console)
{
    // What a platform without a display says of windows on it is no fault of the program.
    const WarningListener listener(u"This plugin does not support"_s);
    QStringList wrong;
    const QList<int> missing = presentation.talk().missing();
    for (int stop = 0; stop < presentation.talk().plan().stops.size(); ++stop) {
        if (!missing.contains(stop)) {
            giveEveryCommand(presentation, console, stop, wrong);
        }
    }
    presentation.endTalk();
    settleConsole();
    return listener.heard() + wrong;
}

} // namespace Masterplan
