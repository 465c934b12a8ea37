// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include <cmath>
#include <functional>

#include "audience.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class AudienceWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheExhibition();
    void aCoverHidesTheExhibition_data();
    void aCoverHidesTheExhibition();
    void aFrozenPictureStays();
    void underACoverTheExhibitionIsTouched();
    void whatIsMagnifiedStaysWhereItIs();
    void theSpotlightLeavesARoundPlace();
    void aStrokeIsSeenOnEveryGround_data();
    void aStrokeIsSeenOnEveryGround();
    void aStrokeStaysWhereItWasDrawn();
    void whatWasDrawnIsErasedAndBroughtBack();
    void marksGoWhenThePictureMoves_data();
    void marksGoWhenThePictureMoves();
    void aPressReachesTheExhibition();
    void aDragMovesTheTimeline();
    void theWheelZoomsTheTimeline();
    void nothingHappensWhileNothingChanges_data();
    void nothingHappensWhileNothingChanges();
    void theVisitNeverEndsByItself();
};

void AudienceWindowTest::showsTheExhibition()
{
    Audience audience;
    const QImage home = audience.window.grabWindow();
    QCOMPARE(home.size(), QSize(960, 540));
    audience.visit().open(audience.exhibition.bundle().periods.first().id);
    QTRY_VERIFY(difference(audience.window.grabWindow(), home) > 0.1);
}

void AudienceWindowTest::aCoverHidesTheExhibition_data()
{
    QTest::addColumn<Cover>("cover");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("black") << Cover::Black << QColor(Qt::black);
    QTest::newRow("white") << Cover::White << QColor(Qt::white);
}

void AudienceWindowTest::aCoverHidesTheExhibition()
{
    QFETCH(const Cover, cover);
    QFETCH(const QColor, colour);
    Audience audience;
    const QImage seen = audience.window.grabWindow();
    const QSignalSpy told(&audience.window, &AudienceWindow::coverChanged);
    audience.window.setCover(cover);
    QCOMPARE(told.size(), 1);
    QVERIFY(isAll(audience.window.grabWindow(), colour));

    QCOMPARE(difference(audience.window.picture(), seen), 0.0);
    QVERIFY(isAll(audience.window.grabWindow(), colour));
    audience.window.setCover(Cover::NoCover);
    QCOMPARE(difference(audience.window.grabWindow(), seen), 0.0);
}

void AudienceWindowTest::aFrozenPictureStays()
{
    Audience audience;
    const QImage before = audience.window.grabWindow();
    audience.window.setCover(Cover::Frozen);
    audience.visit().open(audience.exhibition.bundle().periods.first().id);
    QCoreApplication::processEvents();
    QCOMPARE(difference(audience.window.grabWindow(), before), 0.0);
    QTRY_VERIFY(difference(audience.window.picture(), before) > 0.1);
    const QImage underneath = audience.window.picture();
    audience.window.setCover(Cover::NoCover);
    QCOMPARE(difference(audience.window.grabWindow(), underneath), 0.0);
}

void AudienceWindowTest::underACoverTheExhibitionIsTouched()
{
    Audience audience;
    QVERIFY(QTest::qWaitForWindowExposed(&audience.window));
    audience.window.setCover(Cover::Black);
    (void)audience.window.picture();
    audience.window.pressAt({0.5, 0.45});
    audience.window.releaseAt({0.5, 0.45});
    QTRY_COMPARE(audience.visit().screen(), Visit::Screen::Detail);
    QVERIFY(isAll(audience.window.grabWindow(), Qt::black));
}

void AudienceWindowTest::whatIsMagnifiedStaysWhereItIs()
{
    Audience audience;
    const QImage whole = audience.window.grabWindow();
    audience.window.setMagnifier(3, {0.25, 0.5});
    const QImage near = audience.window.grabWindow();
    savePicture(near, u"magnified"_s);
    QVERIFY(difference(near, whole) > 0.1);
    QCOMPARE(near.pixel(240, 270), whole.pixel(240, 270));
    audience.window.setMagnifier(1, {0.25, 0.5});
    QCOMPARE(difference(audience.window.grabWindow(), whole), 0.0);
}

