// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>

#include "console.h"
#include "presentation.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QStringList *heard = nullptr;
QtMessageHandler previousHandler = nullptr;

/// What a platform without a display says of windows on it is no fault of the program.
bool isOfPlatform(const QString &text)
{
    return text.startsWith("This plugin does not support"_L1);
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (isOfPlatform(text)) {
        return;
    }
    if (type != QtDebugMsg && type != QtInfoMsg) {
        heard->append(text);
    }
    previousHandler(type, context, text);
}

/// Lets everything that is due happen; what a command has opened over the console goes.
void settle()
{
    for (int round = 0; round < 2; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
}

bool hasPicture(Console &console)
{
    const QImage image = console.grab().toImage();
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 8) {
        for (int x = 0; x < image.width(); x += 8) {
            if (image.pixel(x, y) != first) {
                return true;
            }
        }
    }
    return false;
}

void giveEveryCommand(Presentation &presentation, Console &console, int stop, QStringList &wrong)
{
    for (const CommandFacts &facts : allCommands()) {
        presentation.goTo(stop);
        if (presentation.talk().current() != stop || presentation.talk().isOffPath()) {
            wrong.append(u"%1: stop %2 is not shown"_s.arg(facts.english).arg(stop + 1));
        }
        presentation.perform(facts.command);
        settle();
        if (!hasPicture(console)) {
            wrong.append(u"%1 at stop %2: nothing is drawn"_s.arg(facts.english).arg(stop + 1));
        }
        // Covers, tools, pages and questions go one after the other.
        for (int layer = 0; layer < 4; ++layer) {
            presentation.perform(Command::Leave);
        }
        settle();
    }
}

} // namespace

QStringList runPresenterSelfTest(Presentation &presentation, Console &console)
{
    QStringList wrong;
    heard = &wrong;
    previousHandler = qInstallMessageHandler(listen);
    const QList<int> missing = presentation.talk().missing();
    for (int stop = 0; stop < presentation.talk().plan().stops.size(); ++stop) {
        if (!missing.contains(stop)) {
            giveEveryCommand(presentation, console, stop, wrong);
        }
    }
    presentation.endTalk();
    settle();
    qInstallMessageHandler(previousHandler);
    return wrong;
}

} // namespace Masterplan
