// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"

#include <QCoreApplication>
#include <QHash>
#include <QQuickItem>
#include <QResizeEvent>

#include <algorithm>
#include <numeric>

#include "coveringarray.h"
#include "exhibit/exhibition.h"
#include "layoutchoices.h"
#include "program/settle.h"
#include "screenwalk.h"
#include "stage/layoutrules.h"
#include "walkclock.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Whatever three things are together may spoil a layout: a language's long words in the largest text on one screen.
/// Which panel it is counts among them, so that each has its share of a sample: all that any two things can be there.
constexpr int strength = 3;

/// The place of a panel among the usual ones. Any other size has the share of the first.
qsizetype placeOf(const StandardPanel &panel)
{
    return std::max<qsizetype>(standardPanels().indexOf(panel), 0);
}

/// Of each combination the first dimension is the panel; those of this one without it.
QList<Combination> shareOf(const QList<Combination> &all, qsizetype place)
{
    QList<Combination> share;
    for (const Combination &each : all) {
        if (each.first() == place) {
            share.append(each.sliced(1));
        }
    }
    return share;
}

/// A window that is not shown hears nothing of its size.
void resize(StageWindow &window, const QSize &size)
{
    QResizeEvent event(size, window.size());
    window.resize(size);
    QCoreApplication::sendEvent(&window, &event);
}

/// Walks over panels, screens and choices, and notes what is wrong there.
class Sweep {
public:
    Sweep(Exhibition &exhibition, StageWindow &window, WalkClock &clock)
        : m_exhibition(exhibition)
        , m_window(window)
        , m_clock(clock)
        , m_screens(screensOf(exhibition.bundle()))
        , m_choices(layoutChoices(exhibition))
    {
    }

    void walk(const StandardPanel &panel, LayoutSweep sweep)
    {
        resize(m_window, panel.pixels);
        m_window.setPanel(panel.geometry);
        QList<int> sizes{int(m_screens.size())};
        for (const LayoutChoice &choice : std::as_const(m_choices)) {
            sizes.append(choice.count);
        }
        const QList<Combination> rows = sweep == LayoutSweep::Everything
            ? everyCombination(sizes)
            : shareOf(coveringArray(QList<int>{int(standardPanels().size())} + sizes, strength), placeOf(panel));
        m_result.checked += rows.size();
        m_result.possible += std::accumulate(sizes.begin(), sizes.end(), qsizetype(1), std::multiplies<>());
        m_known.clear();
        int screen = -1;
        for (const Combination &row : rows) {
            goTo(row, row.first() == screen);
            screen = row.first();
            judge(panel, row);
        }
        m_exhibition.visit()->reset();
    }

    [[nodiscard]] LayoutSweepResult result() const { return m_result; }

private:
    void goTo(const Combination &row, bool isThere)
    {
        // Again at every stop: the attract loop begins where a visit has ended.
        for (qsizetype at = 0; at < m_choices.size(); ++at) {
            m_choices.at(at).choose(row.at(at + 1));
        }
        const ScreenStop &stop = m_screens.at(row.first());
        if (!isThere || !outlastsChoices(stop)) {
            Masterplan::goTo(stop, m_exhibition, m_clock);
        }
    }

    /// Findings that one row of a screen, language and size has had are left out in the others.
    void judge(const StandardPanel &panel, const Combination &row)
    {
        QList<LayoutFinding> &known = m_known[row.first(3)];
        // What is laid out now may post more to be laid out: a grid its height, the plot beside it other rows.
        for (int round = 0; round < 2; ++round) {
            settle();
            (void)readScene(*m_window.scene());
        }
        settle();
        const QList<LayoutFinding> findings = layoutFindings(readScene(*m_window.scene()), measure(panel));
        for (const LayoutFinding &finding : findings) {
            if (!known.contains(finding)) {
                known.append(finding);
                m_result.findings.append(inWords(panel, row, finding, Tongue::German) + u'\n'
                    + inWords(panel, row, finding, Tongue::English));
            }
        }
    }

    /// What nobody can have set is not asked for: the attract loop has the normal text.
    [[nodiscard]] LayoutMeasure measure(const StandardPanel &panel) const
    {
        const PictureBand reach = m_window.metrics().reach();
        const bool isWithinReach = m_exhibition.visit()->isWithinReach();
        return {m_window.metrics().pixelsPerMillimetre(), panel.geometry.viewingDistanceMillimetres,
            m_exhibition.visit()->textSize() == Visit::TextSize::Largest,
            isWithinReach ? QRectF(0, reach.top, panel.pixels.width(), reach.height()) : QRectF()};
    }

    [[nodiscard]] QString inWords(
        const StandardPanel &panel, const Combination &row, const LayoutFinding &finding, Tongue tongue) const
    {
        QStringList place{panel.name, m_screens.at(row.first()).name};
        for (qsizetype at = 0; at < m_choices.size(); ++at) {
            place.append(m_choices.at(at).inWords(row.at(at + 1), tongue));
        }
        place.removeAll(QString());
        return u"%1: %2"_s.arg(place.join(u", "_s), Masterplan::inWords(finding, tongue));
    }

    Exhibition &m_exhibition;
    StageWindow &m_window;
    WalkClock &m_clock;
    const QList<ScreenStop> m_screens;
    const QList<LayoutChoice> m_choices;
    QHash<Combination, QList<LayoutFinding>> m_known; ///< by screen, language and size
    LayoutSweepResult m_result;
};

} // namespace

LayoutSweepResult checkLayout(const QList<StandardPanel> &panels, LayoutSweep sweep, Exhibition &exhibition,
    StageWindow &window, WalkClock &clock)
{
    Sweep walk(exhibition, window, clock);
    for (const StandardPanel &panel : panels) {
        walk.walk(panel, sweep);
    }
    return walk.result();
}

} // namespace Masterplan
