// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include <QDir>
#include <QImage>

#include "exhibit/exhibition.h"
#include "program/settle.h"
#include "screenwalk.h"
#include "standardpanels.h"
#include "walkclock.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Quick to write rather than small.
constexpr int pngQuality = 85;

/// What a visitor may have set.
struct Look {
    QString suffix;
    Visit::TextSize textSize;
    bool isHighContrast;
    bool isWithinReach;
    bool isForAllScreens;
};

const QList<Look> &looks()
{
    static const QList<Look> all{
        {{}, Visit::TextSize::Normal, false, false, true},
        {u"-contrast"_s, Visit::TextSize::Normal, true, false, false},
        {u"-largest"_s, Visit::TextSize::Largest, false, false, false},
        {u"-reach"_s, Visit::TextSize::Normal, false, true, false},
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
    for (const StandardPanel &panel : standardPanels()) {
        window.resize(panel.pixels);
        window.setPanel(panel.geometry);
        for (const Language &language : exhibition.bundle().languages) {
            const QDir place(folder + u'/' + panel.name + u'/' + language.tag);
            if (!place.mkpath(u"."_s)) {
                return failure(u"%1: Ordner lässt sich nicht anlegen / cannot be created"_s.arg(place.path()));
            }
            for (const Look &look : looks()) {
                // Again for each: the attract loop begins where a visit has ended.
                visit.setLanguage(language.tag);
                visit.setTextSize(look.textSize);
                visit.setHighContrast(look.isHighContrast);
                visit.setWithinReach(look.isWithinReach);
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
