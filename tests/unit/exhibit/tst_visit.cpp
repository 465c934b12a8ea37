// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <functional>

#include "exhibit/visit.h"
#include "testlib/fakeclock.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

VisitScope scope()
{
    return {{u"de"_s, u"de-simple"_s, u"en"_s, u"ar"_s}, u"de"_s, {u"one"_s, u"two"_s, u"three"_s}};
}

/// Everything a visitor can see of the visit, in one value.
QVariantList picture(const Visit &visit)
{
    const QMetaObject *meta = visit.metaObject();
    QVariantList values;
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i)
        values.append(meta->property(i).read(&visit));
    return values;
}

} // namespace

class TestVisit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAtHomeInTheBundlesLanguage()
    {
        FakeClock clock;
        const Visit visit(scope(), {}, clock);
        QCOMPARE(visit.screen(), Visit::Screen::Home);
        QCOMPARE(visit.language(), u"de"_s);
        QCOMPARE(visit.textSize(), Visit::TextSize::Normal);
        QCOMPARE(visit.pane(), Visit::Pane::TimelinePane);
        QVERIFY(!visit.isHighContrast());
        QVERIFY(!visit.canGoBack());
        QVERIFY(visit.isUntouched());
    }

    void beginsInTheConfiguredLanguage_data()
    {
        QTest::addColumn<QString>("configured");
        QTest::addColumn<QString>("language");
        QTest::newRow("one that the bundle has") << u"ar"_s << u"ar"_s;
        QTest::newRow("one whose base the bundle has") << u"en-GB"_s << u"en"_s;
        QTest::newRow("one that the bundle does not have") << u"tr"_s << u"de"_s;
        QTest::newRow("none") << QString() << u"de"_s;
    }

    void beginsInTheConfiguredLanguage()
    {
        QFETCH(QString, configured);
        FakeClock clock;
        VisitSettings settings;
        settings.language = configured;
        const Visit visit(scope(), settings, clock);
        QTEST(visit.language(), "language");
    }

    void aSheetLiesOverADetailAlone()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.showTakeAway();
        QCOMPARE(visit.sheet(), Visit::Sheet::NoSheet);
        visit.showAbout();
        visit.openMedia(u"film"_s);
        QCOMPARE(visit.sheet(), Visit::Sheet::NoSheet);
        QVERIFY(visit.mediaId().isEmpty());
        visit.open(u"one"_s);
        visit.openMedia(u"film"_s);
        QCOMPARE(visit.sheet(), Visit::Sheet::MediaSheet);
        QCOMPARE(visit.mediaId(), u"film"_s);
        visit.showTakeAway();
        QCOMPARE(visit.sheet(), Visit::Sheet::TakeAwaySheet);
        QVERIFY(visit.mediaId().isEmpty());
    }

    void aSheetGoesWithItsDetail_data()
    {
        QTest::addColumn<std::function<void(Visit &)>>("leave");
        QTest::addColumn<Visit::Screen>("screen");
        using Way = std::function<void(Visit &)>;
        QTest::newRow("home") << Way([](Visit &visit) { visit.goHome(); }) << Visit::Screen::Home;
        QTest::newRow("back to the detail") << Way([](Visit &visit) { visit.goBack(); }) << Visit::Screen::Detail;
        QTest::newRow("closed") << Way([](Visit &visit) { visit.closeSheet(); }) << Visit::Screen::Detail;
        QTest::newRow("another item") << Way([](Visit &visit) { visit.open(u"two"_s); }) << Visit::Screen::Detail;
        QTest::newRow("another screen") << Way([](Visit &visit) { visit.showAbout(); }) << Visit::Screen::About;
        QTest::newRow("trouble") << Way([](Visit &visit) { visit.showTrouble(u"T-1"_s); }) << Visit::Screen::Trouble;
        QTest::newRow("the end of the visit") << Way([](Visit &visit) { visit.reset(); }) << Visit::Screen::Home;
        QTest::newRow("another bundle") << Way([](Visit &visit) { visit.setScope(scope()); }) << Visit::Screen::Detail;
    }

    void aSheetGoesWithItsDetail()
    {
        QFETCH(std::function<void(Visit &)>, leave);
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.open(u"one"_s);
        visit.openMedia(u"film"_s);
        QSignalSpy changed(&visit, &Visit::sheetChanged);
        leave(visit);
        QCOMPARE(visit.sheet(), Visit::Sheet::NoSheet);
        QVERIFY(visit.mediaId().isEmpty());
        QTEST(visit.screen(), "screen");
        QCOMPARE(changed.count(), 1);
    }

    void aSheetStaysInAnotherLanguage()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.open(u"one"_s);
        visit.openMedia(u"film"_s);
        visit.setLanguage(u"en"_s);
        visit.nextTextSize();
        QCOMPARE(visit.mediaId(), u"film"_s);
    }

    void goesBackTheWayItCame()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        QVERIFY(visit.open(u"one"_s));
        QVERIFY(visit.open(u"two"_s));
        visit.showAbout();
        visit.goBack();
        QCOMPARE(visit.itemId(), u"two"_s);
        visit.goBack();
        QCOMPARE(visit.itemId(), u"one"_s);
        QVERIFY(visit.canGoBack());
        visit.goBack();
        QCOMPARE(visit.screen(), Visit::Screen::Home);
        QCOMPARE(visit.itemId(), QString());
        QVERIFY(!visit.canGoBack());
        visit.goBack();
        QCOMPARE(visit.screen(), Visit::Screen::Home);
    }

    void openingAnItemTwiceAddsNoStep()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.open(u"one"_s);
        QVERIFY(visit.open(u"one"_s));
        visit.showLanguages();
        QVERIFY(visit.open(u"one"_s));
        visit.goBack();
        QCOMPARE(visit.screen(), Visit::Screen::Home);
    }

    void refusesAnItemThatIsNotThere()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.open(u"one"_s);
        const QVariantList before = picture(visit);
        for (const QString &id : {u"four"_s, QString(), u"One"_s})
            QVERIFY(!visit.open(id));
        QCOMPARE(picture(visit), before);
        visit.goBack();
        QCOMPARE(visit.screen(), Visit::Screen::Home);
    }

    void remembersNoMoreThanSixtyFourPlaces()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        for (int i = 0; i < 500; ++i)
            visit.open(i % 2 == 0 ? u"one"_s : u"two"_s);
        int steps = 0;
        for (; visit.canGoBack(); ++steps)
            visit.goBack();
        QCOMPARE(steps, 65); // 64 places, then home
    }

    void isHomeInOneCallFromEverywhere_data()
    {
        QTest::addColumn<int>("screen");
        QTest::newRow("from home") << static_cast<int>(Visit::Screen::Home);
        QTest::newRow("from a detail") << static_cast<int>(Visit::Screen::Detail);
        QTest::newRow("from the languages") << static_cast<int>(Visit::Screen::Languages);
        QTest::newRow("from about") << static_cast<int>(Visit::Screen::About);
        QTest::newRow("from trouble") << static_cast<int>(Visit::Screen::Trouble);
    }

    void isHomeInOneCallFromEverywhere()
    {
        QFETCH(int, screen);
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.open(u"one"_s);
        visit.open(u"two"_s);
        switch (static_cast<Visit::Screen>(screen)) {
        case Visit::Screen::Home:
            visit.goHome();
            break;
        case Visit::Screen::Detail:
            break;
        case Visit::Screen::Languages:
            visit.showLanguages();
            break;
        case Visit::Screen::About:
            visit.showAbout();
            break;
        case Visit::Screen::Trouble:
            visit.showTrouble(u"X-1"_s);
            break;
        }
        QCOMPARE(static_cast<int>(visit.screen()), screen);
        visit.goHome();
        QCOMPARE(visit.screen(), Visit::Screen::Home);
        QCOMPARE(visit.itemId(), QString());
        QCOMPARE(visit.troubleCode(), QString());
        QVERIFY(!visit.canGoBack());
        visit.open(u"three"_s);
        visit.goBack();
        QCOMPARE(visit.screen(), Visit::Screen::Home); // what was before home is forgotten
    }

    void anotherLanguageKeepsThePlace()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.open(u"one"_s);
        visit.open(u"two"_s);
        visit.showLanguages();
        QVERIFY(visit.setLanguage(u"ar"_s));
        QCOMPARE(visit.screen(), Visit::Screen::Detail);
        QCOMPARE(visit.itemId(), u"two"_s);
        QVERIFY(visit.isRightToLeft());
        QVERIFY(visit.setLanguage(u"en"_s));
        QCOMPARE(visit.itemId(), u"two"_s);
        QVERIFY(!visit.isRightToLeft());
        visit.goBack();
        QCOMPARE(visit.itemId(), u"one"_s);
    }

    void refusesALanguageThatIsNotThere()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.showLanguages();
        QVERIFY(!visit.setLanguage(u"tr"_s));
        QCOMPARE(visit.language(), u"de"_s);
        QCOMPARE(visit.screen(), Visit::Screen::Languages);
    }

    void textSizesGoRound()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.nextTextSize();
        QCOMPARE(visit.textSize(), Visit::TextSize::Large);
        visit.nextTextSize();
        QCOMPARE(visit.textSize(), Visit::TextSize::Largest);
        visit.nextTextSize();
        QCOMPARE(visit.textSize(), Visit::TextSize::Normal);
    }

    void nothingWakesTheProgramWhileNobodyIsThere()
    {
        FakeClock clock;
        const Visit visit(scope(), {}, clock);
        QVERIFY(!clock.isArmed());
        clock.advance(24h);
        QCOMPARE(clock.wakeUps(), 0);
        QVERIFY(!visit.isAsking());
    }

    void asksThenCountsDownThenEnds()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        QSignalSpy seconds(&visit, &Visit::secondsLeftChanged);
        QSignalSpy ended(&visit, &Visit::ended);
        visit.noteActivity();
        QVERIFY(!visit.isUntouched());
        clock.advance(89'999ms);
        QVERIFY(!visit.isAsking());
        QCOMPARE(visit.secondsLeft(), 0);
        clock.advance(1ms);
        QVERIFY(visit.isAsking());
        QCOMPARE(visit.secondsLeft(), 30);
        clock.advance(999ms);
        QCOMPARE(visit.secondsLeft(), 30);
        clock.advance(1ms);
        QCOMPARE(visit.secondsLeft(), 29);
        clock.advance(28'999ms);
        QCOMPARE(visit.secondsLeft(), 1);
        QCOMPARE(ended.count(), 0);
        clock.advance(1ms);
        QCOMPARE(ended.count(), 1);
        QVERIFY(!visit.isAsking());
        QVERIFY(visit.isUntouched());
        QCOMPARE(seconds.count(), 31); // to 30, then one a second
        QVERIFY(!clock.isArmed());
    }

    void givesAtLeastTwentySecondsForTheAnswer()
    {
        FakeClock clock;
        VisitSettings settings;
        settings.answerWithin = 3s;
        Visit visit(scope(), settings, clock);
        visit.noteActivity();
        clock.advance(settings.askAfter);
        QCOMPARE(visit.secondsLeft(), 20);
    }

    void isExtendedAsOftenAsSomebodyAnswers()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        QSignalSpy ended(&visit, &Visit::ended);
        visit.open(u"one"_s);
        for (int i = 0; i < 10; ++i) {
            clock.advance(90s + 29s);
            QVERIFY(visit.isAsking());
            QCOMPARE(visit.secondsLeft(), 1);
            if (i % 2 == 0)
                visit.stay();
            else
                visit.noteActivity();
            QVERIFY(!visit.isAsking());
            QCOMPARE(visit.secondsLeft(), 0);
        }
        QCOMPARE(visit.itemId(), u"one"_s);
        QCOMPARE(ended.count(), 0);
    }

    void everyTouchStartsTheTimeAnewWithoutATimerForEach()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        for (int i = 0; i < 10'000; ++i) {
            visit.noteActivity();
            clock.advance(16ms);
        }
        QVERIFY(!visit.isAsking());
        QVERIFY2(clock.wakeUps() <= 2, QByteArray::number(clock.wakeUps()).constData());
        clock.advance(89'983ms);
        QVERIFY(!visit.isAsking());
        clock.advance(1ms);
        QVERIFY(visit.isAsking());
    }

    void standsStillWhileSomethingPlays()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.noteActivity();
        clock.advance(60s);
        visit.hold();
        visit.hold();
        clock.advance(1h);
        visit.release();
        clock.advance(1h);
        QVERIFY(!visit.isAsking());
        QVERIFY(!clock.isArmed());
        visit.release();
        visit.release(); // one too many does nothing
        clock.advance(29'999ms);
        QVERIFY(!visit.isAsking());
        clock.advance(1ms);
        QVERIFY(visit.isAsking());
        clock.advance(10s);
        visit.hold();
        clock.advance(1h);
        QCOMPARE(visit.secondsLeft(), 20);
        visit.release();
        clock.advance(1s);
        QCOMPARE(visit.secondsLeft(), 19);
    }

    void aTouchWhileSomethingPlaysCounts()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.hold();
        clock.advance(1h);
        visit.noteActivity();
        clock.advance(1h);
        visit.release();
        clock.advance(89'999ms);
        QVERIFY(!visit.isAsking());
        clock.advance(1ms);
        QVERIFY(visit.isAsking());
    }

    void whateverWasChosenIsBackAtTheEnd()
    {
        QRandomGenerator random(2005);
        FakeClock clock;
        VisitScope whole = scope();
        whole.hasSignLanguage = true;
        Visit visit(whole, {}, clock);
        const QVariantList fresh = picture(visit);
        visit.setLanguage(u"ar"_s);
        const QVariantList freshInArabic = picture(visit);
        const QStringList ids{u"one"_s, u"two"_s, u"three"_s, u"none"_s};
        const QStringList tags{u"de"_s, u"de-simple"_s, u"en"_s, u"ar"_s, u"xx"_s};
        const QList<std::function<void()>> deeds{
            [&] { visit.open(ids.at(random.bounded(int(ids.size())))); },
            [&] { visit.goHome(); },
            [&] { visit.goBack(); },
            [&] { visit.showLanguages(); },
            [&] { visit.showAbout(); },
            [&] { visit.setLanguage(tags.at(random.bounded(int(tags.size())))); },
            [&] { visit.setInTwoLanguages(random.bounded(2) == 1); },
            [&] { visit.setTextSize(static_cast<Visit::TextSize>(random.bounded(3))); },
            [&] { visit.setVolume(random.bounded(101)); },
            [&] { visit.nextTextSize(); },
            [&] { visit.setHighContrast(random.bounded(2) == 1); },
            [&] { visit.setPrefersSignLanguage(random.bounded(2) == 1); },
            [&] { visit.setShowsDescription(random.bounded(2) == 1); },
            [&] { visit.setWithinReach(random.bounded(2) == 1); },
            [&] { visit.setTimeDirection(static_cast<Visit::TimeDirection>(random.bounded(3))); },
            [&] { visit.setReadAloud(random.bounded(2) == 1); },
            [&] { visit.setPane(static_cast<Visit::Pane>(random.bounded(2))); },
            [&] { visit.setFilter(random.bounded(2) == 1 ? u"two"_s : u"nothing"_s); },
            [&] { clock.advance(std::chrono::seconds(random.bounded(100))); },
        };
        for (int round = 0; round < 300; ++round) {
            for (int i = random.bounded(1, 40); i > 0; --i)
                deeds.at(random.bounded(int(deeds.size())))();
            visit.noteActivity();
            clock.advance(90s + 30s);
            QCOMPARE(picture(visit), fresh);
            visit.open(u"one"_s);
            visit.goBack();
            QCOMPARE(visit.screen(), Visit::Screen::Home); // nothing is left of the history
            visit.setLanguage(u"ar"_s);
            QCOMPARE(picture(visit), freshInArabic); // nor of what German does not show
            visit.reset();
        }
    }

    void everyChangeIsToldAfterAllOfThem()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.open(u"one"_s);
        visit.setLanguage(u"ar"_s);
        visit.setTextSize(Visit::TextSize::Largest);
        visit.setHighContrast(true);
        visit.setPane(Visit::Pane::FieldsPane);
        int told = 0;
        const auto check = [&] {
            ++told;
            QCOMPARE(visit.screen(), Visit::Screen::Home);
            QCOMPARE(visit.itemId(), QString());
            QCOMPARE(visit.language(), u"de"_s);
            QCOMPARE(visit.textSize(), Visit::TextSize::Normal);
            QCOMPARE(visit.pane(), Visit::Pane::TimelinePane);
            QVERIFY(!visit.isHighContrast());
            QVERIFY(!visit.canGoBack());
        };
        connect(&visit, &Visit::screenChanged, this, check);
        connect(&visit, &Visit::itemIdChanged, this, check);
        connect(&visit, &Visit::languageChanged, this, check);
        connect(&visit, &Visit::textSizeChanged, this, check);
        connect(&visit, &Visit::isHighContrastChanged, this, check);
        connect(&visit, &Visit::paneChanged, this, check);
        connect(&visit, &Visit::canGoBackChanged, this, check);
        visit.reset();
        QCOMPARE(told, 7);
    }

    void timeIsTurnedWhereOneReadsFromTheRight()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        const QSignalSpy told(&visit, &Visit::timeDirectionChanged);
        visit.setTimeDirection(Visit::TimeDirection::RightToLeft);
        QCOMPARE(visit.timeDirection(), Visit::TimeDirection::AsGiven); // in German
        QCOMPARE(told.count(), 0);
        visit.setLanguage(u"ar"_s);
        QCOMPARE(visit.timeDirection(), Visit::TimeDirection::RightToLeft);
        QCOMPARE(told.count(), 1);
        visit.setTimeDirection(Visit::TimeDirection::LeftToRight);
        QCOMPARE(told.count(), 2);
        visit.setLanguage(u"en"_s);
        QCOMPARE(visit.timeDirection(), Visit::TimeDirection::AsGiven);
        visit.setLanguage(u"ar"_s);
        QCOMPARE(visit.timeDirection(), Visit::TimeDirection::LeftToRight); // it is remembered
        visit.reset();
        visit.setLanguage(u"ar"_s);
        QCOMPARE(visit.timeDirection(), Visit::TimeDirection::AsGiven);
    }

    void allLiesLowUntilTheEndOfTheVisit()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        const QSignalSpy told(&visit, &Visit::isWithinReachChanged);
        visit.setWithinReach(true);
        visit.open(u"one"_s);
        visit.setLanguage(u"ar"_s);
        visit.goHome();
        QVERIFY(visit.isWithinReach());
        QCOMPARE(told.count(), 1);
        visit.reset();
        QVERIFY(!visit.isWithinReach());
        QCOMPARE(told.count(), 2);
    }

    void troubleOutlastsTheEndOfAVisit()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.setLanguage(u"en"_s);
        visit.showTrouble(u"B-timeline-12"_s);
        QVERIFY(!visit.canGoBack());
        clock.advance(1h);
        QCOMPARE(visit.screen(), Visit::Screen::Trouble);
        QCOMPARE(visit.troubleCode(), u"B-timeline-12"_s);
        QCOMPARE(visit.language(), u"de"_s);
    }

    void anotherBundleKeepsWhatItHas()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.open(u"one"_s);
        visit.open(u"two"_s);
        visit.setLanguage(u"ar"_s);
        visit.setScope({{u"en"_s, u"ar"_s}, u"en"_s, {u"two"_s, u"five"_s}});
        QCOMPARE(visit.itemId(), u"two"_s);
        QCOMPARE(visit.language(), u"ar"_s);
        visit.goBack();
        QCOMPARE(visit.screen(), Visit::Screen::Home); // "one" is gone from the history too
    }

    void anotherBundleLeadsHomeFromWhatIsGone()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.open(u"one"_s);
        visit.setLanguage(u"de-simple"_s);
        visit.setScope({{u"en"_s, u"de"_s}, u"en"_s, {u"two"_s}});
        QCOMPARE(visit.screen(), Visit::Screen::Home);
        QCOMPARE(visit.itemId(), QString());
        QCOMPARE(visit.language(), u"de"_s);
        visit.reset();
        QCOMPARE(visit.language(), u"en"_s);
    }

    void anotherBundleGivesItsLanguageWhileNobodyIsThere()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.setScope({{u"en"_s, u"de"_s}, u"en"_s, {}});
        QCOMPARE(visit.language(), u"en"_s);
        QVERIFY(visit.isUntouched());
    }

    void followsAnotherVisitInItsOwnLanguage()
    {
        FakeClock clock;
        Visit first(scope(), {}, clock);
        Visit second(scope(), {}, clock);
        second.setLanguage(u"ar"_s);
        second.setVolume(0);
        second.setInTwoLanguages(true);
        first.open(u"one"_s);
        first.open(u"two"_s);
        first.openMedia(u"film"_s);
        first.setTextSize(Visit::TextSize::Large);
        first.setFilter(u"three"_s);
        second.follow(first);
        QCOMPARE(second.itemId(), u"two"_s);
        QCOMPARE(second.mediaId(), u"film"_s);
        QCOMPARE(second.textSize(), Visit::TextSize::Large);
        QCOMPARE(second.filterId(), u"three"_s);
        QCOMPARE(second.language(), u"ar"_s);
        QCOMPARE(second.volume(), 0);
        QCOMPARE(second.secondLanguage(), u"de"_s);
    }

    void signLanguageKeepsLanguageAndPlace()
    {
        FakeClock clock;
        VisitScope signedScope = scope();
        signedScope.hasSignLanguage = true;
        Visit visit(signedScope, {}, clock);
        visit.setLanguage(u"ar"_s);
        visit.open(u"one"_s);
        visit.showLanguages();
        visit.setPrefersSignLanguage(true);
        QVERIFY(visit.prefersSignLanguage());
        QCOMPARE(visit.language(), u"ar"_s);
        QCOMPARE(visit.itemId(), u"one"_s);
        visit.showLanguages();
        visit.setLanguage(u"en"_s);
        QVERIFY(visit.prefersSignLanguage()); // it stays with other texts
        visit.setScope(scope());
        QVERIFY(!visit.prefersSignLanguage());
        visit.setPrefersSignLanguage(true);
        QVERIFY(!visit.prefersSignLanguage()); // nothing there is said in it
    }

    void showsASecondLanguageOnWish()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.setInTwoLanguages(true);
        QCOMPARE(visit.secondLanguage(), QString()); // the visitor reads the default language and chose no other
        visit.setLanguage(u"ar"_s);
        QCOMPARE(visit.secondLanguage(), u"de"_s);
        visit.setLanguage(u"en"_s);
        QCOMPARE(visit.secondLanguage(), u"de"_s);
        visit.setLanguage(u"de"_s);
        QCOMPARE(visit.secondLanguage(), u"en"_s); // the last other one
        visit.setInTwoLanguages(false);
        QCOMPARE(visit.secondLanguage(), QString());
        QCOMPARE(visit.offeredLanguage(), u"en"_s);
    }

    void tellsOfASecondLanguageOnceItIsAnother()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        const QSignalSpy told(&visit, &Visit::secondLanguageChanged);
        visit.setLanguage(u"ar"_s);
        QCOMPARE(told.count(), 1); // one is offered now
        visit.setInTwoLanguages(true);
        QCOMPARE(told.count(), 2);
        visit.setLanguage(u"en"_s);
        QCOMPARE(told.count(), 2); // still German
        visit.reset();
        QCOMPARE(told.count(), 3);
        QCOMPARE(visit.offeredLanguage(), QString());
    }

    void aSecondLanguageGoesWithABundleThatLacksIt()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.setLanguage(u"ar"_s);
        visit.setLanguage(u"de"_s);
        visit.setInTwoLanguages(true);
        QCOMPARE(visit.secondLanguage(), u"ar"_s);
        visit.setScope({{u"de"_s, u"en"_s}, u"de"_s, {}});
        QCOMPARE(visit.secondLanguage(), QString());
        visit.setScope({{u"en"_s, u"de"_s}, u"en"_s, {}});
        QCOMPARE(visit.secondLanguage(), u"en"_s); // German is another language than this bundle's
    }

    void neverEndsByItselfWhereItIsKeptOpen()
    {
        FakeClock clock;
        Visit visit(scope(), {}, clock);
        visit.keepOpen();
        visit.open(u"one"_s);
        QVERIFY(!clock.isArmed());
        clock.advance(24h);
        QVERIFY(!visit.isAsking());
        QVERIFY(!visit.isUntouched());
        QCOMPARE(visit.itemId(), u"one"_s);
    }
};

QTEST_GUILESS_MAIN(TestVisit)
#include "tst_visit.moc"
