// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <set>

#include "exhibit/attractloop.h"
#include "exhibit/exhibition.h"
#include "testlib/fakeclock.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds beat{AttractLoop::beat};
constexpr int beatsInRound = AttractLoop::fewestBeats;

KioskSettings settings(bool isReducedMotion = false)
{
    KioskSettings settings;
    settings.visit.attractAfter = 60s;
    settings.visit.isReducedMotion = isReducedMotion;
    return settings;
}

Bundle bundleWithPictures()
{
    Bundle bundle = sampleBundle();
    bundle.attract = {u"crane"_s, u"drawing"_s, u"lost"_s};
    return bundle;
}

} // namespace

class TestAttractLoop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsOnHomeOnceNobodyTouchedItForLong()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(), clock);
        clock.advance(59'999ms);
        QVERIFY(!exhibition.attract()->isRunning());
        clock.advance(1ms);
        QVERIFY(exhibition.attract()->isRunning());
        QVERIFY(exhibition.visit()->isUntouched());
    }

    void neverBeginsDuringAVisit()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(), clock);
        exhibition.visit()->hold();
        exhibition.visit()->open(u"plan"_s);
        clock.advance(24h);
        QVERIFY(!exhibition.attract()->isRunning());
        QCOMPARE(exhibition.visit()->itemId(), u"plan"_s);
    }

    void beginsAgainAfterAVisitHasEnded()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(), clock);
        exhibition.visit()->open(u"plan"_s);
        clock.advance(90s + 30s);
        QVERIFY(exhibition.visit()->isUntouched());
        QVERIFY(!exhibition.attract()->isRunning());
        clock.advance(60s);
        QVERIFY(exhibition.attract()->isRunning());
    }

    void neverHidesTrouble()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(), clock);
        clock.advance(60s);
        exhibition.visit()->showTrouble(u"T-1"_s);
        QVERIFY(!exhibition.attract()->isRunning());
        clock.advance(1h);
        QVERIFY(!exhibition.attract()->isRunning());
    }

    void anyActivityEndsItAtOnceInTheLanguageThatIsShown()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(), clock);
        clock.advance(60s + 2 * AttractLoop::beatsPerLanguage * beat);
        QCOMPARE(exhibition.attract()->language(), u"en"_s);
        exhibition.visit()->noteActivity();
        QVERIFY(!exhibition.attract()->isRunning());
        QCOMPARE(exhibition.visit()->language(), u"en"_s);
        QCOMPARE(exhibition.visit()->screen(), Visit::Screen::Home);
        clock.advance(90s + 30s);
        QCOMPARE(exhibition.visit()->language(), u"de"_s);
    }

    void invitesInEveryLanguageOnceARound()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(), clock);
        const AttractLoop &loop = *exhibition.attract();
        QStringList languages;
        connect(&loop, &AttractLoop::invitationChanged, this, [&] { languages.append(loop.language()); });
        clock.advance(60s + beatsInRound * beat - 1ms);
        QCOMPARE(languages, QStringList({u"de"_s, u"de-simple"_s, u"en"_s, u"ar"_s, u"de"_s, u"de-simple"_s}));
    }

    void aRoundIsLongEnoughForManyLanguages()
    {
        FakeClock clock;
        Bundle bundle = sampleBundle();
        const QStringList tags{u"tr"_s, u"uk"_s, u"pl"_s, u"ro"_s, u"bg"_s, u"ru"_s, u"fa"_s, u"ku"_s, u"es"_s};
        for (const QString &tag : tags)
            bundle.languages.append({tag, tag, false, Digits::Latin, Qt::LeftToRight, Qt::LeftToRight});
        Exhibition exhibition(bundle, settings(), clock);
        const AttractLoop &loop = *exhibition.attract();
        clock.advance(60s);
        QSet<QString> seen{loop.language()};
        QSet<QString> seenBesideAll;
        connect(&loop, &AttractLoop::invitationChanged, this, [&] { seen.insert(loop.language()); });
        QSignalSpy rounds(&loop, &AttractLoop::roundChanged);
        while (rounds.isEmpty()) {
            if (loop.builtPart() == 1)
                seenBesideAll.insert(loop.language());
            clock.advance(beat);
        }
        QCOMPARE(seen.size(), bundle.languages.size());
        QCOMPARE(seenBesideAll.size(), bundle.languages.size());
    }

    void saysTheTitleInTheLanguageThatInvites()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(), clock);
        clock.advance(60s);
        QCOMPARE(exhibition.attract()->title(), u"Der Hafen"_s);
        clock.advance(3 * AttractLoop::beatsPerLanguage * beat);
        QCOMPARE(exhibition.attract()->title(), u"الميناء"_s);
        QCOMPARE(exhibition.attract()->titleLanguage(), u"ar"_s);
        QCOMPARE(exhibition.attract()->teaserLanguage(), u"de"_s);
    }

    void buildsTheStoryUpAndBeginsAnew()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(), clock);
        const AttractLoop &loop = *exhibition.attract();
        clock.advance(60s);
        QCOMPARE(loop.builtPart(), 0.0);
        clock.advance(AttractLoop::buildingBeats * beat / 2);
        QCOMPARE(loop.builtPart(), 0.5);
        clock.advance(AttractLoop::buildingBeats * beat / 2);
        QCOMPARE(loop.builtPart(), 1.0);
        clock.advance((beatsInRound - AttractLoop::buildingBeats) * beat);
        QCOMPARE(loop.builtPart(), 0.0);
    }

    void withReducedMotionNothingIsBuiltUp()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(true), clock);
        QSignalSpy built(exhibition.attract(), &AttractLoop::builtPartChanged);
        clock.advance(60s);
        QCOMPARE(exhibition.attract()->builtPart(), 1.0);
        built.clear();
        clock.advance((beatsInRound - 1) * beat);
        QVERIFY(built.isEmpty());
    }

    void showsAnotherPictureInAnotherPlaceEachRound()
    {
        FakeClock clock;
        Exhibition exhibition(bundleWithPictures(), settings(), clock);
        const AttractLoop &loop = *exhibition.attract();
        clock.advance(60s);
        QUrl picture = loop.picture();
        QPoint shift = loop.shift();
        QSet<QUrl> pictures;
        std::set<std::pair<int, int>> shifts;
        for (int round = 0; round < 8; ++round) {
            pictures.insert(picture);
            shifts.insert({shift.x(), shift.y()});
            clock.advance(beatsInRound * beat);
            QVERIFY(loop.picture() != picture);
            QVERIFY(loop.shift() != shift);
            picture = loop.picture();
            shift = loop.shift();
        }
        QCOMPARE(pictures.size(), 2);
        QCOMPARE(shifts.size(), std::size_t(8));
    }

    void aVisitDoesNotBringTheSamePictureBack()
    {
        FakeClock clock;
        Exhibition exhibition(bundleWithPictures(), settings(), clock);
        clock.advance(60s);
        const QUrl picture = exhibition.attract()->picture();
        exhibition.visit()->noteActivity();
        clock.advance(90s + 30s + 60s);
        QVERIFY(exhibition.attract()->isRunning());
        QVERIFY(exhibition.attract()->picture() != picture);
    }

    void aBundleWithoutPicturesInvitesToo()
    {
        FakeClock clock;
        Bundle bundle = sampleBundle();
        bundle.media.clear();
        Exhibition exhibition(bundle, settings(), clock);
        clock.advance(60s + beatsInRound * beat);
        QVERIFY(exhibition.attract()->isRunning());
        QVERIFY(exhibition.attract()->picture().isEmpty());
    }

    void anotherBundleComesInWhileItRuns()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(), clock);
        clock.advance(60s + 3 * AttractLoop::beatsPerLanguage * beat);
        Bundle bundle = sampleBundle();
        bundle.languages = {bundle.languages.first()};
        bundle.texts[u"de"_s][u"exhibition.title"_s] = u"Der neue Hafen"_s;
        exhibition.setBundle(bundle);
        QVERIFY(exhibition.attract()->isRunning());
        QCOMPARE(exhibition.attract()->title(), u"Der neue Hafen"_s);
        clock.advance(5 * beatsInRound * beat);
        QCOMPARE(exhibition.attract()->language(), u"de"_s);
    }

    void wakesTheProgramForChangesAlone_data()
    {
        constexpr int languagesInRound = beatsInRound / AttractLoop::beatsPerLanguage;
        QTest::addColumn<bool>("isReducedMotion");
        QTest::addColumn<int>("wakeUpsInRound");
        // Two of the languages come with a part of the story.
        QTest::newRow("full motion") << false << AttractLoop::buildingBeats + languagesInRound - 2;
        QTest::newRow("reduced motion") << true << languagesInRound;
    }

    void wakesTheProgramForChangesAlone()
    {
        QFETCH(bool, isReducedMotion);
        QFETCH(int, wakeUpsInRound);
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), settings(isReducedMotion), clock);
        clock.advance(60s);
        const int before = clock.wakeUps();
        clock.advance(10 * beatsInRound * beat);
        QCOMPARE(clock.wakeUps() - before, 10 * wakeUpsInRound);
    }
};

QTEST_GUILESS_MAIN(TestAttractLoop)
#include "tst_attractloop.moc"
