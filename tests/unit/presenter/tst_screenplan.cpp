// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "presenter/screenplan.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

const ScreenFacts laptop{u"eDP-1"_s, u"BOE"_s, QRect(0, 0, 1920, 1200), true};
const ScreenFacts projector{u"HDMI-A-1"_s, u"Epson"_s, QRect(1920, 0, 1280, 800), false};
const ScreenFacts monitor{u"DP-2"_s, u"Dell"_s, QRect(3200, 0, 2560, 1440), false};
const ScreenFacts mirror{u"HDMI-A-1"_s, u"Epson"_s, QRect(0, 0, 1920, 1080), false};
const ScreenFacts deskLeft{u"DP-1"_s, u"Dell"_s, QRect(0, 0, 1920, 1080), false};
const ScreenFacts deskRight{u"DP-3"_s, u"Dell"_s, QRect(1920, 0, 1920, 1080), true};
const ScreenFacts primaryProjector{u"HDMI-A-1"_s, u"Epson"_s, QRect(1920, 0, 1280, 800), true};

ScreenPlan plan(const QString &console, const QString &audience)
{
    return {console, audience, false, false};
}

ScreenPlan unsure(const QString &console)
{
    return {console, QString(), true, false};
}

ScreenPlan windowed(const QString &console, const QString &audience)
{
    return {console, audience, false, true};
}

} // namespace

class ScreenPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachPartItsScreen_data();
    void givesEachPartItsScreen();
};

