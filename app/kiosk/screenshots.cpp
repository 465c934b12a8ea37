// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include <QDir>
#include <QImage>

#include "exhibit/exhibition.h"
#include "screenwalk.h"
#include "stage/stagewindow.h"
#include "walkclock.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Quick to write rather than small.
constexpr int pngQuality = 85;

/// A panel that the exhibition must look right on.
struct Layout {
    QString name;
    QSize pixels;
    PanelGeometry panel;
};

const QList<Layout> &layouts()
{
    static const QList<Layout> all{
        {u"landscape"_s, {1920, 1080}, {698, 600}}, // 32 inches
        {u"portrait"_s, {1080, 1920}, {392, 600}}, // 32 inches, upright
        {u"large"_s, {3840, 2160}, {1210, 800}}, // 55 inches
        {u"small"_s, {1024, 768}, {304, 450}}, // 15 inches, on a table
    };
    return all;
}

/// What a visitor may have set.
struct Look {
    QString suffix;
    Visit::TextSize textSize;
    bool isHighContrast;
    bool isForAllScreens;
};

const QList<Look> &looks()
{
    static const QList<Look> all{
        {{}, Visit::TextSize::Normal, false, true},
        {u"-contrast"_s, Visit::TextSize::Normal, true, false},
        {u"-largest"_s, Visit::TextSize::Largest, false, false},
    };
    return all;
}

bool isTakenIn(const ScreenStop &stop, const Look &look)
{
    using Kind = ScreenStop::Kind;
    return look.isForAllScreens || stop.kind == Kind::Home || stop.kind == Kind::Fields || stop.kind == Kind::Languages
        || stop.name == "detail-02"_L1;
}

} // namespace

Result<int, QString> saveScreenshots(
    const QString &folder, Exhibition &exhibition, StageWindow &window, WalkClock &clock)
{
    int count = 0;
    Visit &visit = *exhibition.visit();
    for (const Layout &layout : layouts()) {
        window.resize(layout.pixels);
        window.setPanel(layout.panel);
        for (const Language &language : exhibition.bundle().languages) {
            const QDir place(folder + u'/' + layout.name + u'/' + language.tag);
            if (!place.mkpath(u"."_s)) {
                return failure(u"%1: Ordner lässt sich nicht anlegen / cannot be created"_s.arg(place.path()));
            }
            visit.setLanguage(language.tag);
            for (const Look &look : looks()) {
                visit.setTextSize(look.textSize);
                visit.setHighContrast(look.isHighContrast);
                for (const ScreenStop &stop : screensOf(exhibition.bundle())) {
                    if (!isTakenIn(stop, look)) {
                        continue;
                    }
                    goTo(stop, exhibition, clock);
                    settle();
                    const QString file = place.filePath(stop.name + look.suffix + u".png"_s);
                    if (!window.grabWindow().save(file, "PNG", pngQuality)) {
                        return failure(u"%1: Bild lässt sich nicht speichern / cannot be saved"_s.arg(file));
                    }
                    ++count;
                }
            }
        }
        visit.reset();
    }
    return count;
}

} // namespace Masterplan
