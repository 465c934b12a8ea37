// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "exhibit/medium.h"
#include "exhibit/playback.h"
#include "exhibit/visit.h"
#include "testlib/fakeclock.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a player was told, and by whom it is heard.
struct Tape {
    QStringList told;
    PlayerListener *listener = nullptr;
};

class TapedPlayer final : public Player {
public:
    explicit TapedPlayer(Tape &tape)
        : m_tape(tape)
    {
    }
    ~TapedPlayer() override { m_tape.told.append(u"gone"_s); }
    void play() override { m_tape.told.append(u"play"_s); }
    void pause() override { m_tape.told.append(u"pause"_s); }
    void seek(qint64 milliseconds) override { m_tape.told.append(u"seek %1"_s.arg(milliseconds)); }
    void setVolume(qreal volume) override { m_tape.told.append(u"volume %1"_s.arg(volume)); }

private:
    Tape &m_tape;
};

class TapedPlayers final : public PlayerFactory {
public:
    explicit TapedPlayers(Tape &tape)
        : m_tape(tape)
    {
    }
    std::unique_ptr<Player> open(const QUrl &url, PlayerListener &listener) override
    {
        m_tape.told.append(u"open %1"_s.arg(url.fileName()));
        m_tape.listener = &listener;
        return std::make_unique<TapedPlayer>(m_tape);
    }

private:
    Tape &m_tape;
};

MediaRow row(const QString &id, MediaRow::Kind kind, const QString &captions = {})
{
    MediaRow row;
    row.mediaId = id;
    row.kind = kind;
    row.url = QUrl(u"file:/"_s + id);
    row.captionsFile = captions;
    return row;
}

/// A visit to an item with a picture, a film and a sound.
struct Exhibit {
    FakeClock clock;
    Visit visit{{{u"de"_s}, u"de"_s, {u"item"_s}}, {}, clock};
    Medium medium{nullptr};
    Tape tape;
    TapedPlayers players{tape};
    Playback playback{visit, medium, clock, nullptr};
    QString captions;
    int asked = 0;

    explicit Exhibit(const QString &captionsFile = {})
        : captions(captionsFile)
    {
        QObject::connect(&visit, &Visit::sheetChanged, &medium, [this] {
            MediaRow described = row(u"described"_s, MediaRow::Kind::Clip);
            described.descriptionUrl = QUrl(u"file:/voice"_s);
            medium.show({row(u"photo"_s, MediaRow::Kind::Picture), row(u"film"_s, MediaRow::Kind::Clip, captions),
                            row(u"song"_s, MediaRow::Kind::Sound), described},
                visit.mediaId());
        });
        playback.setPlayers([this] {
            ++asked;
            return &players;
        });
        visit.open(u"item"_s);
    }

    void playFilm()
    {
        visit.openMedia(u"film"_s);
        tape.listener->opened(65'000, true);
        tape.told.clear();
    }
};

} // namespace