void ScreenPlanTest::givesEachPartItsScreen_data()
{
    QTest::addColumn<QList<ScreenFacts>>("screens");
    QTest::addColumn<ScreenWishes>("wishes");
    QTest::addColumn<ScreenPlan>("inForce");
    QTest::addColumn<ScreenPlan>("expected");
    const ScreenWishes none;
    const ScreenWishes window{.isWindowed = true};
    const QString eDP = laptop.name, hdmi = projector.name;

    // At the start.
    QTest::newRow("no screen at all: both wait") << QList<ScreenFacts>{} << none << ScreenPlan{} << ScreenPlan{};
    QTest::newRow("one screen is the console's") << QList{laptop} << none << ScreenPlan{} << plan(eDP, {});
    QTest::newRow("one screen is the console's though the audience was to have it")
        << QList{projector} << ScreenWishes{.audience = hdmi} << ScreenPlan{} << plan(hdmi, {});
    QTest::newRow("a projector beside a laptop is the audience's")
        << QList{laptop, projector} << none << ScreenPlan{} << plan(eDP, hdmi);
    QTest::newRow("the laptop's own screen stays the console's though the projector is the primary one")
        << QList{primaryProjector, laptop} << none << ScreenPlan{} << plan(eDP, hdmi);
    QTest::newRow("at a desk the primary screen is the console's")
        << QList{deskLeft, deskRight} << none << ScreenPlan{} << plan(u"DP-3"_s, u"DP-1"_s);
    QTest::newRow("three screens: asks") << QList{laptop, projector, monitor} << none << ScreenPlan{} << unsure(eDP);
    QTest::newRow("three screens and a wish by name")
        << QList{laptop, projector, monitor} << ScreenWishes{.audience = hdmi} << ScreenPlan{} << plan(eDP, hdmi);
    QTest::newRow("three screens and a wish by number")
        << QList{laptop, projector, monitor} << ScreenWishes{.audience = u"2"_s} << ScreenPlan{}
        << plan(eDP, u"DP-2"_s);
    QTest::newRow("the laptop's own screen for the audience, as asked")
        << QList{laptop, projector} << ScreenWishes{.audience = eDP} << ScreenPlan{} << plan(hdmi, eDP);
    QTest::newRow("the console where it was asked for")
        << QList{laptop, projector} << ScreenWishes{.console = hdmi} << ScreenPlan{} << plan(hdmi, eDP);
    QTest::newRow("both asked for the same screen: the audience gets it")
        << QList{laptop, projector} << ScreenWishes{.console = hdmi, .audience = hdmi} << ScreenPlan{}
        << plan(eDP, hdmi);
    QTest::newRow("a wish for a screen that is not there is passed over")
        << QList{laptop, projector} << ScreenWishes{.audience = u"DP-9"_s} << ScreenPlan{} << plan(eDP, hdmi);
    QTest::newRow("a mirrored screen is no second one")
        << QList{laptop, mirror} << none << ScreenPlan{} << plan(eDP, {});

    // In mid-talk.
    QTest::newRow("the projector goes: the audience waits")
        << QList{laptop} << none << plan(eDP, hdmi) << plan(eDP, {});
    QTest::newRow("the projector comes: the audience has it")
        << QList{laptop, projector} << none << plan(eDP, {}) << plan(eDP, hdmi);
    QTest::newRow("another projector comes instead")
        << QList{laptop, monitor} << none << plan(eDP, {}) << plan(eDP, u"DP-2"_s);
    QTest::newRow("the console's screen goes: the audience goes on")
        << QList{projector} << none << plan(eDP, hdmi) << plan({}, hdmi);
    QTest::newRow("the console's screen comes back")
        << QList{laptop, projector} << none << plan({}, hdmi) << plan(eDP, hdmi);
    QTest::newRow("both come back after both were gone")
        << QList{laptop, projector} << ScreenWishes{.console = hdmi, .audience = eDP} << ScreenPlan{}
        << plan(hdmi, eDP);
    QTest::newRow("swapped stays swapped when a third screen comes")
        << QList{laptop, projector, monitor} << none << plan(hdmi, eDP) << plan(hdmi, eDP);
    QTest::newRow("a third screen goes: nothing moves")
        << QList{laptop, projector} << none << plan(eDP, hdmi) << plan(eDP, hdmi);
    QTest::newRow("the audience's of three goes: asks before the monitor on the desk shows it")
        << QList{laptop, monitor} << ScreenWishes{.audience = hdmi} << plan(eDP, hdmi) << unsure(eDP);
    QTest::newRow("still asks when something else changes")
        << QList{laptop, monitor} << ScreenWishes{.audience = hdmi} << unsure(eDP) << unsure(eDP);
    QTest::newRow("it comes back: the question is answered")
        << QList{laptop, projector, monitor} << ScreenWishes{.audience = hdmi} << unsure(eDP) << plan(eDP, hdmi);
    QTest::newRow("the only screen, swapped, is the audience's")
        << QList{laptop} << none << plan({}, eDP) << plan({}, eDP);

    // For a video call.
    QTest::newRow("a window beside the console on one screen")
        << QList{laptop} << window << plan(eDP, {}) << windowed(eDP, eDP);
    QTest::newRow("a window on the other screen")
        << QList{laptop, projector} << window << plan(eDP, hdmi) << windowed(eDP, hdmi);
    QTest::newRow("a window needs no question")
        << QList{laptop, projector, monitor} << window << ScreenPlan{} << windowed(eDP, eDP);
    QTest::newRow("the window's screen goes: beside the console")
        << QList{laptop} << window << windowed(eDP, hdmi) << windowed(eDP, eDP);
    QTest::newRow("the console's screen goes: beside the window")
        << QList{projector} << window << windowed(eDP, hdmi) << windowed(hdmi, hdmi);
    QTest::newRow("no longer a window, on one screen: the console keeps it")
        << QList{laptop} << none << windowed(eDP, eDP) << plan(eDP, {});
    QTest::newRow("no longer a window, on two screens: the other is the audience's")
        << QList{laptop, projector} << none << windowed(eDP, eDP) << plan(eDP, hdmi);
    QTest::newRow("a window stays where it is when a second screen comes")
        << QList{laptop, projector} << window << windowed(eDP, eDP) << windowed(eDP, eDP);
}

void ScreenPlanTest::givesEachPartItsScreen()
{
    QFETCH(const QList<ScreenFacts>, screens);
    QFETCH(const ScreenWishes, wishes);
    QFETCH(const ScreenPlan, inForce);
    QFETCH(const ScreenPlan, expected);
    const ScreenPlan made = planScreens(screens, wishes, inForce);
    QCOMPARE(made.console, expected.console);
    QCOMPARE(made.audience, expected.audience);
    QCOMPARE(made.isUnsure, expected.isUnsure);
    QCOMPARE(made.isWindowed, expected.isWindowed);
}

QTEST_GUILESS_MAIN(ScreenPlanTest)

#include "tst_screenplan.moc"
