// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenchoice.h"

#include <QGuiApplication>
#include <QScreen>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Screens that name a width outside of these do not know it (projectors say 0, some panels their aspect ratio).
constexpr qreal narrowestScreen = 150;
constexpr qreal widestScreen = 4000;

} // namespace

Result<QScreen *, QString> chooseScreen(const QString &wanted)
{
    if (wanted.isEmpty()) {
        return QGuiApplication::primaryScreen();
    }
    const QList<QScreen *> screens = QGuiApplication::screens();
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 0 && number < screens.size()) {
        return screens.at(number);
    }
    QStringList names;
    for (QScreen *screen : screens) {
        if (screen->name() == wanted) {
            return screen;
        }
        names.append(u"%1 = %2"_s.arg(names.size()).arg(screen->name()));
    }
    return failure(
        u"Den Bildschirm „%1“ gibt es hier nicht. Es gibt: %2.\nThere is no screen \"%1\" here. There is: %2."_s.arg(
            wanted, names.join(u", "_s)));
}

PanelGeometry panelOf(const KioskSettings &settings, const QScreen &screen, const KioskOptions &options)
{
    PanelGeometry panel{
        settings.panel.widthMillimetres, settings.panel.viewingDistanceMillimetres, settings.panel.stand};
    const qreal said = screen.physicalSize().width();
    const bool isThisScreen = !options.isWindowed && options.checkedPanels.isEmpty();
    if (panel.widthMillimetres <= 0 && isThisScreen && said >= narrowestScreen && said <= widestScreen) {
        panel.widthMillimetres = said;
    }
    return panel;
}

QSize sizeOn(const QScreen &screen, const KioskOptions &options)
{
    const bool isForPictures = !options.screenshotFolder.isEmpty();
    return options.isWindowed || isForPictures ? options.size.value_or(QSize(1280, 720)) : screen.geometry().size();
}

void place(StageWindow &window, QScreen &screen, const KioskOptions &options)
{
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    if (!options.checkedPanels.isEmpty()) {
        return;
    }
    const bool isForPictures = !options.screenshotFolder.isEmpty();
    if (options.isWindowed || isForPictures) {
        window.resize(sizeOn(screen, options));
        window.show();
    } else {
        window.showFullScreen();
    }
}

} // namespace Masterplan