void AudienceWindowTest::theSpotlightLeavesARoundPlace()
{
    Audience audience;
    const QImage whole = audience.window.grabWindow();
    audience.window.setSpotlightRadius(0.2);
    audience.window.setSpotlight(QPointF(0.25, 0.6));
    const QImage lit = audience.window.grabWindow();
    savePicture(lit, u"spotlight"_s);
    const QPoint middle(240, 324);
    constexpr int inside = 80;
    constexpr int outside = 130;
    for (const QPoint way : {QPoint(0, 0), QPoint(inside, 0), QPoint(0, inside), QPoint(-inside, 0)}) {
        QCOMPARE(lit.pixel(middle + way), whole.pixel(middle + way));
    }
    for (const QPoint place :
        {middle + QPoint(outside, 0), middle - QPoint(0, outside), QPoint(0, 0), QPoint(959, 539)}) {
        QVERIFY(qGray(lit.pixel(place)) < 80);
    }
    // Softly from one to the other, and no seam around it.
    const int half = qGray(lit.pixel(middle - QPoint(0, 108)));
    QVERIFY(half > 80 && half < 240);
    QCOMPARE(lit.pixel(5, 200), lit.pixel(5, 204));
    audience.window.setSpotlight(QPointF(1, 1));
    savePicture(audience.window.grabWindow(), u"spotlight-corner"_s);
    audience.window.setSpotlight(std::nullopt);
    QCOMPARE(difference(audience.window.grabWindow(), whole), 0.0);
}

void AudienceWindowTest::aStrokeIsSeenOnEveryGround_data()
{
    QTest::addColumn<bool>("isHighContrast");
    QTest::newRow("on paper") << false;
    QTest::newRow("on black") << true;
}

void AudienceWindowTest::aStrokeIsSeenOnEveryGround()
{
    QFETCH(const bool, isHighContrast);
    Audience audience;
    audience.visit().setHighContrast(isHighContrast);
    (void)audience.window.grabWindow();
    audience.window.beginStroke({0.1, 0.5});
    for (int step = 1; step <= 60; ++step) {
        audience.window.continueStroke({0.1 + step * 0.013, 0.5 + 0.2 * std::sin(step * 0.2)});
    }
    audience.window.endStroke();
    audience.window.continueStroke({0.9, 0.9});
    const QImage drawn = audience.window.grabWindow();
    savePicture(drawn, isHighContrast ? u"stroke-contrast"_s : u"stroke"_s);
    QVERIFY(audience.window.hasMarks());
    const QColor core = drawn.pixelColor(96, 270);
    QVERIFY(core.red() > 180 && core.green() < 60);
}

void AudienceWindowTest::aStrokeStaysWhereItWasDrawn()
{
    Audience audience;
    (void)audience.window.grabWindow();
    audience.window.setMagnifier(2, {0, 0});
    audience.window.beginStroke({0.5, 0.5});
    audience.window.continueStroke({0.8, 0.5});
    audience.window.endStroke();
    const QImage near = audience.window.grabWindow();
    savePicture(near, u"stroke-magnified"_s);
    QVERIFY(near.pixelColor(600, 270).red() > 180 && near.pixelColor(600, 270).green() < 60);
    audience.window.setMagnifier(1, {0, 0});
    const QImage whole = audience.window.grabWindow();
    savePicture(whole, u"stroke-whole"_s);
    const QColor core = whole.pixelColor(300, 135);
    QVERIFY(core.red() > 180 && core.green() < 60);
}

void AudienceWindowTest::whatWasDrawnIsErasedAndBroughtBack()
{
    Audience audience;
    const QImage clean = audience.window.grabWindow();
    audience.window.beginStroke({0.2, 0.2});
    audience.window.continueStroke({0.4, 0.2});
    audience.window.endStroke();
    const QImage one = audience.window.grabWindow();
    audience.window.beginStroke({0.2, 0.8});
    audience.window.endStroke();
    const QImage two = audience.window.grabWindow();
    QVERIFY(difference(one, clean) > 0 && difference(two, one) > 0);
    audience.window.eraseAt({0.6, 0.6});
    QCOMPARE(difference(audience.window.grabWindow(), two), 0.0);
    audience.window.eraseAt({0.2, 0.81});
    QCOMPARE(difference(audience.window.grabWindow(), one), 0.0);
    audience.window.clearMarks();
    QCOMPARE(difference(audience.window.grabWindow(), clean), 0.0);
    QVERIFY(audience.window.undo());
    QCOMPARE(difference(audience.window.grabWindow(), one), 0.0);
    QVERIFY(audience.window.undo());
    QCOMPARE(difference(audience.window.grabWindow(), two), 0.0);
    QVERIFY(audience.window.undo());
    QVERIFY(audience.window.undo());
    QCOMPARE(difference(audience.window.grabWindow(), clean), 0.0);
    QVERIFY(!audience.window.undo());
}

