// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "exhibit/narrator.h"
#include "exhibit/silentspeech.h"
#include "exhibit/speechlog.h"
#include "exhibit/visit.h"
#include "testlib/fakeclock.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What engines were told, and by whom they are heard.
struct Tape {
    QStringList told;
    SpeechListener *listener = nullptr;
};

/// Speaks the languages that its name lists.
class TapedSpeech final : public SpeechEngine {
public:
    TapedSpeech(const QString &languages, Tape &tape)
        : m_languages(languages)
        , m_tape(tape)
    {
        note(u"made"_s);
    }
    ~TapedSpeech() override { note(u"gone"_s); }
    [[nodiscard]] QString name() const override { return m_languages; }
    [[nodiscard]] bool canSay(const Utterance &utterance) const override
    {
        return m_languages.split(u' ').contains(utterance.language);
    }
    void say(const Utterance &utterance) override { note(u"say "_s + utterance.text); }
    void pause() override { note(u"pause"_s); }
    void resume() override { note(u"resume"_s); }
    void stop() override { note(u"stop"_s); }
    void setRate(qreal rate) override { m_rate = rate; }
    void setVolume(qreal volume) override { m_volume = volume; }

    [[nodiscard]] qreal rate() const { return m_rate; }
    [[nodiscard]] qreal volume() const { return m_volume; }

private:
    void note(const QString &what) { m_tape.told.append(m_languages + u": "_s + what); }

    QString m_languages;
    Tape &m_tape;
    qreal m_rate = 0;
    qreal m_volume = 0;
};

Utterance german(const QString &text)
{
    return {text, u"de"_s, {}};
}

/// A visit with an engine for German, and a second one for German and English.
struct Exhibit {
    FakeClock clock;
    Visit visit{{{u"de"_s}, u"de"_s, {u"item"_s}}, {}, clock};
    Tape tape;
    TapedSpeech *last = nullptr;
    Narrator narrator{visit, clock, nullptr};

    Exhibit() { narrator.setVoices({voice(u"de"_s), voice(u"de en"_s)}); }

    Voice voice(const QString &languages)
    {
        return [this, languages](SpeechListener &listener) {
            tape.listener = &listener;
            auto engine = std::make_unique<TapedSpeech>(languages, tape);
            last = engine.get();
            return engine;
        };
    }

    QStringList takeTold() { return std::exchange(tape.told, {}); }
};

} // namespace

