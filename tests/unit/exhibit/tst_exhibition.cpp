// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "exhibit/exhibition.h"
#include "exhibit/silentspeech.h"
#include "testlib/fakeclock.h"
#include "testlib/modeldump.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Of players that do nothing by themselves.
class OpenPlayers final : public PlayerFactory {
public:
    std::unique_ptr<Player> open(const QUrl &, PlayerListener &heardBy) override
    {
        listener = &heardBy;
        return std::make_unique<OpenPlayer>();
    }

    PlayerListener *listener = nullptr;

private:
    class OpenPlayer final : public Player {
    public:
        void play() override { }
        void pause() override { }
        void seek(qint64) override { }
        void setVolume(qreal) override { }
    };
};

} // namespace

class TestExhibition final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsInTheDigitsOfTheVisitorsLanguage()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        const QSignalSpy told(&exhibition, &Exhibition::textsChanged);
        QCOMPARE(exhibition.zero(), u"0"_s);
        exhibition.visit()->setLanguage(u"ar"_s);
        QCOMPARE(exhibition.zero(), u"\u0660"_s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(withDigits(u"2 / 16 %"_s, exhibition.zero().front()), u"\u0662 / \u0661\u0666 %"_s);
    }

    void saysEverythingInTheVisitorsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("the default one") << u"de"_s;
        QTest::newRow("simple language") << u"de-simple"_s;
        QTest::newRow("one that lacks some texts") << u"en"_s;
        QTest::newRow("one from right to left") << u"ar"_s;
    }

    void saysEverythingInTheVisitorsLanguage()
    {
        QFETCH(QString, language);
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        const QAbstractItemModelTester fields(exhibition.fields());
        const QAbstractItemModelTester languages(exhibition.languages());
        exhibition.visit()->setLanguage(language);
        QString text = dump(exhibition);
        text.replace(exhibition.programVersion(), u"(the program's)"_s);
        compareWithGolden(u"exhibition-%1"_s.arg(language), text);
    }

    void showsWhatTheVisitorOpens()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        // Whoever sees the new screen sees the new item on it.
        connect(exhibition.visit(), &Visit::screenChanged, this, [&] {
            if (exhibition.visit()->screen() == Visit::Screen::Detail)
                QCOMPARE(exhibition.detail()->itemId(), exhibition.visit()->itemId());
        });
        exhibition.visit()->open(u"trade"_s);
        QCOMPARE(exhibition.detail()->title(), u"Handel"_s);
        exhibition.visit()->setLanguage(u"en"_s);
        QCOMPARE(exhibition.detail()->title(), u"Trade"_s);
        exhibition.visit()->open(u"digging"_s);
        QCOMPARE(exhibition.detail()->title(), u"The Digging"_s);
        exhibition.visit()->goHome();
        QCOMPARE(exhibition.detail()->title(), u"The Digging"_s); // a closing screen does not go blank
    }

    void textsAndModelsHaveChangedWhenItIsTold()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        int told = 0;
        connect(&exhibition, &Exhibition::textsChanged, this, [&] {
            ++told;
            QCOMPARE(exhibition.title(), u"The Harbour"_s);
            QVERIFY(dump(*exhibition.fields()).contains(u"Trade"_s));
            QCOMPARE(exhibition.currentLanguageName(), u"English"_s);
        });
        exhibition.visit()->setLanguage(u"en"_s);
        QCOMPARE(told, 1);
    }

    void anotherLanguageResetsNoModel()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        QSignalSpy fields(exhibition.fields(), &QAbstractItemModel::modelReset);
        QSignalSpy languages(exhibition.languages(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(exhibition.languages(), &QAbstractItemModel::dataChanged);
        exhibition.visit()->setLanguage(u"en"_s);
        QCOMPARE(fields.count() + languages.count(), 0);
        QCOMPARE(changed.count(), 2); // the one that is current no more, and the one that is now
    }

    void leadsToSimpleLanguageAndBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("simple");
        QTest::addColumn<QString>("plain");
        QTest::newRow("German has simple German") << u"de"_s << u"de-simple"_s << QString();
        QTest::newRow("simple German leads back") << u"de-simple"_s << u"de-simple"_s << u"de"_s;
        QTest::newRow("English has none") << u"en"_s << QString() << QString();
    }

    void leadsToSimpleLanguageAndBack()
    {
        QFETCH(QString, language);
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        exhibition.visit()->setLanguage(language);
        QTEST(exhibition.simpleLanguage(), "simple");
        QTEST(exhibition.plainLanguage(), "plain");
    }

    void nothingIsSaidOverAClip()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        OpenPlayers players;
        exhibition.playback()->setPlayers([&] { return &players; });
        exhibition.narrator()->setVoices({[&](SpeechListener &listener) {
            return std::make_unique<SilentSpeech>(SilentSpeech::Pace::AsSpoken, clock, listener);
        }});
        exhibition.visit()->open(u"digging"_s);
        exhibition.narrator()->say({u"Der Hafen wird gegraben."_s, u"de"_s, {}});
        exhibition.visit()->openMedia(u"song"_s);
        QVERIFY(exhibition.narrator()->isSpeaking());
        players.listener->opened(10'000, true);
        QVERIFY(exhibition.playback()->isPlaying());
        QCOMPARE(exhibition.narrator()->state(), Narrator::State::Silent);
        exhibition.narrator()->resume();
        QVERIFY(exhibition.narrator()->isSpeaking());
        QCOMPARE(exhibition.playback()->state(), Playback::State::Paused);
    }

    void aDescriptionIsSaidBeforeItsClipPlays()
    {
        Bundle bundle = sampleBundle();
        bundle.media[5].kind = MediaKind::Video;
        bundle.texts[u"de"_s][u"song.description"_s] = u"Alle stehen im Kreis."_s;
        FakeClock clock;
        Exhibition exhibition(bundle, {}, clock);
        OpenPlayers players;
        exhibition.playback()->setPlayers([&] { return &players; });
        exhibition.narrator()->setVoices({[&](SpeechListener &listener) {
            return std::make_unique<SilentSpeech>(SilentSpeech::Pace::AsSpoken, clock, listener);
        }});
        QStringList said;
        connect(
            exhibition.narrator(), &Narrator::happened, this, [&](Narrator::Event event, const Utterance &utterance) {
                if (event == Narrator::Event::Say)
                    said.append(utterance.text);
            });
        exhibition.visit()->setShowsDescription(true);
        exhibition.visit()->open(u"digging"_s);
        exhibition.visit()->openMedia(u"song"_s);
        players.listener->opened(10'000, true);
        QCOMPARE(said, QStringList{u"Alle stehen im Kreis."_s});
        QVERIFY(exhibition.narrator()->isSpeaking());
        QCOMPARE(exhibition.playback()->state(), Playback::State::Paused);
        clock.advance(5s);
        QVERIFY(exhibition.playback()->isPlaying()); // it has waited for the end
        exhibition.playback()->toggle();
        exhibition.playback()->toggle();
        QCOMPARE(said.size(), 1); // once for a clip

        exhibition.visit()->setShowsDescription(false);
        exhibition.visit()->setShowsDescription(true);
        QCOMPARE(said.size(), 2); // who asks for it hears it
        exhibition.playback()->toggle();
        QVERIFY(exhibition.playback()->isPlaying()); // who does not want to wait need not
        QVERIFY(!exhibition.narrator()->isSpeaking());
        exhibition.visit()->setShowsDescription(false);
        exhibition.visit()->setShowsDescription(true);
        exhibition.visit()->goHome();
        QVERIFY(!exhibition.narrator()->isSpeaking());
    }

    void aClipInSignLanguageStandsApart()
    {
        Bundle bundle = sampleBundle();
        bundle.media[5].kind = MediaKind::Video;
        bundle.periods[0].signLanguage = u"song"_s;
        FakeClock clock;
        Exhibition exhibition(bundle, {}, clock);
        QVERIFY(exhibition.hasSignLanguage());
        exhibition.visit()->open(u"digging"_s);
        QCOMPARE(exhibition.detail()->signLanguageId(), u"song"_s);
        QCOMPARE(exhibition.detail()->media()->rowCount(), 2); // without it, though the item names it there, too
        exhibition.visit()->openMedia(u"song"_s);
        QCOMPARE(exhibition.medium()->mediaId(), u"song"_s);
        QCOMPARE(exhibition.medium()->count(), 1); // no way on to pictures
        exhibition.visit()->openMedia(u"crane"_s);
        QCOMPARE(exhibition.medium()->count(), 2);
        exhibition.visit()->open(u"harbour"_s);
        QCOMPARE(exhibition.detail()->signLanguageId(), QString());
    }

    void aClipWithoutACaptionIsCalledAsItsText()
    {
        Bundle bundle = sampleBundle();
        bundle.media[6].kind = MediaKind::Video;
        bundle.media[6].isThere = true;
        bundle.periods[0].signLanguage = u"lost"_s;
        FakeClock clock;
        Exhibition exhibition(bundle, {}, clock);
        exhibition.visit()->open(u"digging"_s);
        exhibition.visit()->openMedia(u"lost"_s);
        QCOMPARE(exhibition.medium()->caption(), u"Das Graben"_s);
    }

    void anotherBundleReplacesAllOfIt()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        exhibition.visit()->open(u"digging"_s);
        exhibition.visit()->setLanguage(u"en"_s);
        Bundle edited = sampleBundle();
        edited.version = u"2026.5.2"_s;
        edited.texts[u"en"_s][u"digging.title"_s] = u"The Great Digging"_s;
        edited.fields.removeLast();
        QSignalSpy changed(&exhibition, &Exhibition::bundleChanged);
        exhibition.setBundle(edited);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(exhibition.visit()->itemId(), u"digging"_s);
        QCOMPARE(exhibition.detail()->title(), u"The Great Digging"_s);
        QCOMPARE(exhibition.detail()->count(), 7);
        QCOMPARE(exhibition.fields()->count(), 2);
        QCOMPARE(exhibition.bundleVersion(), u"2026.5.2"_s);
        QCOMPARE(exhibition.bundle(), edited);
    }

    void anotherBundleWithoutTheItemLeadsHome()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        exhibition.visit()->open(u"plan"_s);
        exhibition.visit()->setLanguage(u"ar"_s);
        Bundle other = sampleBundle();
        other.events.removeFirst();
        other.languages.removeLast();
        other.fields.clear();
        exhibition.setBundle(other);
        QCOMPARE(exhibition.visit()->screen(), Visit::Screen::Home);
        QCOMPARE(exhibition.visit()->language(), u"de"_s);
        QCOMPARE(exhibition.title(), u"Der Hafen"_s);
        QCOMPARE(exhibition.detail()->itemId(), QString());
        QVERIFY(!exhibition.hasFields());
    }

    void theEndOfAVisitBringsBackTheFirstLanguage()
    {
        FakeClock clock;
        KioskSettings settings;
        settings.visit.language = u"en"_s;
        Exhibition exhibition(sampleBundle(), settings, clock);
        QCOMPARE(exhibition.title(), u"The Harbour"_s);
        exhibition.visit()->setLanguage(u"ar"_s);
        QCOMPARE(exhibition.title(), u"الميناء"_s);
        clock.advance(settings.visit.askAfter + settings.visit.answerWithin);
        QCOMPARE(exhibition.title(), u"The Harbour"_s);
    }

    void aFieldSelectsWhatBelongsToIt()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        QVERIFY(exhibition.filteredItems().isEmpty());
        exhibition.visit()->setFilter(u"trade"_s);
        QCOMPARE(exhibition.filterTitle(), u"Handel"_s);
        // The period, the event of that period, and the event that names the field.
        QCOMPARE(exhibition.filteredItems(), QSet<QString>({u"digging"_s, u"strike"_s, u"first-ship"_s}));
        exhibition.visit()->setFilter(u"nothing"_s);
        QVERIFY(exhibition.filterTitle().isEmpty());
    }

    void fieldsThatAllSelectTheSameSelectNothing()
    {
        Bundle bundle = sampleBundle();
        QVERIFY(Catalogue(bundle).canFilter());
        for (Event &event : bundle.events)
            event.related.clear();
        for (Field &field : bundle.fields)
            field.related = {u"digging"_s};
        QVERIFY(!Catalogue(bundle).canFilter());
        bundle.fields.clear();
        QVERIFY(!Catalogue(bundle).canFilter());
    }
};

QTEST_GUILESS_MAIN(TestExhibition)
#include "tst_exhibition.moc"
