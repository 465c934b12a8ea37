// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/owntour.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

OwnTour aTour()
{
    return {u"org.example.harbour"_s, u"walk"_s, u"walk-own"_s, u"Für \"Kinder\""_s, u"de"_s,
        {{u"one"_s, u"home"_s, u"Der Hafen"_s, 30, {}},
            {u"two"_s, u"digging"_s, u"Das Graben"_s, 95, u"Schön.\n\n- tief"_s},
            {u"three"_s, u"filled-in"_s, u"Das Zuschütten"_s, 60, u"Still."_s}}};
}

} // namespace

class TestOwnTour final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        const auto reading = readOwnTour(toJson(aTour()), u"walk-own.json"_s);
        QVERIFY(reading.findings.isEmpty());
        QCOMPARE(reading.value, std::optional(aTour()));
    }

    void whatIsDamagedIsFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("line");
        QTest::newRow("a comma that is missing")
            << "\"id\": \"walk-own\","_ba
            << "\"id\": \"walk-own\""_ba
            << u"o.json:6:5: Fehler [json-comma-missing] Vor dieser Stelle fehlt ein Komma. Setzen Sie es ans Ende der "
               "Angabe davor; war das die letzte, fehlt hier die schließende Klammer."_s;
        QTest::newRow("a format to come")
            << "\"format\": 1"_ba
            << "\"format\": \"2\""_ba
            << u"o.json:2:15: Fehler [own-file-format] Die Datei hat Format \"2\"; dieses Programm kennt Format 1. "
               "Aktualisieren Sie Masterplan-Kiosk; die Datei bleibt, wie sie ist."_s;
        QTest::newRow("a way out of the folder")
            << "org.example.harbour"_ba
            << "../harbour"_ba
            << u"o.json:3:15: Fehler [bundle-id-invalid] „../harbour“ ist keine Kennung eines Bündels. Schreiben Sie "
               "Ihre Internetadresse rückwärts und dahinter einen Namen, in Kleinbuchstaben, wie "
               "\"org.example.museum.ausstellung\"."_s;
        QTest::newRow("a stop that lasts too long")
            << "95"_ba
            << "3601"_ba
            << u"o.json:20:24: Fehler [seconds-range] Eine Station dauert zwischen 5 und 3600 Sekunden. Ändern Sie die "
               "Zahl."_s;
        QTest::newRow("two stops of one id")
            << "\"two\""_ba
            << "\"one\""_ba
            << u"o.json:17:19: Fehler [id-duplicate] Die Kennung „one“ ist schon vergeben (o.json, Zeile 10). Jede "
               "Kennung darf im ganzen Bündel nur einmal stehen."_s;
        QTest::newRow("a stop that shows nothing")
            << "\"show\": \"digging\""_ba
            << "\"show\": \"\""_ba
            << u"o.json:18:21: Fehler [value-empty] Der Text zwischen den Anführungszeichen ist leer. Füllen Sie ihn "
               "aus."_s;
    }

    void whatIsDamagedIsFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = toJson(aTour());
        QVERIFY(bytes.contains(from));
        const auto reading = readOwnTour(bytes.replace(from, to), u"o.json"_s);
        QVERIFY(!reading.value);
        QTEST(asLine(reading.findings.first(), Tongue::German), "line");
    }

    void whatIsUnknownIsSaidAndPassedOver()
    {
        const auto reading
            = readOwnTour(toJson(aTour()).replace("\"title\"", "\"colour\": \"red\", \"title\""), u"o.json"_s);
        QCOMPARE(reading.value, std::optional(aTour()));
        QCOMPARE(reading.findings.size(), 1);
        QCOMPARE(reading.findings.first().code, u"key-unknown"_s);
    }

    void whatIsGoneFromTheBundleIsNamedByItsLastTitle()
    {
        const Catalogue catalogue(sampleBundle());
        const TalkPlan plan = planOf(catalogue, aTour(), u"en"_s);
        QCOMPARE(plan.bundleId, u"org.example.harbour"_s);
        QCOMPARE(plan.tourId, u"walk-own"_s);
        QCOMPARE(plan.origin, TalkPlan::Origin::OwnTour);
        QCOMPARE(plan.stops.at(0), (PlannedStop{u"one"_s, u"home"_s, u"The Harbour"_s, 30, {}, false}));
        QCOMPARE(plan.stops.at(1),
            (PlannedStop{u"two"_s, u"digging"_s, u"The Digging"_s, 95, u"Schön.\n\n- tief"_s, false}));
        QCOMPARE(
            plan.stops.at(2), (PlannedStop{u"three"_s, u"filled-in"_s, u"Das Zuschütten"_s, 60, u"Still."_s, true}));
    }

    void aPlanBecomesAnOwnTourAndKeepsWhatIsGone()
    {
        const Catalogue catalogue(sampleBundle());
        const OwnTour again = ownTourOf(planOf(catalogue, aTour(), u"de"_s), aTour());
        QCOMPARE(again, aTour());
    }

    void aRehearsalSetsTheSecondsOfWhatWasShown()
    {
        TalkPlan plan;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            plan.stops.append({id, u"home"_s, {}, 60, {}, false});
        const TalkPlan timed
            = rehearsed(plan, {{u"a"_s, 92'400}, {u"b"_s, 400}, {u"c"_s, 9'000'000}, {u"gone"_s, 5'000}});
        QCOMPARE(timed.stops.at(0).seconds, 90);
        QCOMPARE(timed.stops.at(1).seconds, 5);
        QCOMPARE(timed.stops.at(2).seconds, 3600);
        QCOMPARE(timed.stops.at(3).seconds, 60);
    }
};

QTEST_GUILESS_MAIN(TestOwnTour)
#include "tst_owntour.moc"
