// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stage/layoutrules.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

using Kind = LayoutFinding::Kind;

namespace {

/// Two pixels a millimetre.
const LayoutMeasure measure{2, 600, false, {}};

QFont letters(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

SceneThing thing(const QRectF &place, int order)
{
    return {order, -1, place, place};
}

SceneText text(const QString &words, const QRectF &place, int order)
{
    return {thing(place, order), words, letters(20), false, place.width(), {}};
}

SceneTarget target(const QString &name, const QRectF &place, int order)
{
    return {thing(place, order), name, false};
}

StageScene emptyScene()
{
    StageScene scene;
    scene.window = {0, 0, 1000, 600};
    return scene;
}

QList<Kind> kindsIn(const StageScene &scene, const LayoutMeasure &by = measure)
{
    QList<Kind> kinds;
    for (const LayoutFinding &finding : layoutFindings(scene, by)) {
        kinds.append(finding.kind);
    }
    return kinds;
}

} // namespace

class LayoutRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsShownWhole();
    void aWordIsNotBroken();
    void textsDoNotOverlap_data();
    void textsDoNotOverlap();
    void aTextStandsOnOneGround_data();
    void aTextStandsOnOneGround();
    void nothingLiesOverAText();
    void everythingIsInside_data();
    void everythingIsInside();
    void whatScrollsIsInsideWhereOneCanScroll();
    void whatAQuestionHidesIsNotJudged();
    void capitalsAreLargeEnoughInTheLargestText_data();
    void capitalsAreLargeEnoughInTheLargestText();
    void targetsAreLargeEnough_data();
    void targetsAreLargeEnough();
    void targetsAreApart_data();
    void targetsAreApart();
    void aButtonMayLieOverWhatScrolls();
    void everythingIsWithinReach_data();
    void everythingIsWithinReach();
    void aPaneShowsSomeLines_data();
    void aPaneShowsSomeLines();
    void aFindingSaysWhatAndWhereInMillimetres();
};

void LayoutRulesTest::aTextIsShownWhole()
{
    StageScene scene = emptyScene();
    scene.texts = {text(u"whole"_s, {10, 10, 100, 20}, 1)};
    QCOMPARE(kindsIn(scene), QList<Kind>());
    scene.texts.first().isCut = true;
    QCOMPARE(kindsIn(scene), QList{Kind::TextCut});
}

void LayoutRulesTest::aWordIsNotBroken()
{
    StageScene scene = emptyScene();
    scene.texts = {text(u"a Handlungsfeld"_s, {10, 10, 20, 60}, 1)};
    scene.texts.first().brokenWord = u"Handlungsfeld"_s;
    const QList<LayoutFinding> findings = layoutFindings(scene, measure);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().kind, Kind::WordBroken);
    QCOMPARE(findings.first().beside, u"Handlungsfeld"_s);
    QVERIFY(findings.first().amount > 10);
}

void LayoutRulesTest::textsDoNotOverlap_data()
{
    QTest::addColumn<QRectF>("other");
    QTest::addColumn<QRectF>("between");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::newRow("beside") << QRectF(120, 10, 100, 20) << QRectF() << QList<Kind>();
    QTest::newRow("touching by half a pixel") << QRectF(10, 29.5, 100, 20) << QRectF() << QList<Kind>();
    QTest::newRow("over it by a millimetre") << QRectF(10, 28, 100, 20) << QRectF() << QList{Kind::TextsOverlap};
    QTest::newRow("in its middle") << QRectF(40, 15, 10, 10) << QRectF() << QList{Kind::TextsOverlap};
    QTest::newRow("on a card that hides the first")
        << QRectF(10, 10, 100, 20) << QRectF(0, 0, 200, 60) << QList{Kind::TextHidden};
}

void LayoutRulesTest::textsDoNotOverlap()
{
    QFETCH(const QRectF, other);
    QFETCH(const QRectF, between);
    QFETCH(const QList<Kind>, kinds);
    StageScene scene = emptyScene();
    scene.texts = {text(u"one"_s, {10, 10, 100, 20}, 1), text(u"other"_s, other, 3)};
    if (!between.isEmpty()) {
        scene.shapes = {thing(between, 2)};
    }
    QCOMPARE(kindsIn(scene), kinds);
}

