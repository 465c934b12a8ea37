// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "content/webvtt.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestWebVtt final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCaptions_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("cues"); // "start-end text"
        QTest::newRow("one") << u"WEBVTT\n\n00:01.000 --> 00:02.500\nHallo"_s << QStringList{u"1000-2500 Hallo"_s};
        QTest::newRow("hours, names and settings")
            << u"WEBVTT - Titel\n\nerste\n01:00:01.000 --> 01:00:02.000 line:90% align:start\nHallo\nWelt\n"_s
            << QStringList{u"3601000-3602000 Hallo\nWelt"_s};
        QTest::newRow("notes, styles and regions are none")
            << u"WEBVTT\n\nNOTE nicht zeigen\nauch nicht\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n00:00.000 "
               u"--> "
               "00:01.000\nHier"_s
            << QStringList{u"0-1000 Hier"_s};
        QTest::newRow("tags, voices and entities")
            << u"WEBVTT\n\n00:00.000 --> 00:01.000\n<v.laut Anna Müller>Das <i>ist</i> <00:00.500>&lt;gut&gt; &amp; schön"_s
            << QStringList{u"0-1000 Anna Müller: Das ist <gut> & schön"_s};
        QTest::newRow("an entity of an entity")
            << u"WEBVTT\n\n00:00.000 --> 00:01.000\n&amp;lt;"_s << QStringList{u"0-1000 &lt;"_s};
        QTest::newRow("line ends of other systems and a byte order mark")
            << u"\uFEFFWEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nA\r\n\r\n00:01.000 --> 00:02.000\rB"_s
            << QStringList{u"0-1000 A"_s, u"1000-2000 B"_s};
        QTest::newRow("no empty line between two")
            << u"WEBVTT\n\n00:00.000 --> 00:01.000\nA\n00:01.000 --> 00:02.000\nB"_s
            << QStringList{u"0-1000 A"_s, u"1000-2000 B"_s};
        QTest::newRow("times that are none")
            << u"WEBVTT\n\n0:1 --> 0:2\nA\n\n00:02.000 --> 00:01.000\nB\n\n00:61.000 --> 01:00.000\nC\n\n--> \nD"_s
            << QStringList();
        QTest::newRow("nothing said") << u"WEBVTT\n\n00:00.000 --> 00:01.000\n<i></i>\n"_s << QStringList();
        QTest::newRow("no captions") << u"WEBVTT"_s << QStringList();
    }

    void readsCaptions()
    {
        QFETCH(QString, file);
        const auto cues = parseWebVtt(file);
        QVERIFY(cues);
        QStringList told;
        for (const Cue &cue : *cues)
            told.append(u"%1-%2 %3"_s.arg(cue.start).arg(cue.end).arg(cue.text));
        QTEST(told, "cues");
    }

    void refusesWhatIsNoWebVtt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("nothing") << QString();
        QTest::newRow("another format") << u"1\n00:00:01,000 --> 00:00:02,000\nHallo"_s;
        QTest::newRow("a longer word") << u"WEBVTTX\n\n00:00.000 --> 00:01.000\nA"_s;
    }

    void refusesWhatIsNoWebVtt()
    {
        QFETCH(QString, file);
        QVERIFY(!parseWebVtt(file));
    }

    void showsACaptionFromItsStartUntilBeforeItsEnd()
    {
        const QList<Cue> cues{{1000, 2000, u"A"_s}, {1500, 3000, u"B"_s}};
        QCOMPARE(captionAt(cues, 999), QString());
        QCOMPARE(captionAt(cues, 1000), u"A"_s);
        QCOMPARE(captionAt(cues, 1500), u"A\nB"_s);
        QCOMPARE(captionAt(cues, 2000), u"B"_s);
        QCOMPARE(captionAt(cues, 3000), QString());
    }
};

QTEST_APPLESS_MAIN(TestWebVtt)
#include "tst_webvtt.moc"
