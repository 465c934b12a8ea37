// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "exhibit/recordedspeech.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// Notes what players are told, and lets the test speak for them.
class TapedPlayers final : public PlayerFactory {
public:
    std::unique_ptr<Player> open(const QUrl &url, PlayerListener &heardBy) override
    {
        told.append(u"open "_s + url.toString());
        listener = &heardBy;
        return std::make_unique<TapedPlayer>(told);
    }

    QStringList told;
    PlayerListener *listener = nullptr;

private:
    class TapedPlayer final : public Player {
    public:
        explicit TapedPlayer(QStringList &told)
            : m_told(told)
        {
        }
        ~TapedPlayer() override { m_told.append(u"gone"_s); }
        void play() override { m_told.append(u"play"_s); }
        void pause() override { m_told.append(u"pause"_s); }
        void seek(qint64) override { }
        void setVolume(qreal volume) override { m_told.append(u"volume %1"_s.arg(volume)); }
        void setRate(qreal rate) override { m_told.append(u"rate %1"_s.arg(rate)); }

    private:
        QStringList &m_told;
    };
};

class TapedListener final : public SpeechListener {
public:
    void started() override { told.append(u"started"_s); }
    void partReached(qsizetype start, qsizetype length) override
    {
        told.append(u"part %1 %2"_s.arg(start).arg(length));
    }
    void finished() override { told.append(u"finished"_s); }
    void failed() override { told.append(u"failed"_s); }

    QStringList heard()
    {
        QCoreApplication::processEvents();
        return std::exchange(told, {});
    }

    QStringList told;
};

Utterance recorded(const QString &cuesFile = {})
{
    return {u"Viele gruben. Es gab Sand."_s, u"de"_s, {QUrl(u"qrc:/song.wav"_s), cuesFile}};
}

} // namespace

class TestRecordedSpeech final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysOnlyWhatSomebodyHasRead()
    {
        TapedListener listener;
        const RecordedSpeech speech({}, listener);
        QVERIFY(speech.canSay(recorded()));
        QVERIFY(!speech.canSay({u"Viele gruben."_s, u"de"_s, {}}));
    }

    void playsFromBeginningToEnd()
    {
        TapedListener listener;
        TapedPlayers players;
        RecordedSpeech speech([&] { return &players; }, listener);
        speech.setVolume(0.5);
        speech.say(recorded());
        QCOMPARE(players.told, (QStringList{u"open qrc:/song.wav"_s, u"volume 0.5"_s, u"rate 1"_s}));
        players.listener->opened(4000, true);
        players.listener->opened(4100, true);
        QCOMPARE(players.told.count(u"play"_s), 1);
        speech.pause();
        speech.setRate(1.4);
        speech.resume();
        QCOMPARE(players.told.mid(4), (QStringList{u"pause"_s, u"rate 1.4"_s, u"play"_s}));
        players.listener->reachedEnd();
        QCOMPARE(listener.heard(), (QStringList{u"started"_s, u"finished"_s}));
    }

    void marksTheWordsOfItsCues()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"song.vtt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("WEBVTT\n\n00:00.000 --> 00:01.000\nViele gruben.\n\n00:01.000 --> 00:01.500\nnot in the text\n\n"
                   "00:02.000 --> 00:03.000\nEs gab\n");
        file.close();
        TapedListener listener;
        TapedPlayers players;
        RecordedSpeech speech([&] { return &players; }, listener);
        speech.say(recorded(file.fileName()));
        players.listener->opened(4000, true);
        players.listener->positionChanged(100);
        players.listener->positionChanged(1200);
        players.listener->positionChanged(2100);
        players.listener->positionChanged(2200);
        QCOMPARE(listener.told, (QStringList{u"part 0 13"_s, u"part 14 6"_s}));
    }

    void tellsNothingOfWhatWasStopped()
    {
        TapedListener listener;
        TapedPlayers players;
        RecordedSpeech speech([&] { return &players; }, listener);
        speech.say(recorded());
        players.listener->opened(4000, true);
        players.listener->reachedEnd();
        speech.stop();
        QCOMPARE(players.told.last(), u"gone"_s);
        QCOMPARE(listener.heard(), QStringList());
    }

    void failsWhereNothingCanPlayIt()
    {
        TapedListener listener;
        RecordedSpeech nowhere([] { return nullptr; }, listener);
        nowhere.say(recorded());
        QCOMPARE(listener.told, QStringList());
        QCOMPARE(listener.heard(), QStringList{u"failed"_s});
        TapedPlayers players;
        RecordedSpeech speech([&] { return &players; }, listener);
        speech.say(recorded());
        players.listener->failed();
        QCOMPARE(listener.heard(), QStringList{u"failed"_s});
    }
};

QTEST_GUILESS_MAIN(TestRecordedSpeech)
#include "tst_recordedspeech.moc"