class TestNarrator final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAnEngineOnlyWhenItIsNeeded()
    {
        Exhibit exhibit;
        QVERIFY(exhibit.narrator.hasVoices());
        QCOMPARE(exhibit.takeTold(), QStringList());
        exhibit.narrator.say(german(u"Eins"_s));
        QCOMPARE(exhibit.takeTold(), (QStringList{u"de: made"_s, u"de: say Eins"_s}));
        exhibit.narrator.say({u"One"_s, u"en"_s, {}});
        QCOMPARE(exhibit.takeTold(), (QStringList{u"de: stop"_s, u"de en: made"_s, u"de en: say One"_s}));
    }

    void saysOneAfterTheOther()
    {
        Exhibit exhibit;
        QSignalSpy progressed(&exhibit.narrator, &Narrator::progressed);
        exhibit.narrator.say({german(u"Eins"_s), german(u"Zwei"_s)});
        QCOMPARE(exhibit.narrator.current(), 0);
        exhibit.tape.listener->started();
        exhibit.tape.listener->partReached(1, 2);
        QCOMPARE(exhibit.narrator.partStart(), 1);
        QCOMPARE(exhibit.narrator.partLength(), 2);
        exhibit.tape.listener->finished();
        QCOMPARE(exhibit.narrator.current(), 1);
        QCOMPARE(exhibit.narrator.partLength(), 0);
        exhibit.tape.listener->finished();
        QCOMPARE(exhibit.narrator.state(), Narrator::State::Silent);
        QCOMPARE(exhibit.narrator.current(), -1);
        QCOMPARE(progressed.count(), 4);
        QCOMPARE(exhibit.takeTold(), (QStringList{u"de: made"_s, u"de: say Eins"_s, u"de: say Zwei"_s}));
    }

    void pausesGoesOnAndRepeats()
    {
        Exhibit exhibit;
        exhibit.narrator.say({german(u"Eins"_s), german(u"Zwei"_s)});
        exhibit.tape.listener->finished();
        exhibit.takeTold();
        exhibit.narrator.pause();
        QCOMPARE(exhibit.narrator.state(), Narrator::State::Paused);
        QCOMPARE(exhibit.narrator.current(), 1);
        exhibit.narrator.resume();
        QVERIFY(exhibit.narrator.isSpeaking());
        exhibit.narrator.repeat();
        QCOMPARE(exhibit.takeTold(), (QStringList{u"de: pause"_s, u"de: resume"_s, u"de: stop"_s, u"de: say Zwei"_s}));
        exhibit.narrator.stop();
        exhibit.narrator.resume();
        QCOMPARE(exhibit.takeTold(), (QStringList{u"de: stop"_s, u"de: say Zwei"_s}));
        exhibit.tape.listener->finished();
        exhibit.narrator.resume();
        QCOMPARE(exhibit.takeTold(), QStringList{u"de: say Eins"_s});
        exhibit.narrator.stop();
        exhibit.narrator.repeat();
        QCOMPARE(exhibit.narrator.current(), 0);
    }

    void knowsWhoseSpeechIsSaid()
    {
        Exhibit exhibit;
        const int mine = exhibit.narrator.say(QList{german(u"Eins"_s)});
        QCOMPARE(exhibit.narrator.speech(), mine);
        exhibit.narrator.repeat();
        QCOMPARE(exhibit.narrator.speech(), mine);
        exhibit.narrator.say(german(u"Zwei"_s));
        QVERIFY(exhibit.narrator.speech() != mine);
    }

    void leavesAnEngineThatDoesNotGoOn_data()
    {
        QTest::addColumn<bool>("isHeard");
        QTest::addColumn<int>("patience");
        QTest::newRow("one that never begins") << false << 10'000;
        QTest::newRow("one that began and never ends") << true << 10'000 + 4 * 300;
    }

    void leavesAnEngineThatDoesNotGoOn()
    {
        QFETCH(const bool, isHeard);
        QFETCH(const int, patience);
        Exhibit exhibit;
        exhibit.narrator.say({german(u"Eins"_s), german(u"Zwei"_s)});
        if (isHeard)
            exhibit.tape.listener->started();
        exhibit.clock.advance(std::chrono::milliseconds(patience - 1));
        exhibit.takeTold();
        exhibit.clock.advance(1ms);
        QCOMPARE(exhibit.takeTold(), (QStringList{u"de: stop"_s, u"de en: made"_s, u"de en: say Eins"_s}));
        exhibit.tape.listener->finished();
        QCOMPARE(exhibit.takeTold(), QStringList{u"de en: say Zwei"_s});
        QVERIFY(!exhibit.narrator.isVoiceMissing());
    }

    void triesAFailedEngineAnewTheNextTime()
    {
        Exhibit exhibit;
        exhibit.narrator.say(german(u"Eins"_s));
        exhibit.tape.listener->failed();
        exhibit.takeTold();
        exhibit.narrator.say(german(u"Zwei"_s));
        QCOMPARE(exhibit.takeTold(), (QStringList{u"de en: stop"_s, u"de: made"_s, u"de: say Zwei"_s}));
        QCoreApplication::processEvents();
        QCOMPARE(exhibit.takeTold(), QStringList{u"de: gone"_s});
    }

    void admitsWhatHasNoVoice()
    {
        Exhibit exhibit;
        exhibit.narrator.say({{u"سلام"_s, u"fa"_s, {}}, german(u"Eins"_s)});
        QVERIFY(exhibit.narrator.isVoiceMissing());
        QCOMPARE(exhibit.narrator.current(), 1);
        exhibit.narrator.say(german(u"Zwei"_s));
        QVERIFY(!exhibit.narrator.isVoiceMissing());
        exhibit.tape.listener->failed();
        exhibit.tape.listener->failed();
        QVERIFY(exhibit.narrator.isVoiceMissing());
        QCOMPARE(exhibit.narrator.state(), Narrator::State::Silent);
    }

    void isSilentWithoutVoices()
    {
        Exhibit exhibit;
        exhibit.narrator.setVoices({});
        exhibit.narrator.say(german(u"Eins"_s));
        QVERIFY(!exhibit.narrator.hasVoices());
        QCOMPARE(exhibit.narrator.state(), Narrator::State::Silent);
        exhibit.narrator.setVoices({[](SpeechListener &) { return nullptr; }});
        exhibit.narrator.say(german(u"Eins"_s));
        QVERIFY(exhibit.narrator.isVoiceMissing());
    }

    void isAsLoudAndAsFastAsTheVisitorWants()
    {
        Exhibit exhibit;
        exhibit.narrator.say(german(u"Eins"_s));
        QCOMPARE(exhibit.last->volume(), 0.7);
        QCOMPARE(exhibit.last->rate(), 1.0);
        exhibit.visit.makeLouder();
        QCOMPARE(exhibit.last->volume(), 0.8);
        exhibit.narrator.slower();
        QVERIFY(exhibit.last->rate() < 1);
        exhibit.narrator.slower();
        exhibit.narrator.faster();
        exhibit.narrator.faster();
        exhibit.narrator.faster();
        QCOMPARE(exhibit.narrator.pace(), Narrator::Pace::Fast);
        QVERIFY(exhibit.last->rate() > 1);
    }

    void holdsTheIdleTimeOnlyWhileItSpeaks()
    {
        Exhibit exhibit;
        exhibit.narrator.setVoices({[&](SpeechListener &listener) {
            return std::make_unique<SilentSpeech>(SilentSpeech::Pace::AsSpoken, exhibit.clock, listener);
        }});
        exhibit.visit.noteActivity();
        exhibit.narrator.say(german(u"Ein langer Text. "_s.repeated(200)));
        exhibit.clock.advance(100s);
        QVERIFY(exhibit.narrator.isSpeaking());
        QVERIFY(!exhibit.visit.isAsking());
        exhibit.narrator.pause();
        exhibit.clock.advance(100s);
        QVERIFY(exhibit.visit.isAsking());
        exhibit.narrator.resume();
        exhibit.narrator.stop();
        exhibit.clock.advance(100s);
        QVERIFY(exhibit.visit.isUntouched());
    }

    void forgetsEverythingWhenTheVisitorHasLeft()
    {
        Exhibit exhibit;
        exhibit.visit.noteActivity();
        exhibit.narrator.say({german(u"Eins"_s), {u"سلام"_s, u"fa"_s, {}}});
        exhibit.tape.listener->finished();
        exhibit.narrator.say(german(u"Eins"_s));
        exhibit.narrator.faster();
        exhibit.takeTold();
        exhibit.visit.reset();
        QCOMPARE(exhibit.takeTold(), QStringList{u"de: stop"_s});
        QCOMPARE(exhibit.narrator.state(), Narrator::State::Silent);
        QCOMPARE(exhibit.narrator.pace(), Narrator::Pace::Normal);
        QVERIFY(!exhibit.narrator.isVoiceMissing());
        exhibit.narrator.repeat();
        exhibit.narrator.resume();
        QCOMPARE(exhibit.takeTold(), QStringList());
        QVERIFY(!exhibit.clock.isArmed());
    }

    void logsWhatItSays()
    {
        Exhibit exhibit;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"log.jsonl"_s);
        SpeechLog log(path, exhibit.narrator, exhibit.clock);
        QCOMPARE(log.trouble(), QString());
        exhibit.narrator.say(german(u"Zwei Wörter"_s));
        exhibit.tape.listener->partReached(5, 6);
        exhibit.narrator.stop();
        exhibit.narrator.say({u"سلام"_s, u"fa"_s, {}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList events;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            QCOMPARE(line.value(u"time"_s).toInteger(), exhibit.clock.now());
            events.append(u"%1|%2|%3|%4"_s.arg(line.value(u"event"_s).toString(), line.value(u"engine"_s).toString(),
                line.value(u"language"_s).toString(), line.value(u"text"_s).toString()));
        }
        QCOMPARE(events,
            (QStringList{u"say|de|de|Zwei Wörter"_s, u"part|de|de|Wörter"_s, u"stop|de|de|Zwei Wörter"_s,
                u"novoice||fa|سلام"_s}));
        const SpeechLog nowhere(folder.filePath(u"no/such/folder"_s), exhibit.narrator, exhibit.clock);
        QVERIFY(!nowhere.trouble().isEmpty());
    }

    void readsWordByWordWithoutASound()
    {
        Exhibit exhibit;
        exhibit.narrator.setVoices({[&](SpeechListener &listener) {
            return std::make_unique<SilentSpeech>(SilentSpeech::Pace::AsSpoken, exhibit.clock, listener);
        }});
        exhibit.narrator.say(german(u"Zwei Wörter"_s));
        exhibit.clock.advance(1ms);
        QCOMPARE(exhibit.narrator.partLength(), 4);
        exhibit.clock.advance(400ms);
        QCOMPARE(exhibit.narrator.partStart(), 5);
        QCOMPARE(exhibit.narrator.partLength(), 6);
        exhibit.narrator.pause();
        exhibit.clock.advance(10s);
        QCOMPARE(exhibit.narrator.partStart(), 5);
        exhibit.narrator.resume();
        exhibit.clock.advance(1s);
        QCOMPARE(exhibit.narrator.state(), Narrator::State::Silent);
    }
};

QTEST_GUILESS_MAIN(TestNarrator)
#include "tst_narrator.moc"