void LayoutRulesTest::aTextStandsOnOneGround_data()
{
    QTest::addColumn<QRectF>("shape");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::newRow("wholly on it") << QRectF(0, 0, 200, 60) << QList<Kind>();
    QTest::newRow("wholly beside it") << QRectF(200, 0, 200, 60) << QList<Kind>();
    QTest::newRow("across its right edge") << QRectF(0, 0, 90, 60) << QList{Kind::TextAcrossEdge};
    QTest::newRow("across its lower edge") << QRectF(0, 0, 200, 25) << QList{Kind::TextAcrossEdge};
    QTest::newRow("across a line") << QRectF(50, 0, 2, 60) << QList<Kind>();
}

void LayoutRulesTest::aTextStandsOnOneGround()
{
    QFETCH(const QRectF, shape);
    QFETCH(const QList<Kind>, kinds);
    StageScene scene = emptyScene();
    scene.shapes = {thing(shape, 1)};
    scene.texts = {text(u"one"_s, {10, 10, 100, 20}, 2)};
    QCOMPARE(kindsIn(scene), kinds);
}

void LayoutRulesTest::nothingLiesOverAText()
{
    StageScene scene = emptyScene();
    scene.texts = {text(u"one"_s, {10, 10, 100, 20}, 1)};
    scene.shapes = {thing({100, 0, 50, 50}, 2)};
    QCOMPARE(kindsIn(scene), QList{Kind::TextHidden});
    scene.shapes = {thing({110, 0, 50, 50}, 2)};
    QCOMPARE(kindsIn(scene), QList<Kind>());
    scene.signs = {thing({90, 5, 30, 30}, 3)};
    QCOMPARE(kindsIn(scene), QList{Kind::TextsOverlap});
}

void LayoutRulesTest::everythingIsInside_data()
{
    QTest::addColumn<QRectF>("place");
    QTest::addColumn<QRectF>("seen");
    QTest::addColumn<QList<Kind>>("kinds");
    const QRectF inside(10, 10, 100, 50);
    const QRectF right(950, 10, 100, 50);
    QTest::newRow("in the window") << inside << inside << QList<Kind>();
    QTest::newRow("over the window's edge") << right << right << QList{Kind::Outside};
    QTest::newRow("beyond the window") << QRectF(1200, 10, 100, 50) << QRectF(1200, 10, 100, 50)
                                       << QList{Kind::Outside};
    QTest::newRow("cut by an item around it") << inside << QRectF(10, 10, 60, 50) << QList{Kind::Outside};
    QTest::newRow("moved out of an item that clips") << inside << QRectF() << QList<Kind>();
}

void LayoutRulesTest::everythingIsInside()
{
    QFETCH(const QRectF, place);
    QFETCH(const QRectF, seen);
    QFETCH(const QList<Kind>, kinds);
    StageScene scene = emptyScene();
    scene.texts = {text(u"one"_s, place, 1)};
    scene.texts.first().seen = seen;
    QCOMPARE(kindsIn(scene), kinds);
}

void LayoutRulesTest::whatScrollsIsInsideWhereOneCanScroll()
{
    StageScene scene = emptyScene();
    scene.panes = {{{0, 0, 500, 400}, {0, 0, 500, 1500}}};
    scene.texts = {text(u"far below"_s, {10, 1400, 100, 20}, 1)};
    scene.texts.first().pane = 0;
    QCOMPARE(kindsIn(scene), QList<Kind>());
    scene.panes.first().content.setHeight(1410);
    QCOMPARE(kindsIn(scene), QList{Kind::Outside});
    scene.panes.first().content = {0, 0, 80, 1500};
    QCOMPARE(kindsIn(scene), QList{Kind::Outside});
}

void LayoutRulesTest::whatAQuestionHidesIsNotJudged()
{
    StageScene scene = emptyScene();
    scene.texts = {text(u"behind"_s, {900, 10, 300, 20}, 1), text(u"question"_s, {10, 10, 100, 20}, 3)};
    scene.targets = {target(u"behind"_s, {0, 0, 10, 10}, 1)};
    scene.shapes = {thing(scene.window, 2)};
    QCOMPARE(kindsIn(scene), QList<Kind>());
}

