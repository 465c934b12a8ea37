// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include <QImage>

#include "exhibit/exhibition.h"
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
    for (const Language &language : exhibition.bundle().languages) {
        for (const auto textSize : {Visit::TextSize::Normal, Visit::TextSize::Large, Visit::TextSize::Largest}) {
            for (const bool isHighContrast : {false, true}) {
                visit.setLanguage(language.tag);
                visit.setTextSize(textSize);
                visit.setHighContrast(isHighContrast);
                // Each screen both ways, without twice as many pictures.
                visit.setWithinReach(isHighContrast);
                for (const ScreenStop &stop : screensOf(exhibition.bundle())) {
                    goTo(stop, exhibition, clock);
                    settle();
                    if (!hasPicture(window.grabWindow())) {
                        undrawn.append(u"%1 (%2): nothing is drawn"_s.arg(stop.name, language.tag));
                    }
                }
            }
        }
    }
    visit.reset();
    return listener.heard() + undrawn;
}

} // namespace Masterplan
