// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "presenter/consolewords.h"
#include "presenter/presenteroptions.h"
#include "presenter/presentertheme.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestPresenterTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("light") << lightPalette();
        QTest::newRow("Breeze Dark") << QPalette(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32));
        QTest::newRow("black on white") << QPalette(Qt::white);
        QTest::newRow("yellow on black") << QPalette(
            Qt::yellow, Qt::black, Qt::yellow, Qt::gray, Qt::darkGray, Qt::yellow, Qt::yellow, Qt::black, Qt::black);
    }

    void wordsCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const ConsoleColours colours = coloursFrom(palette);
        for (const QColor &ground : {colours.window, colours.bar, colours.panel, colours.button}) {
            for (const QColor &words : {colours.text, colours.muted, colours.ahead, colours.behind}) {
                QVERIFY2(contrast(words, ground) >= 4.5, qPrintable(words.name() + u" on "_s + ground.name()));
            }
            QVERIFY(contrast(colours.focus, ground) >= 3);
        }
        QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
        QVERIFY(!consoleStyle(colours).contains(u'@'));
    }

    void timesAreWrittenAsOnAClock()
    {
        QCOMPARE(clockText(0), u"00:00"_s);
        QCOMPARE(clockText(222'999), u"03:42"_s);
        QCOMPARE(clockText(3'723'000), u"1:02:03"_s);
        QCOMPARE(clockText(-20'000), u"−00:20"_s);
        QCOMPARE(clockText(-300), u"00:00"_s);
        QCOMPARE(paceText(20'000), u"20 s ahead of the plan"_s);
        QCOMPARE(paceText(-125'000), u"2:05 min behind the plan"_s);
        QCOMPARE(paceText(3'725'000), u"1:02:05 h ahead of the plan"_s);
        QCOMPARE(paceText(0), u"on time"_s);
    }

    void theConsoleSpeaksGerman()
    {
        const ConsoleWords words(Tongue::German);
        QCOMPARE(paceText(20'000), u"20 s vor dem Plan"_s);
        QCOMPARE(withKey(Command::Black, Tongue::German), u"Schwarz (B)"_s);
    }

    void optionsAreRead()
    {
        const auto options
            = readPresenterOptions({u"masterplan-presenter"_s, u"--bundle"_s, u"content"_s, u"--tour"_s, u"walk"_s,
                u"--windowed"_s, u"--audience-screen"_s, u"1"_s, u"--appearance"_s, u"dark"_s, u"--no-letter-keys"_s});
        QVERIFY(options);
        PresenterOptions expected;
        expected.bundleFolder = u"content"_s;
        expected.tourId = u"walk"_s;
        expected.isWindowed = true;
        expected.audienceScreen = u"1"_s;
        expected.appearance = PresenterOptions::Appearance::Dark;
        expected.areLettersCommands = false;
        QCOMPARE(*options, expected);
    }

    void wrongUseIsRefusedInBothLanguages_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown option") << QStringList{u"--slides"_s};
        QTest::newRow("a folder without its option") << QStringList{u"content"_s};
        QTest::newRow("an empty value") << QStringList{u"--bundle="_s};
        QTest::newRow("an unknown appearance") << QStringList{u"--appearance"_s, u"pink"_s};
    }

    void wrongUseIsRefusedInBothLanguages()
    {
        QFETCH(const QStringList, arguments);
        const auto options = readPresenterOptions(QStringList{u"masterplan-presenter"_s} + arguments);
        QVERIFY(!options);
        QVERIFY(options.error().count(u'\n') >= 2);
    }
};

QTEST_MAIN(TestPresenterTheme)
#include "tst_presentertheme.moc"
