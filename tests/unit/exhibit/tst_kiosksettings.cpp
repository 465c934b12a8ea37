// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "exhibit/kiosksettings.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Code = SettingsProblem::Code;

class TestKioskSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFileGivesTheDefaults()
    {
        const auto settings = read("");
        QVERIFY(settings);
        QCOMPARE(*settings, KioskSettings());
        QCOMPARE(settings->panel.viewingDistanceMillimetres, 600.0);
        QVERIFY(!settings->panel.stand.lowerEdgeMillimetres);
        QCOMPARE(settings->panel.stand.reachFromMillimetres, 850.0);
        QCOMPARE(settings->panel.stand.reachToMillimetres, 1050.0);
        QCOMPARE(settings->visit.attractAfter, 120s);
        QCOMPARE(settings->visit.askAfter, 90s);
        QCOMPARE(settings->visit.answerWithin, 30s);
        QVERIFY(!settings->visit.isReducedMotion);
        QCOMPARE(settings->speech.engine, SpeechSettings::Engine::System);
    }

    void readsEveryKey()
    {
        const auto settings = read("# a comment\n"
                                   "; another\n"
                                   "[panel]\n"
                                   "widthMillimetres = 698.4\n"
                                   "heightMillimetres=392.85\n"
                                   "viewingDistanceMillimetres=450\r\n"
                                   "lowerEdgeMillimetres=812.5\n"
                                   "tiltDegrees=15\n"
                                   "reachFromMillimetres=800\n"
                                   "reachToMillimetres=1100\n"
                                   "\n"
                                   "[visit]\n"
                                   "language=de-simple\n"
                                   "attractAfterSeconds=60\n"
                                   "askAfterSeconds=10\n"
                                   "answerWithinSeconds=300\n"
                                   "reducedMotion=true\n"
                                   "[operator]\n"
                                   "contact=Information, Erdgeschoss; Zimmer \"5\", 100 % richtig\n"
                                   "contact/en=\"Information desk, ground floor\"\n"
                                   "imprint=Stra\xC3\x9F"
                                   "e 1\\nOrt\n"
                                   "imprint/de-simple=Einfach\n"
                                   "accessibilityStatement=C:\\\\x\n"
                                   "[updates]\n"
                                   "state=/var/lib/kiosk\n"
                                   "keys=keys\n"
                                   "drives=/media/kiosk\n"
                                   "[keypad]\n"
                                   "help=67, 195\n"
                                   "next=\n"
                                   "headsetIn=201\n"
                                   "doubleStrikeMilliseconds=500\n"
                                   "repeatAfterMilliseconds=2000\n"
                                   "watchSoundDevices=true\n"
                                   "[speech]\n"
                                   "engine=silent\n"
                                   "[bundle]\n"
                                   "folder=content/now\n");
        QVERIFY2(settings, settings ? "" : qPrintable(inWords(settings.error(), Tongue::English)));
        QCOMPARE(settings->panel, (PanelSettings{698.4, 392.85, 450, {812.5, 15, 800, 1100}}));
        QCOMPARE(settings->visit, (VisitSettings{u"de-simple"_s, 60s, 10s, 300s, true}));
        QCOMPARE(settings->updates.stateFolder, u"/var/lib/kiosk"_s);
        QVERIFY(settings->updates.keysFolder.endsWith(u"/keys"_s) && settings->updates.keysFolder.startsWith(u'/'));
        QCOMPARE(settings->updates.drivesFolder, u"/media/kiosk"_s);
        const KeypadSettings &keypad = settings->keypad;
        QCOMPARE(keypad.commands,
            (QHash<quint32, KeypadCommand>{{67, KeypadCommand::Help}, {195, KeypadCommand::Help},
                {196, KeypadCommand::Up}, {197, KeypadCommand::Down}, {198, KeypadCommand::Select},
                {199, KeypadCommand::Back}, {201, KeypadCommand::HeadsetIn}, {202, KeypadCommand::Quieter}}));
        QCOMPARE(keypad.doubleStrike, 500ms);
        QCOMPARE(keypad.repeatAfter, 2000ms);
        QVERIFY(keypad.watchesSoundDevices);
        QCOMPARE(settings->speech.engine, SpeechSettings::Engine::Silent);
        const OperatorTexts &texts = settings->operatorTexts;
        QCOMPARE(texts.contact.in(u"de"), u"Information, Erdgeschoss; Zimmer \"5\", 100 % richtig"_s);
        QCOMPARE(texts.contact.in(u"en-GB"), u"Information desk, ground floor"_s);
        QCOMPARE(texts.imprint.in(u"de"), u"Straße 1\nOrt"_s);
        QCOMPARE(texts.imprint.in(u"de-simple"), u"Einfach"_s);
        QCOMPARE(texts.accessibilityStatement.in(u"ar"), u"C:\\x"_s);
        QCOMPARE(settings->bundleFolder, m_folder.filePath(u"content/now"_s));
    }

    void keypadsAreThoseOfEzAccessUnlessNamed()
    {
        const KeypadSettings keypad;
        QCOMPARE(keypad.commands.size(), 8);
        QCOMPARE(keypad.commands.value(195), KeypadCommand::Help);
        QCOMPARE(keypad.commands.value(200), KeypadCommand::Next);
        QCOMPARE(keypad.commands.value(202), KeypadCommand::Quieter);
        QVERIFY(!keypad.watchesSoundDevices);
        const auto settings = read("[keypad]\nrepeatAfterMilliseconds=0\n");
        QVERIFY(settings);
        QCOMPARE(settings->keypad, keypad);
    }

    void whatTheOperatorDidNotSayIsEmpty()
    {
        const auto settings = read("[operator]\nimprint/en=Only English\n");
        QVERIFY(settings);
        QCOMPARE(settings->operatorTexts.imprint.in(u"de"), QString());
        QCOMPARE(settings->operatorTexts.contact.in(u"en"), QString());
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row
            = [](const char *name, const char *text, Code code, int line, const QString &key, const QString &value) {
                  QTest::newRow(name) << QByteArray(text) << static_cast<int>(code) << line << key << value;
              };
        row("a group that is not known", "[screen]\nwidth=1\n", Code::UnknownKey, 2, u"screen/width"_s, u"1"_s);
        row("a key before any group", "language=de\n", Code::UnknownKey, 1, u"language"_s, u"de"_s);
        row("a key that is not known", "[visit]\n\nidle=5\n", Code::UnknownKey, 3, u"visit/idle"_s, u"5"_s);
        row("a key in other letters", "[visit]\nLanguage=de\n", Code::UnknownKey, 2, u"visit/Language"_s, u"de"_s);
        row("a key of another group", "[panel]\nlanguage=de\n", Code::UnknownKey, 2, u"panel/language"_s, u"de"_s);
        row("a translation to no language", "[operator]\nimprint/=x\n", Code::UnknownKey, 2, u"operator/imprint/"_s,
            u"x"_s);
        row("a bundle key that is not known", "[bundle]\nfile=x\n", Code::UnknownKey, 2, u"bundle/file"_s, u"x"_s);
        row("a key twice", "[visit]\nlanguage=de\nlanguage=en\n", Code::Duplicate, 3, u"visit/language"_s, u"en"_s);
        row("a translation twice, in other letters", "[operator]\nimprint/en=a\nimprint/EN=b\n", Code::Duplicate, 3,
            u"operator/imprint/EN"_s, u"b"_s);
        row("too short a time to ask", "[visit]\naskAfterSeconds=9\n", Code::NotANumber, 2, u"visit/askAfterSeconds"_s,
            u"9"_s);
        row("too long a time to ask", "[visit]\naskAfterSeconds=3601\n", Code::NotANumber, 2,
            u"visit/askAfterSeconds"_s, u"3601"_s);
        row("too short a time to answer", "[visit]\nanswerWithinSeconds=19\n", Code::NotANumber, 2,
            u"visit/answerWithinSeconds"_s, u"19"_s);
        row("half a second", "[visit]\naskAfterSeconds=90.5\n", Code::NotANumber, 2, u"visit/askAfterSeconds"_s,
            u"90.5"_s);
        row("a unit after a number", "[panel]\nwidthMillimetres=698 mm\n", Code::NotANumber, 2,
            u"panel/widthMillimetres"_s, u"698 mm"_s);
        row("a comma in a number", "[panel]\nwidthMillimetres=698,4\n", Code::NotANumber, 2,
            u"panel/widthMillimetres"_s, u"698,4"_s);
        row("no number at all", "[panel]\nwidthMillimetres=\n", Code::NotANumber, 2, u"panel/widthMillimetres"_s,
            QString());
        row("not a number", "[panel]\nwidthMillimetres=nan\n", Code::NotANumber, 2, u"panel/widthMillimetres"_s,
            u"nan"_s);
        row("a distance across the hall", "[panel]\nviewingDistanceMillimetres=5001\n", Code::NotANumber, 2,
            u"panel/viewingDistanceMillimetres"_s, u"5001"_s);
        row("a panel that hangs over", "[panel]\ntiltDegrees=-5\n", Code::NotANumber, 2, u"panel/tiltDegrees"_s,
            u"-5"_s);
        row("a keypad's command that is not known", "[keypad]\nhelps=195\n", Code::UnknownKey, 2, u"keypad/helps"_s,
            u"195"_s);
        row("a key by its name", "[keypad]\nhelp=F17\n", Code::NotANumber, 2, u"keypad/help"_s, u"F17"_s);
        row("a key that no keyboard has", "[keypad]\nhelp=195,8\n", Code::NotANumber, 2, u"keypad/help"_s, u"195,8"_s);
        row("a key for two commands", "[keypad]\nhelp=67\nup=196,67\n", Code::KeyTaken, 3, u"keypad/up"_s, u"196,67"_s);
        row("a repetition before two seconds", "[keypad]\nrepeatAfterMilliseconds=1999\n", Code::NotANumber, 2,
            u"keypad/repeatAfterMilliseconds"_s, u"1999"_s);
        row("too long a filter", "[keypad]\ndoubleStrikeMilliseconds=2001\n", Code::NotANumber, 2,
            u"keypad/doubleStrikeMilliseconds"_s, u"2001"_s);
        row("yes for true", "[visit]\nreducedMotion=yes\n", Code::NotTrueOrFalse, 2, u"visit/reducedMotion"_s,
            u"yes"_s);
        row("a language by its name", "[visit]\nlanguage=Deutsch (DE)\n", Code::NotALanguage, 2, u"visit/language"_s,
            u"Deutsch (DE)"_s);
        row("an engine that nobody knows", "[speech]\nengine=espeak\n", Code::NotAChoice, 2, u"speech/engine"_s,
            u"espeak"_s);
        row("a line without equals sign", "[visit]\nlanguage\n", Code::NotAnEntry, 2, QString(), u"language"_s);
        row("a line without key", "[visit]\n=de\n", Code::NotAnEntry, 2, QString(), u"=de"_s);
        row("a group that does not close", "[visit\n", Code::NotAnEntry, 1, QString(), u"[visit"_s);
        row("a file in Latin-1",
            "[operator]\nimprint=Stra\xDF"
            "e\n",
            Code::NotUtf8, 0, QString(), QString());
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto settings = read(text);
        QVERIFY(!settings);
        const SettingsProblem &problem = settings.error();
        QTEST(static_cast<int>(problem.code), "code");
        QCOMPARE(problem.line, line);
        QCOMPARE(problem.key, key);
        QCOMPARE(problem.value, value);
        for (const Tongue tongue : {Tongue::German, Tongue::English}) {
            const QString words = inWords(problem, tongue);
            QVERIFY2(words.contains(path()), qPrintable(words));
            const bool isAboutKey = problem.code == Code::UnknownKey || problem.code == Code::Duplicate;
            QVERIFY2(isAboutKey || words.contains(value), qPrintable(words));
            if (problem.code != Code::NotAnEntry)
                QVERIFY2(words.contains(key), qPrintable(words));
            QVERIFY2(!words.contains(u'{'), qPrintable(words));
        }
    }

    void namesRangeAndPlaceInBothTongues()
    {
        const auto settings = read("[visit]\n\naskAfterSeconds={key} %2\n");
        QVERIFY(!settings);
        QCOMPARE(inWords(settings.error(), Tongue::English),
            path()
                + u":3: “visit/askAfterSeconds” has the value “{key} %2”. It takes a number from 10 to 3600, with a point, not a comma."_s);
        QCOMPARE(inWords(settings.error(), Tongue::German),
            path()
                + u":3: „visit/askAfterSeconds“ hat den Wert „{key} %2“. Erlaubt ist eine Zahl von 10 bis 3600, mit Punkt statt Komma."_s);
    }

    void aMissingFileIsAProblem()
    {
        const auto settings = readSettings(m_folder.filePath(u"none.ini"_s));
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, Code::CannotRead);
        QVERIFY(inWords(settings.error(), Tongue::English).contains(u"none.ini"));
    }

    void theShippedExampleIsRead()
    {
        QFile example(QStringLiteral(MASTERPLAN_SOURCE_DIR "/packaging/kiosk.ini.example"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        const QByteArray text = example.readAll();
        QVERIFY(read(text));
        // and with every key in use
        QByteArray inUse;
        for (const QByteArray &line : text.split('\n'))
            inUse += (line.startsWith('#') && !line.startsWith("# ") ? line.sliced(1) : line) + '\n';
        const auto settings = read(inUse);
        QVERIFY2(settings, settings ? "" : qPrintable(inWords(settings.error(), Tongue::English)));
        QCOMPARE(settings->visit.language, u"de"_s);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"kiosk.ini"_s); }

    [[nodiscard]] Result<KioskSettings, SettingsProblem> read(const QByteArray &text) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's file");
        file.close();
        return readSettings(path());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKioskSettings)
#include "tst_kiosksettings.moc"
