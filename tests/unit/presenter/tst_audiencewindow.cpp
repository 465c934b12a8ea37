// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

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
    void aPressReachesTheExhibition();
    void aDragMovesTheTimeline();
    void theWheelZoomsTheTimeline();
    void nothingHappensWhileNothingChanges_data();
    void nothingHappensWhileNothingChanges();
    void theVisitNeverEndsByItself();
};

namespace {

void save(const QImage &picture, const QString &name)
{
    if (qEnvironmentVariableIsSet("MASTERPLAN_PICTURES")) {
        QVERIFY(picture.save(qEnvironmentVariable("MASTERPLAN_PICTURES") + u'/' + name + u".png"_s));
    }
}

} // namespace

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
    save(near, u"magnified"_s);
    QVERIFY(difference(near, whole) > 0.1);
    QCOMPARE(near.pixel(240, 270), whole.pixel(240, 270));
    audience.window.setMagnifier(1, {0.25, 0.5});
    QCOMPARE(difference(audience.window.grabWindow(), whole), 0.0);
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
