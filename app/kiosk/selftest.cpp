// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include <QImage>

#include "coveringarray.h"
#include "exhibit/exhibition.h"
#include "layoutchoices.h"
#include "program/selftesting.h"
#include "program/settle.h"
#include "screenwalk.h"
#include "stage/stagewindow.h"
#include "walkclock.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

QStringList runSelfTest(Exhibition &exhibition, StageWindow &window, WalkClock &clock)
{
    const WarningListener listener;
    QStringList undrawn;
    Visit &visit = *exhibition.visit();
    const QList<LayoutChoice> choices = layoutChoices(exhibition);
    QList<int> sizes;
    for (const LayoutChoice &choice : choices) {
        sizes.append(choice.count);
    }
    // Each language, text size and so on once: what they are together is for the layout check.
    const QList<Combination> rows = coveringArray(sizes, 1);
    for (const Combination &row : rows) {
        QStringList look;
        for (qsizetype at = 0; at < choices.size(); ++at) {
            choices.at(at).choose(row.at(at));
            look.append(choices.at(at).inWords(row.at(at), Tongue::English));
        }
        look.removeAll(QString());
        for (const ScreenStop &stop : screensOf(exhibition.bundle())) {
            goTo(stop, exhibition, clock);
            settle();
            if (!hasPicture(window.grabWindow())) {
                undrawn.append(u"%1 (%2): nothing is drawn"_s.arg(stop.name, look.join(u", "_s)));
            }
        }
    }
    visit.reset();
    return listener.heard() + undrawn;
}

} // namespace Masterplan