void LayoutRulesTest::capitalsAreLargeEnoughInTheLargestText_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<bool>("isLargest");
    QTest::addColumn<QList<Kind>>("kinds");
    // 0.7 degrees at 600 mm are 7.33 mm, here 14.7 pixels; capitals are some 0.7 of the letters' size.
    QTest::newRow("small letters in the normal text") << 10 << false << QList<Kind>();
    QTest::newRow("small letters in the largest text") << 18 << true << QList{Kind::LettersSmall};
    QTest::newRow("large letters") << 24 << true << QList<Kind>();
}

void LayoutRulesTest::capitalsAreLargeEnoughInTheLargestText()
{
    QFETCH(const int, pixels);
    QFETCH(const bool, isLargest);
    QFETCH(const QList<Kind>, kinds);
    StageScene scene = emptyScene();
    scene.texts = {text(u"one"_s, {10, 10, 100, 20}, 1)};
    scene.texts.first().font = letters(pixels);
    QCOMPARE(kindsIn(scene, {2, 600, isLargest, {}}), kinds);
}

void LayoutRulesTest::targetsAreLargeEnough_data()
{
    QTest::addColumn<QRectF>("place");
    QTest::addColumn<QRectF>("seen");
    QTest::addColumn<int>("pane");
    QTest::addColumn<QList<Kind>>("kinds");
    const QRectF twentyMillimetres(10, 10, 40, 40);
    QTest::newRow("20 mm") << twentyMillimetres << twentyMillimetres << -1 << QList<Kind>();
    QTest::newRow("19.5 mm high") << QRectF(10, 10, 40, 39) << QRectF(10, 10, 40, 39) << -1 << QList{Kind::TargetSmall};
    QTest::newRow("19.5 mm wide") << QRectF(10, 10, 39, 40) << QRectF(10, 10, 39, 40) << -1 << QList{Kind::TargetSmall};
    QTest::newRow("cut to less") << twentyMillimetres << QRectF(10, 10, 40, 30) << -1
                                 << QList{Kind::TargetSmall, Kind::Outside};
    QTest::newRow("cut by scrolling") << QRectF(10, 380, 40, 40) << QRectF(10, 380, 40, 40) << 0 << QList<Kind>();
}

void LayoutRulesTest::targetsAreLargeEnough()
{
    QFETCH(const QRectF, place);
    QFETCH(const QRectF, seen);
    QFETCH(const int, pane);
    QFETCH(const QList<Kind>, kinds);
    StageScene scene = emptyScene();
    scene.panes = {{{0, 0, 500, 400}, {0, 0, 500, 1500}}};
    scene.targets = {target(u"button"_s, place, 1)};
    scene.targets.first().seen = seen;
    scene.targets.first().pane = pane;
    QCOMPARE(kindsIn(scene), kinds);
}

void LayoutRulesTest::targetsAreApart_data()
{
    QTest::addColumn<QRectF>("other");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::newRow("3 mm to the right") << QRectF(56, 10, 40, 40) << QList<Kind>();
    QTest::newRow("2.5 mm to the right") << QRectF(55, 10, 40, 40) << QList{Kind::TargetsClose};
    QTest::newRow("2.5 mm below") << QRectF(10, 55, 40, 40) << QList{Kind::TargetsClose};
    QTest::newRow("2 mm to the right and 2 mm below: nearly 3 mm")
        << QRectF(54, 54, 40, 40) << QList{Kind::TargetsClose};
    QTest::newRow("wholly on the first, as a switch on a card") << QRectF(10, 10, 40, 40) << QList<Kind>();
    QTest::newRow("over each other") << QRectF(20, 20, 40, 40) << QList{Kind::TargetsClose};
}

void LayoutRulesTest::targetsAreApart()
{
    QFETCH(const QRectF, other);
    QFETCH(const QList<Kind>, kinds);
    StageScene scene = emptyScene();
    scene.targets = {target(u"one"_s, {10, 10, 40, 40}, 1), target(u"other"_s, other, 2)};
    QCOMPARE(kindsIn(scene), kinds);
}