void AudienceWindowTest::marksGoWhenThePictureMoves_data()
{
    using Move = std::function<void(Audience &)>;
    QTest::addColumn<Move>("move");
    QTest::newRow("another place") << Move(
        [](Audience &audience) { audience.visit().open(audience.exhibition.bundle().events.first().id); });
    QTest::newRow("another language") << Move([](Audience &audience) { audience.visit().setLanguage(u"de"_s); });
    QTest::newRow("a closer timeline") << Move([](Audience &audience) { audience.window.timeline().zoomBy(2, 300); });
    QTest::newRow("the wheel") << Move([](Audience &audience) { audience.window.wheelAt({0.5, 0.5}, -120); });
    QTest::newRow("a touch") << Move([](Audience &audience) {
        QTest::mousePress(&audience.window, Qt::LeftButton, {}, {5, 5});
    });
    QTest::newRow("another size") << Move([](Audience &audience) { audience.window.resize(800, 600); });
}

void AudienceWindowTest::marksGoWhenThePictureMoves()
{
    QFETCH(const std::function<void(Audience &)>, move);
    Audience audience;
    (void)audience.window.grabWindow();
    audience.window.beginStroke({0.2, 0.2});
    QVERIFY(audience.window.hasMarks());
    const QSignalSpy told(&audience.window, &AudienceWindow::marksChanged);
    move(audience);
    QTRY_VERIFY(!audience.window.hasMarks());
    QCOMPARE(told.size(), 1);
    audience.window.continueStroke({0.3, 0.2});
    QVERIFY(!audience.window.undo());
    QVERIFY(!audience.window.hasMarks());
}

void AudienceWindowTest::aPressReachesTheExhibition()
{
    Audience audience;
    (void)audience.window.grabWindow();
    audience.window.pressAt({0.5, 0.45});
    audience.window.releaseAt({0.5, 0.45});
    QTRY_COMPARE(audience.visit().screen(), Visit::Screen::Detail);
}

void AudienceWindowTest::aDragMovesTheTimeline()
{
    Audience audience;
    (void)audience.window.grabWindow();
    TimelineView &timeline = audience.window.timeline();
    timeline.zoomBy(4, timeline.width() / 2);
    const double centre = timeline.centre();
    audience.window.pressAt({0.5, 0.5});
    audience.window.moveTo({0.4, 0.5});
    audience.window.moveTo({0.3, 0.5});
    audience.window.releaseAt({0.3, 0.5});
    QVERIFY(timeline.centre() > centre);
    QCOMPARE(audience.visit().screen(), Visit::Screen::Home);
}

void AudienceWindowTest::theWheelZoomsTheTimeline()
{
    Audience audience;
    (void)audience.window.grabWindow();
    const double zoom = audience.window.timeline().zoom();
    audience.window.wheelAt({0.5, 0.5}, 120);
    QVERIFY(audience.window.timeline().zoom() > zoom);
}

void AudienceWindowTest::nothingHappensWhileNothingChanges_data()
{
    QTest::addColumn<Cover>("cover");
    QTest::newRow("live") << Cover::NoCover;
    QTest::newRow("black") << Cover::Black;
    QTest::newRow("frozen") << Cover::Frozen;
}

void AudienceWindowTest::nothingHappensWhileNothingChanges()
{
    QFETCH(const Cover, cover);
    Audience audience;
    QVERIFY(QTest::qWaitForWindowExposed(&audience.window));
    audience.window.setCover(cover);
    QSignalSpy changes(&audience.window, &AudienceWindow::pictureChanged);
    // Whoever shows the pictures takes each of them.
    connect(&audience.window, &AudienceWindow::pictureChanged, this, [&] { (void)audience.window.picture(); });
    while (changes.wait(600)) { }
    const QSignalSpy frames(&audience.window, &QQuickWindow::frameSwapped);
    changes.clear();
    QVERIFY(!changes.wait(600));
    QCOMPARE(frames.size(), 0);
    audience.visit().setHighContrast(true);
    QVERIFY(changes.wait(600));
}

void AudienceWindowTest::theVisitNeverEndsByItself()
{
    Audience audience;
    audience.visit().open(audience.exhibition.bundle().periods.first().id);
    audience.clock.advance(std::chrono::hours(9));
    QVERIFY(!audience.visit().isAsking());
    QCOMPARE(audience.visit().screen(), Visit::Screen::Detail);
    audience.visit().goHome();
    audience.clock.advance(std::chrono::hours(9));
    QVERIFY(!audience.exhibition.attract()->isRunning());
}

QTEST_MAIN(AudienceWindowTest)
#include "tst_audiencewindow.moc"
