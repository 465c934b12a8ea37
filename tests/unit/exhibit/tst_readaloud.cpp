// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "exhibit/exhibition.h"
#include "testlib/fakeclock.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

using Part = ReadAloud::Part;

/// Says what it is told to when the test says so; has no voice for Arabic.
class TestVoice final : public SpeechEngine {
public:
    TestVoice(QStringList &said, SpeechListener *&heardBy, SpeechListener &listener)
        : m_said(said)
    {
        heardBy = &listener;
    }
    [[nodiscard]] QString name() const override { return u"test"_s; }
    [[nodiscard]] bool canSay(const Utterance &utterance) const override { return utterance.language != u"ar"; }
    void say(const Utterance &utterance) override
    {
        const QString recording = utterance.recording.sound.isEmpty() ? QString() : u" (recorded)"_s;
        m_said.append(utterance.language + u": "_s + utterance.text + recording);
    }
    void pause() override { m_said.append(u"pause"_s); }
    void resume() override { m_said.append(u"resume"_s); }
    void stop() override { m_said.append(u"stop"_s); }
    void setRate(qreal) override { }
    void setVolume(qreal) override { }

private:
    QStringList &m_said;
};

struct Exhibit {
    explicit Exhibit(const Bundle &bundle = sampleBundle())
        : exhibition(bundle, {}, clock)
    {
        exhibition.narrator()->setVoices(
            {[this](SpeechListener &listener) { return std::make_unique<TestVoice>(said, heardBy, listener); }});
        visit.noteActivity();
    }

    /// Lets all that was done have its consequences; what was said since the last time.
    QStringList heard()
    {
        QCoreApplication::processEvents();
        return std::exchange(said, {});
    }
    /// Everything from now on to the end.
    QStringList heardToTheEnd()
    {
        QStringList all = heard();
        while (exhibition.narrator()->isSpeaking()) {
            heardBy->finished();
            all += heard();
        }
        return all;
    }

    FakeClock clock;
    QStringList said;
    SpeechListener *heardBy = nullptr;
    Exhibition exhibition;
    Visit &visit = *exhibition.visit();
    ReadAloud &reading = *exhibition.readAloud();
};

Bundle bundleWithRecording(const QString &reads, const QString &language)
{
    Bundle bundle = sampleBundle();
    MediaItem &song = bundle.media[5];
    song.reads = reads;
    song.language = language;
    return bundle;
}

} // namespace

