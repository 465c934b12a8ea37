// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/exhibition.h"
#include "exhibit/selfrunningtour.h"
#include "testlib/fakeclock.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

KioskSettings settings()
{
    KioskSettings settings;
    settings.visit.attractAfter = 20s;
    settings.visit.askAfter = 90s;
    settings.visit.answerWithin = 30s;
    return settings;
}

Bundle bundleWith(const QList<TourStop> &stops)
{
    Bundle bundle = sampleBundle();
    bundle.tours = {{u"other"_s, {{u"o1"_s, u"water"_s, 60}}}, {u"walk"_s, stops}};
    return bundle;
}

Bundle bundleWithTour()
{
    return bundleWith(
        {{u"w1"_s, u"home"_s, 30}, {u"w2"_s, u"digging"_s, 10}, {u"w3"_s, u"gone"_s, 60}, {u"w4"_s, u"trade"_s, 15}});
}

/// A stand with nobody before it.
struct Stand {
    explicit Stand(const Bundle &bundle = bundleWithTour())
        : exhibition(bundle, settings(), clock)
        , tour(exhibition, u"walk"_s, clock)
    {
        clock.advance(0ms);
    }

    [[nodiscard]] QString shown() { return visit.screen() == Visit::Screen::Home ? u"home"_s : visit.itemId(); }

    FakeClock clock;
    Exhibition exhibition;
    Visit &visit = *exhibition.visit();
    SelfRunningTour tour;
};

} // namespace

class TestSelfRunningTour final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsEachStopForItsSecondsAgainAndAgain()
    {
        Stand stand;
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(stand.shown(), u"home"_s);
            stand.clock.advance(29'999ms);
            QCOMPARE(stand.shown(), u"home"_s);
            stand.clock.advance(1ms);
            QCOMPARE(stand.shown(), u"digging"_s);
            stand.clock.advance(10s);
            QCOMPARE(stand.shown(), u"trade"_s);
            stand.clock.advance(15s);
        }
        QVERIFY(stand.visit.isUntouched());
        QVERIFY(!stand.visit.isAsking());
    }

    void theAttractLoopStaysAway()
    {
        Stand stand(bundleWith({{u"w1"_s, u"home"_s, 3600}}));
        stand.clock.advance(1h);
        QVERIFY(!stand.exhibition.attract()->isRunning());
    }

    void aTouchHandsOverWhatIsShown()
    {
        Stand stand;
        stand.clock.advance(35s);
        stand.visit.noteActivity();
        QVERIFY(!stand.tour.isPlaying());
        QCOMPARE(stand.shown(), u"digging"_s);
        stand.clock.advance(60s);
        QCOMPARE(stand.shown(), u"digging"_s);
        QVERIFY(stand.visit.canGoBack());
        stand.visit.goBack();
        QCOMPARE(stand.shown(), u"home"_s);
    }

    void theEndOfTheVisitGivesItBack()
    {
        Stand stand;
        stand.clock.advance(35s);
        stand.visit.open(u"water"_s);
        stand.visit.setLanguage(u"en"_s);
        stand.clock.advance(90s);
        QVERIFY(stand.visit.isAsking());
        QVERIFY(!stand.tour.isPlaying());
        stand.clock.advance(30s);
        QVERIFY(stand.tour.isPlaying());
        QCOMPARE(stand.shown(), u"home"_s);
        QCOMPARE(stand.visit.language(), u"de"_s);
        stand.clock.advance(30s);
        QCOMPARE(stand.shown(), u"digging"_s);
    }

    void neverHidesTrouble()
    {
        Stand stand;
        stand.visit.showTrouble(u"T-1"_s);
        stand.clock.advance(1h);
        QCOMPARE(stand.visit.screen(), Visit::Screen::Trouble);
    }

    void aSingleStopStays()
    {
        Stand stand(bundleWith({{u"w1"_s, u"trade"_s, 5}}));
        stand.clock.advance(1min);
        QCOMPARE(stand.shown(), u"trade"_s);
    }

    void whereThereIsNothingToShowTheAttractLoopRuns_data()
    {
        QTest::addColumn<Bundle>("bundle");
        QTest::newRow("no such tour") << sampleBundle();
        QTest::newRow("a tour without stops") << bundleWith({});
        QTest::newRow("all stops missing") << bundleWith({{u"w1"_s, u"gone"_s, 30}});
    }

    void whereThereIsNothingToShowTheAttractLoopRuns()
    {
        QFETCH(Bundle, bundle);
        Stand stand(bundle);
        QVERIFY(!stand.tour.isPlaying());
        stand.clock.advance(20s);
        QVERIFY(stand.exhibition.attract()->isRunning());
        stand.exhibition.setBundle(bundleWithTour());
        stand.clock.advance(30s);
        QVERIFY(!stand.exhibition.attract()->isRunning());
        QCOMPARE(stand.shown(), u"digging"_s);
    }

    void anotherBundleComesInWhileItPlays()
    {
        Stand stand;
        stand.clock.advance(35s);
        stand.exhibition.setBundle(bundleWith({{u"w4"_s, u"trade"_s, 20}, {u"w1"_s, u"home"_s, 20}}));
        stand.clock.advance(0ms);
        QCOMPARE(stand.shown(), u"trade"_s);
        stand.clock.advance(20s);
        QCOMPARE(stand.shown(), u"home"_s);
    }

    void duringAVisitAnotherBundleMovesNothing()
    {
        Stand stand;
        stand.visit.open(u"water"_s);
        stand.exhibition.setBundle(bundleWithTour());
        stand.clock.advance(60s);
        QCOMPARE(stand.shown(), u"water"_s);
    }

    void wakesTheProgramOnceAStop()
    {
        Stand stand;
        const int before = stand.clock.wakeUps();
        stand.clock.advance(55s * 10);
        QCOMPARE(stand.clock.wakeUps() - before, 30);
    }
};

QTEST_GUILESS_MAIN(TestSelfRunningTour)
#include "tst_selfrunningtour.moc"
