// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QResizeEvent>

#include <array>

#include "exhibit/exhibition.h"
#include "screenwalk.h"
#include "stage/layoutrules.h"
#include "walkclock.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// A visitor's choice of text size, in words.
struct Size {
    Visit::TextSize size;
    QStringView german;
    QStringView english;
};

constexpr std::array<Size, 3> sizes{{
    {Visit::TextSize::Normal, u"normal", u"normal"},
    {Visit::TextSize::Large, u"groß", u"large"},
    {Visit::TextSize::Largest, u"sehr groß", u"very large"},
}};

/// Where in the exhibition a finding is.
struct Place {
    QString panel;
    QString screen;
    QString language;
    Size size;
    bool isContrastAlone = false; ///< only high contrast has it
};

QString inWords(const Place &place, const LayoutFinding &finding, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    QString look = (isGerman ? place.size.german : place.size.english).toString();
    if (place.isContrastAlone) {
        look += isGerman ? u", hoher Kontrast"_s : u", high contrast"_s;
    }
    return u"%1, %2, %3, %4: %5"_s.arg(place.panel, place.screen, place.language, look, inWords(finding, tongue));
}

/// A window that is not shown hears nothing of its size.
void resize(StageWindow &window, const QSize &size)
{
    QResizeEvent event(size, window.size());
    window.resize(size);
    QCoreApplication::sendEvent(&window, &event);
}

/// What nobody can have set is not asked for: the attract loop has the normal text.
LayoutMeasure measureOf(const StageWindow &window, const StandardPanel &panel, const Visit &visit)
{
    return {window.metrics().pixelsPerMillimetre(), panel.geometry.viewingDistanceMillimetres,
        visit.textSize() == Visit::TextSize::Largest};
}

QList<LayoutFinding> judge(StageWindow &window, const LayoutMeasure &measure)
{
    // What is laid out now may post more to be laid out.
    settle();
    (void)readScene(*window.scene());
    settle();
    return layoutFindings(readScene(*window.scene()), measure);
}

} // namespace

QStringList checkLayout(
    const QList<StandardPanel> &panels, Exhibition &exhibition, StageWindow &window, WalkClock &clock)
{
    QStringList findings;
    Visit &visit = *exhibition.visit();
    for (const StandardPanel &panel : panels) {
        resize(window, panel.pixels);
        window.setPanel(panel.geometry);
        for (const Language &language : exhibition.bundle().languages) {
            for (const Size &size : sizes) {
                for (const ScreenStop &stop : screensOf(exhibition.bundle())) {
                    QList<LayoutFinding> known;
                    for (const bool isHighContrast : {false, true}) {
                        // Again at every stop: the attract loop begins where a visit has ended.
                        visit.setLanguage(language.tag);
                        visit.setTextSize(size.size);
                        visit.setHighContrast(isHighContrast);
                        goTo(stop, exhibition, clock);
                        for (const LayoutFinding &finding : judge(window, measureOf(window, panel, visit))) {
                            const Place place{panel.name, stop.name, language.tag, size, isHighContrast};
                            if (!known.contains(finding)) {
                                known.append(finding);
                                findings.append(inWords(place, finding, Tongue::German) + u'\n'
                                    + inWords(place, finding, Tongue::English));
                            }
                        }
                    }
                }
            }
        }
        visit.reset();
    }
    return findings;
}

} // namespace Masterplan