class TestReadAloud final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingUntilItIsSwitchedOn()
    {
        Exhibit exhibit;
        exhibit.visit.open(u"digging"_s);
        QCOMPARE(exhibit.heard(), QStringList());
        QVERIFY(exhibit.reading.isOffered());
        QVERIFY(!exhibit.reading.hasText());
    }

    void readsADetailFromTitleToTheLastParagraph()
    {
        Exhibit exhibit;
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        const QString date = exhibit.exhibition.detail()->when();
        QCOMPARE(exhibit.heardToTheEnd(),
            (QStringList{u"de: Das Graben"_s, u"de: "_s + date, u"de: Mit Schaufeln"_s, u"de: Viele gruben."_s,
                u"de: Es gab:"_s, u"de: Sand"_s, u"de: Lehm"_s}));
        exhibit.visit.open(u"trade"_s);
        QCOMPARE(exhibit.heard(), QStringList{u"de: Handel"_s});
    }

    void saysWhereItIs()
    {
        Exhibit exhibit;
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        exhibit.heard();
        QCOMPARE(exhibit.reading.part(), Part::Title);
        for (int said = 0; said < 4; ++said)
            exhibit.heardBy->finished();
        QCOMPARE(exhibit.reading.part(), Part::Paragraph);
        QCOMPARE(exhibit.reading.row(), 1);
        QCOMPARE(exhibit.reading.length(), 0);
        exhibit.heardBy->partReached(3, 3);
        QCOMPARE(exhibit.reading.start(), 3);
        QCOMPARE(exhibit.reading.length(), 3);
        exhibit.exhibition.narrator()->stop();
        QCOMPARE(exhibit.reading.part(), Part::Nothing);
    }

    void readsHomeOnlyWhereItWasSwitchedOnThere()
    {
        Exhibit exhibit;
        exhibit.visit.setReadAloud(true);
        const QStringList home = exhibit.heardToTheEnd();
        QCOMPARE(home.first(), u"de: Der Hafen"_s);
        QCOMPARE(home.at(1), u"de: Wie er entstand"_s);
        QVERIFY(home.contains(u"de: Der Betrieb"_s));
        QVERIFY(!home.contains(u"de: Handel"_s));
        exhibit.visit.open(u"trade"_s);
        exhibit.heardToTheEnd();
        exhibit.visit.goHome();
        QCOMPARE(exhibit.heard(), QStringList());
        QVERIFY(exhibit.reading.hasText());
        exhibit.reading.toggle();
        QCOMPARE(exhibit.heard(), QStringList{u"de: Der Hafen"_s});
        QCOMPARE(exhibit.reading.part(), Part::Title);
    }

    void goesOnInAnotherLanguageAtTheSamePlace()
    {
        Exhibit exhibit;
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        exhibit.heard();
        for (int said = 0; said < 4; ++said)
            exhibit.heardBy->finished();
        QCOMPARE(exhibit.heard().last(), u"de: Es gab:"_s);
        exhibit.visit.showLanguages();
        QCOMPARE(exhibit.heard(), QStringList{u"stop"_s});
        QVERIFY(!exhibit.reading.hasText());
        exhibit.visit.setLanguage(u"en"_s);
        QCOMPARE(exhibit.heard(), QStringList{u"en: There was:"_s});
    }

    void eachTextHasTheVoiceOfItsOwnLanguage()
    {
        Exhibit exhibit;
        exhibit.visit.setLanguage(u"en"_s);
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        const QStringList said = exhibit.heardToTheEnd();
        QVERIFY(said.contains(u"en: Many dug."_s));
        QVERIFY2(said.contains(u"de: Mit Schaufeln"_s), "a text that fell back");
    }

    void readsEachParagraphInBothLanguages()
    {
        Exhibit exhibit;
        exhibit.visit.setLanguage(u"en"_s);
        exhibit.visit.setInTwoLanguages(true);
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        const QStringList said = exhibit.heardToTheEnd();
        QCOMPARE(said.mid(0, 2), (QStringList{u"en: The Digging"_s, u"de: Das Graben"_s}));
        const qsizetype first = said.indexOf(u"en: Many dug."_s);
        QCOMPARE(said.value(first + 1), u"de: Viele gruben."_s);
    }

    void admitsWhatHasNoVoice()
    {
        Exhibit exhibit;
        exhibit.visit.setLanguage(u"ar"_s);
        exhibit.visit.open(u"digging"_s);
        QVERIFY(!exhibit.reading.isVoiceMissing());
        exhibit.visit.setReadAloud(true);
        const QStringList said = exhibit.heardToTheEnd();
        QVERIFY(exhibit.reading.isVoiceMissing());
        QVERIFY(!said.contains(u"ar: الحفر"_s));
        QVERIFY(said.contains(u"de: Viele gruben."_s));
        exhibit.visit.setReadAloud(false);
        exhibit.heard();
        QVERIFY(!exhibit.reading.isVoiceMissing());
    }

    void pausesGoesOnAndRepeats()
    {
        Exhibit exhibit;
        exhibit.visit.open(u"trade"_s);
        exhibit.visit.setReadAloud(true);
        exhibit.heard();
        exhibit.reading.toggle();
        QCOMPARE(exhibit.reading.part(), Part::Title);
        exhibit.reading.toggle();
        exhibit.reading.repeat();
        QCOMPARE(exhibit.heard(), (QStringList{u"pause"_s, u"resume"_s, u"stop"_s, u"de: Handel"_s}));
    }

    void whatLiesOverADetailSilencesIt()
    {
        Exhibit exhibit;
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        exhibit.heard();
        exhibit.visit.showTakeAway();
        QCOMPARE(exhibit.heard(), QStringList{u"stop"_s});
        QVERIFY(!exhibit.reading.hasText());
    }

    void nothingIsReadToTheNextVisitor()
    {
        Exhibit exhibit;
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        exhibit.heard();
        exhibit.visit.reset();
        QCOMPARE(exhibit.heard(), QStringList{u"stop"_s});
        QVERIFY(!exhibit.visit.isReadAloud());
        QVERIFY(!exhibit.reading.hasText());
        exhibit.visit.open(u"digging"_s);
        QCOMPARE(exhibit.heard(), QStringList());
    }

    void playsARecordingInThePlaceOfAllParagraphs()
    {
        Exhibit exhibit(bundleWithRecording(u"digging.body"_s, u"de"_s));
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        exhibit.heard();
        for (int said = 0; said < 3; ++said)
            exhibit.heardBy->finished();
        QCOMPARE(exhibit.heard().last(), u"de: Viele gruben.\nEs gab:\nSand\nLehm (recorded)"_s);
        QCOMPARE(exhibit.reading.row(), 0);
        exhibit.heardBy->partReached(17, 2);
        QCOMPARE(exhibit.reading.row(), 1);
        QCOMPARE(exhibit.reading.start(), 3);
        QCOMPARE(exhibit.reading.length(), 2);
    }

    void aRecordingInAnotherLanguageIsNotPlayed()
    {
        Exhibit exhibit(bundleWithRecording(u"digging.title"_s, u"en"_s));
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        QCOMPARE(exhibit.heard(), QStringList{u"de: Das Graben"_s});
        exhibit.visit.setLanguage(u"en"_s);
        QCOMPARE(exhibit.heard().last(), u"en: The Digging (recorded)"_s);
    }

    void saysWhatIsToBeSpokenInThePlaceOfTheBody()
    {
        Bundle bundle = sampleBundle();
        bundle.texts[u"de"_s].insert(u"digging.spoken"_s, u"Alle gruben."_s);
        Exhibit exhibit(bundle);
        exhibit.visit.open(u"digging"_s);
        exhibit.visit.setReadAloud(true);
        const QStringList said = exhibit.heardToTheEnd();
        QCOMPARE(said.last(), u"de: Alle gruben."_s);
        QVERIFY(!said.contains(u"de: Viele gruben."_s));
    }
};

QTEST_GUILESS_MAIN(TestReadAloud)
#include "tst_readaloud.moc"
