// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/talkreport.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

TalkReport aReport()
{
    TalkPlan plan;
    plan.title = u"Rundgang"_s;
    plan.stops = {{u"a"_s, u"home"_s, u"Der Hafen"_s, 60, {}, false},
        {u"b"_s, u"b"_s, u"Salz, \"weißes Gold\""_s, 3600, {}, false}, {u"c"_s, u"c"_s, u"=Fort"_s, 90, {}, true}};
    TalkRecord record;
    record.taken = {{u"a"_s, 74'600}, {u"b"_s, 3'594'400}, {u"taken-out"_s, 3'000}, {QString(), 500}};
    record.startedAt = QDateTime::fromString(u"2026-11-22T18:00:30Z"_s, Qt::ISODate);
    return reportOf(plan, record);
}

} // namespace

class TestTalkReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesWhatWasTakenWithWhatWasPlanned()
    {
        const TalkReport report = aReport();
        QCOMPARE(report.rows.size(), 4);
        QCOMPARE(report.rows.at(0), (TalkReport::Row{1, u"Der Hafen"_s, 60'000, 74'600, false}));
        QCOMPARE(report.rows.at(0).difference(), 14'600);
        QCOMPARE(report.rows.at(2), (TalkReport::Row{3, u"=Fort"_s, 0, 0, true}));
        QCOMPARE(report.rows.at(3), (TalkReport::Row{0, {}, 0, 3'500, false}));
        QCOMPARE(report.total.planned, 3'660'000);
        QCOMPARE(report.total.taken, 3'672'500);
    }

    void saysTimesInFullSeconds()
    {
        const TalkReport::Row stop = aReport().rows.at(1);
        QCOMPARE(stop.plannedWords(), u"1:00:00"_s);
        QCOMPARE(stop.takenWords(), u"59:54"_s);
        QCOMPARE(stop.differenceWords(), u"−0:06"_s);
        QCOMPARE((TalkReport::Row{1, {}, 1'000, 1'400, false}.differenceWords()), u"0:00"_s);
    }

    void readsInGerman()
    {
        QCOMPARE(aReport().asText(Tongue::German),
            u"Rundgang\n"
            "Begonnen: 22. November 2026, 18:00 Uhr\n"
            "\n"
            " Nr.    geplant  gebraucht  Abweichung  Station\n"
            "   1       1:00       1:15       +0:15  Der Hafen\n"
            "   2    1:00:00      59:54       −0:06  Salz, \"weißes Gold\"\n"
            "   3       0:00       0:00        0:00  =Fort (fehlt im Bündel)\n"
            "           0:00       0:04       +0:04  neben dem Plan\n"
            "        1:01:00    1:01:13       +0:13  Summe\n"_s);
    }

    void readsInEnglish()
    {
        const QString text = aReport().asText(Tongue::English);
        QVERIFY2(text.startsWith(u"Rundgang\nBegun: 22 November 2026, 18:00\n"_s), qPrintable(text));
        QVERIFY(text.endsWith(u"        1:01:00    1:01:13       +0:13  total\n"_s));
    }

    void goesIntoASpreadsheet()
    {
        const QByteArray csv = aReport().asCsv(Tongue::English);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(csv),
            u"No.,stop,planned (seconds),taken (seconds),difference (seconds)\r\n"
            "1,Der Hafen,60,75,15\r\n"
            "2,\"Salz, \"\"weißes Gold\"\"\",3600,3594,-6\r\n"
            "3,'=Fort (missing in the bundle),0,0,0\r\n"
            ",beside the plan,0,4,4\r\n"_s);
        QVERIFY(aReport().asCsv(Tongue::German).contains("Nr.,Station,geplant (Sekunden),gebraucht (Sekunden)"));
    }

    void aTalkOfNothingIsAReport()
    {
        const TalkReport report = reportOf({}, {});
        QVERIFY(report.rows.isEmpty());
        QVERIFY(report.asText(Tongue::German).endsWith(u"Summe\n"_s));
        QCOMPARE(report.asCsv(Tongue::German).count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestTalkReport)
#include "tst_talkreport.moc"
