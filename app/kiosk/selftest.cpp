// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include <QImage>

#include "exhibit/exhibition.h"
#include "screenwalk.h"
#include "stage/stagewindow.h"
#include "walkclock.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QStringList *heard = nullptr;
QtMessageHandler previousHandler = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        heard->append(text);
    }
    previousHandler(type, context, text);
}

bool isOneColour(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 8) {
        for (int x = 0; x < image.width(); x += 8) {
            if (image.pixel(x, y) != first) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

QStringList runSelfTest(Exhibition &exhibition, StageWindow &window, WalkClock &clock)
{
    QStringList warnings;
    heard = &warnings;
    previousHandler = qInstallMessageHandler(listen);
    Visit &visit = *exhibition.visit();
    for (const Language &language : exhibition.bundle().languages) {
        for (const auto textSize : {Visit::TextSize::Normal, Visit::TextSize::Large, Visit::TextSize::Largest}) {
            for (const bool isHighContrast : {false, true}) {
                visit.setLanguage(language.tag);
                visit.setTextSize(textSize);
                visit.setHighContrast(isHighContrast);
                for (const ScreenStop &stop : screensOf(exhibition.bundle())) {
                    goTo(stop, exhibition, clock);
                    settle();
                    if (isOneColour(window.grabWindow())) {
                        warnings.append(u"%1 (%2): nothing is drawn"_s.arg(stop.name, language.tag));
                    }
                }
            }
        }
    }
    visit.reset();
    qInstallMessageHandler(previousHandler);
    return warnings;
}

} // namespace Masterplan