void LayoutRulesTest::aButtonMayLieOverWhatScrolls()
{
    StageScene scene = emptyScene();
    scene.panes = {{{0, 0, 500, 400}, {0, 0, 500, 1500}}};
    scene.texts = {text(u"scrolls"_s, {10, 350, 200, 20}, 1)};
    scene.targets = {target(u"scrolls"_s, {10, 340, 200, 60}, 1), target(u"more"_s, {100, 350, 60, 50}, 3)};
    scene.texts.first().pane = 0;
    scene.targets.first().pane = 0;
    scene.shapes = {thing({100, 350, 60, 50}, 2)};
    QCOMPARE(kindsIn(scene), QList<Kind>());
}

void LayoutRulesTest::everythingIsWithinReach_data()
{
    QTest::addColumn<QRectF>("place");
    QTest::addColumn<int>("pane");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::newRow("inside") << QRectF(10, 300, 40, 40) << -1 << QList<Kind>();
    QTest::newRow("above by 1 mm") << QRectF(10, 298, 40, 40) << -1 << QList{Kind::OutOfReach};
    QTest::newRow("below by 1 mm") << QRectF(10, 462, 40, 40) << -1 << QList{Kind::OutOfReach};
    QTest::newRow("scrolled away, out of sight") << QRectF(10, 100, 40, 40) << 0 << QList<Kind>();
}

void LayoutRulesTest::everythingIsWithinReach()
{
    QFETCH(const QRectF, place);
    QFETCH(const int, pane);
    QFETCH(const QList<Kind>, kinds);
    StageScene scene = emptyScene();
    scene.panes = {{{0, 300, 500, 200}, {0, 0, 500, 1500}}};
    scene.targets = {target(u"button"_s, place, 1)};
    scene.targets.first().pane = pane;
    QCOMPARE(kindsIn(scene, {2, 600, false, {0, 300, 1000, 200}}), kinds);
}

void LayoutRulesTest::aPaneShowsSomeLines_data()
{
    QTest::addColumn<qreal>("height");
    QTest::addColumn<qreal>("contentHeight");
    QTest::addColumn<QList<Kind>>("kinds");
    // 20 mm for the button and three lines of 20 pixels: 40 + 84 pixels.
    QTest::newRow("high enough") << 124.0 << 900.0 << QList<Kind>();
    QTest::newRow("too low") << 120.0 << 900.0 << QList{Kind::PaneLow};
    QTest::newRow("low, with no more in it") << 60.0 << 60.0 << QList<Kind>();
}

void LayoutRulesTest::aPaneShowsSomeLines()
{
    QFETCH(const qreal, height);
    QFETCH(const qreal, contentHeight);
    QFETCH(const QList<Kind>, kinds);
    StageScene scene = emptyScene();
    scene.panes = {{{0, 0, 500, height}, {0, 0, 500, contentHeight}}};
    scene.texts = {text(u"scrolls"_s, {10, 10, 200, 20}, 1)};
    scene.texts.first().pane = 0;
    QCOMPARE(kindsIn(scene), kinds);
}

void LayoutRulesTest::aFindingSaysWhatAndWhereInMillimetres()
{
    StageScene scene = emptyScene();
    scene.targets = {target(u"Home"_s, {10, 20, 30, 40}, 1)};
    const QList<LayoutFinding> findings = layoutFindings(scene, measure);
    QCOMPARE(findings, (QList<LayoutFinding>{{Kind::TargetSmall, u"Home"_s, {}, 5, {5, 10, 15, 20}}}));
    QCOMPARE(inWords(findings.first(), Tongue::English),
        u"“Home”: the touch target is 5.0 mm short of 20 mm (left 5.0 mm, top 10.0 mm, 15.0 × 20.0 mm)."_s);
    QCOMPARE(inWords(findings.first(), Tongue::German),
        u"„Home“: Der Tippfläche fehlen 5,0 mm an 20 mm (links 5,0 mm, oben 10,0 mm, 15,0 × 20,0 mm)."_s);
}

QTEST_MAIN(LayoutRulesTest)
#include "tst_layoutrules.moc"