class TestPlayback final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForPlayersOnlyWhenSomethingIsToBePlayed()
    {
        Exhibit exhibit;
        exhibit.visit.openMedia(u"photo"_s);
        QCOMPARE(exhibit.asked, 0);
        QCOMPARE(exhibit.playback.state(), Playback::State::Closed);
        exhibit.visit.openMedia(u"film"_s);
        QCOMPARE(exhibit.asked, 1);
        QCOMPARE(exhibit.playback.state(), Playback::State::Opening);
        QCOMPARE(exhibit.tape.told, (QStringList{u"open film"_s, u"volume 0.7"_s}));
    }

    void playsOnceItIsReady()
    {
        Exhibit exhibit;
        exhibit.visit.openMedia(u"film"_s);
        exhibit.tape.listener->opened(65'000, true);
        QVERIFY(exhibit.playback.isPlaying());
        QCOMPARE(exhibit.tape.told.last(), u"play"_s);
        exhibit.tape.listener->positionChanged(5'999);
        QCOMPARE(exhibit.playback.positionWords(), u"0:05"_s);
        QCOMPARE(exhibit.playback.durationWords(), u"1:05"_s);
        QVERIFY(qAbs(exhibit.playback.progress() - 5.999 / 65) < 0.001);
        exhibit.playback.setDigits(Digits::Arabic);
        QCOMPARE(exhibit.playback.durationWords(), u"١:٠٥"_s);
    }

    void pausesAndGoesOn()
    {
        Exhibit exhibit;
        exhibit.playFilm();
        exhibit.playback.toggle();
        QCOMPARE(exhibit.playback.state(), Playback::State::Paused);
        exhibit.playback.toggle();
        QVERIFY(exhibit.playback.isPlaying());
        exhibit.playback.toStart();
        QCOMPARE(exhibit.tape.told, (QStringList{u"pause"_s, u"play"_s, u"seek 0"_s}));
    }

    void playsAgainAfterItsEnd()
    {
        Exhibit exhibit;
        exhibit.playFilm();
        exhibit.tape.listener->reachedEnd();
        QCOMPARE(exhibit.playback.state(), Playback::State::Ended);
        QCOMPARE(exhibit.playback.progress(), 1.0);
        exhibit.playback.toggle();
        QVERIFY(exhibit.playback.isPlaying());
        QCOMPARE(exhibit.tape.told, (QStringList{u"seek 0"_s, u"play"_s}));
    }

    void goesToAnyPartOfIt()
    {
        Exhibit exhibit;
        exhibit.playFilm();
        exhibit.playback.seek(0.2);
        exhibit.playback.skip(5);
        exhibit.playback.skip(-30);
        exhibit.playback.seek(1.5);
        exhibit.playback.skip(5);
        QCOMPARE(exhibit.tape.told,
            (QStringList{u"seek 13000"_s, u"seek 18000"_s, u"seek 0"_s, u"seek 65000"_s, u"seek 65000"_s}));
        QVERIFY(exhibit.playback.isPlaying());
        QCOMPARE(exhibit.playback.positionWords(), u"1:05"_s);
        QCOMPARE(exhibit.playback.wordsAt(0.5), u"0:32"_s);
    }

    void whatStandsStillStaysSoElsewhere()
    {
        Exhibit exhibit;
        exhibit.playFilm();
        exhibit.playback.toggle();
        exhibit.playback.seek(0.2);
        QCOMPARE(exhibit.playback.state(), Playback::State::Paused);
        QCOMPARE(exhibit.playback.positionWords(), u"0:13"_s);
        QCOMPARE(exhibit.tape.told, (QStringList{u"pause"_s, u"seek 13000"_s}));
    }

    void playsAgainFromThereAfterItsEnd()
    {
        Exhibit exhibit;
        exhibit.playFilm();
        exhibit.tape.listener->reachedEnd();
        exhibit.playback.seek(0.2);
        QVERIFY(exhibit.playback.isPlaying());
        QCOMPARE(exhibit.tape.told, (QStringList{u"seek 13000"_s, u"play"_s}));
    }

    void whatDescribesAClipPlaysBesideItOnWish()
    {
        Exhibit exhibit;
        exhibit.visit.openMedia(u"described"_s);
        PlayerListener *const clip = exhibit.tape.listener;
        clip->opened(65'000, true);
        clip->positionChanged(4'000);
        exhibit.tape.told.clear();
        exhibit.visit.setShowsDescription(true);
        QCOMPARE(exhibit.tape.told, (QStringList{u"open voice"_s, u"volume 0.7"_s}));
        clip->positionChanged(5'000);
        exhibit.tape.told.clear();
        PlayerListener *const voice = exhibit.tape.listener;
        voice->opened(60'000, true);
        QCOMPARE(exhibit.tape.told, (QStringList{u"seek 5000"_s, u"play"_s})); // where the clip is by now
        exhibit.tape.told.clear();
        exhibit.playback.toggle();
        QCOMPARE(exhibit.tape.told, (QStringList{u"pause"_s, u"pause"_s}));
        exhibit.tape.told.clear();
        exhibit.playback.seek(0.2);
        QCOMPARE(exhibit.tape.told, (QStringList{u"seek 13000"_s, u"seek 13000"_s}));
        exhibit.tape.told.clear();
        exhibit.visit.setVolume(20);
        QCOMPARE(exhibit.tape.told, (QStringList{u"volume 0.2"_s, u"volume 0.2"_s}));
        exhibit.tape.told.clear();
        exhibit.visit.setShowsDescription(false);
        QCOMPARE(exhibit.tape.told, QStringList{u"gone"_s});
        QCOMPARE(exhibit.playback.state(), Playback::State::Paused); // the clip knows nothing of it
    }

    void aClipGoesOnWithoutADescriptionThatCannotBePlayed()
    {
        Exhibit exhibit;
        exhibit.visit.setShowsDescription(true);
        exhibit.visit.openMedia(u"described"_s);
        exhibit.tape.listener->failed();
        QCOMPARE(exhibit.playback.state(), Playback::State::Opening);
        exhibit.visit.closeSheet();
        QCOMPARE(exhibit.tape.told.count(u"gone"_s), 2); // both are silent
    }

    void goesNowhereInWhatHasNoKnownLengthOrCannotSeek()
    {
        Exhibit exhibit;
        exhibit.playback.seek(0.5);
        exhibit.visit.openMedia(u"film"_s);
        QVERIFY(!exhibit.playback.canSeek());
        exhibit.tape.listener->opened(0, true);
        exhibit.tape.told.clear();
        exhibit.playback.seek(0.5);
        exhibit.playback.skip(5);
        QCOMPARE(exhibit.tape.told, QStringList());
        exhibit.tape.listener->opened(65'000, false);
        QVERIFY(!exhibit.playback.canSeek());
        exhibit.playback.seek(0.5);
        QCOMPARE(exhibit.tape.told, QStringList());
    }

    void isSilentAtOnceWhenTheVisitorLeaves_data()
    {
        QTest::addColumn<std::function<void(Visit &)>>("leave");
        using Way = std::function<void(Visit &)>;
        QTest::newRow("home") << Way([](Visit &visit) { visit.goHome(); });
        QTest::newRow("back") << Way([](Visit &visit) { visit.goBack(); });
        QTest::newRow("another medium") << Way([](Visit &visit) { visit.openMedia(u"photo"_s); });
        QTest::newRow("trouble") << Way([](Visit &visit) { visit.showTrouble(u"T"_s); });
        QTest::newRow("the end of the visit") << Way([](Visit &visit) { visit.reset(); });
    }

    void isSilentAtOnceWhenTheVisitorLeaves()
    {
        QFETCH(std::function<void(Visit &)>, leave);
        Exhibit exhibit;
        exhibit.playFilm();
        leave(exhibit.visit);
        QCOMPARE(exhibit.tape.told, QStringList{u"gone"_s});
        QCOMPARE(exhibit.playback.state(), Playback::State::Closed);
        QCOMPARE(exhibit.playback.caption(), QString());
    }

    void theVisitDoesNotEndWhileItPlays()
    {
        Exhibit exhibit;
        exhibit.playFilm();
        for (int second = 1; second <= 600; ++second) {
            exhibit.clock.advance(1s);
            exhibit.tape.listener->positionChanged(second * 1000);
        }
        QVERIFY(!exhibit.visit.isAsking());
        exhibit.tape.listener->reachedEnd();
        exhibit.clock.advance(90s);
        QVERIFY(exhibit.visit.isAsking());
        exhibit.clock.advance(30s);
        QCOMPARE(exhibit.visit.screen(), Visit::Screen::Home);
        QCOMPARE(exhibit.tape.told, QStringList{u"gone"_s});
    }

    void theVisitGoesOnWhileItIsPaused()
    {
        Exhibit exhibit;
        exhibit.playFilm();
        exhibit.playback.toggle();
        exhibit.clock.advance(90s);
        QVERIFY(exhibit.visit.isAsking());
    }

    void whatDoesNotGoOnHasFailed()
    {
        Exhibit exhibit;
        exhibit.playFilm();
        exhibit.clock.advance(9s);
        QVERIFY(exhibit.playback.isPlaying());
        exhibit.clock.advance(1s);
        QCOMPARE(exhibit.playback.state(), Playback::State::Failed);
        exhibit.clock.advance(90s);
        QVERIFY(exhibit.visit.isAsking()); // nothing holds the time any more
    }

    void whatCannotBePlayedHasFailed()
    {
        Exhibit exhibit;
        exhibit.visit.openMedia(u"song"_s);
        exhibit.tape.listener->failed();
        QCOMPARE(exhibit.playback.state(), Playback::State::Failed);
        exhibit.playback.toggle();
        QCOMPARE(exhibit.playback.state(), Playback::State::Failed);
    }

    void withoutPlayersNothingCanBePlayed()
    {
        Exhibit exhibit;
        exhibit.playback.setPlayers([]() -> PlayerFactory * { return nullptr; });
        exhibit.visit.openMedia(u"film"_s);
        QCOMPARE(exhibit.playback.state(), Playback::State::Failed);
        exhibit.visit.goHome();
        QCOMPARE(exhibit.playback.state(), Playback::State::Closed);
    }

    void followsTheVisitorsVolume()
    {
        Exhibit exhibit;
        exhibit.playFilm();
        for (int i = 0; i < 9; ++i)
            exhibit.visit.makeQuieter();
        QCOMPARE(exhibit.tape.told.last(), u"volume 0"_s);
        QCOMPARE(exhibit.visit.volume(), 0);
        for (int i = 0; i < 12; ++i)
            exhibit.visit.makeLouder();
        QCOMPARE(exhibit.tape.told.last(), u"volume 1"_s);
        exhibit.visit.reset();
        QCOMPARE(exhibit.visit.volume(), 70);
    }

    void showsCaptionsAsTimeGoesOn()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"film.vtt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Das Schiff\n");
        file.close();
        Exhibit exhibit(file.fileName());
        exhibit.playFilm();
        QVERIFY(exhibit.playback.hasCaptions());
        QCOMPARE(exhibit.playback.caption(), QString());
        exhibit.tape.listener->positionChanged(1'500);
        QCOMPARE(exhibit.playback.caption(), u"Anna: Das Schiff"_s);
        exhibit.tape.listener->positionChanged(2'000);
        QCOMPARE(exhibit.playback.caption(), QString());
        exhibit.visit.openMedia(u"song"_s);
        QVERIFY(!exhibit.playback.hasCaptions());
    }
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
