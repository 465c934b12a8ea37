// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/talkrecord.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

TalkRecord aRecord()
{
    TalkRecord record;
    record.bundleId = u"org.example.harbour"_s;
    record.origin = TalkPlan::Origin::OwnTour;
    record.tourId = u"walk"_s;
    record.stopIds = {u"a"_s, u"b"_s, u"c"_s};
    record.stopId = u"b"_s;
    record.state = TalkState::Paused;
    record.taken = {{u"a"_s, 61'234}, {u"b"_s, 5}, {u"taken-out"_s, 1'000}, {QString(), 12}};
    record.startedAt = QDateTime::fromString(u"2026-11-22T18:00:00.123Z"_s, Qt::ISODateWithMs);
    record.keptAt = QDateTime::fromString(u"2026-11-22T18:05:00.456Z"_s, Qt::ISODateWithMs);
    record.endTime = QTime(19, 30);
    record.language = u"de-simple"_s;
    return record;
}

} // namespace

class TestTalkRecord final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsHowLongTheTalkTook()
    {
        TalkRecord record = aRecord();
        const QDateTime later = record.keptAt.addMSecs(750);
        QCOMPARE(record.elapsed(later), 62'251);
        record.state = TalkState::Running;
        QCOMPARE(record.elapsed(later), 63'001);
    }

    void isReadAsItWasWritten()
    {
        const auto read = readTalkRecord(toJson(aRecord()), u"talk.json"_s).value;
        QVERIFY(read.has_value());
        QCOMPARE(read->startedAt, aRecord().startedAt);
        QVERIFY(*read == aRecord());
    }

    void anEmptyOneIsReadAsItWasWritten()
    {
        TalkRecord record;
        record.bundleId = u"org.example.harbour"_s;
        record.keptAt = aRecord().keptAt;
        const auto read = readTalkRecord(toJson(record), u"talk.json"_s).value;
        QVERIFY(read.has_value());
        QVERIFY(*read == record);
    }

    void whatIsDamagedIsFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("line");
        QTest::newRow("a format to come")
            << "\"format\": 1"_ba
            << "\"format\": 2"_ba
            << u"talk.json:2:15: error [own-file-format] The file has format 2; this "
               "program knows format 1. Update Masterplan-Kiosk; the file stays as it is."_s;
        QTest::newRow("a state that does not exist")
            << "\"paused\""_ba
            << "\"asleep\""_ba
            << u"talk.json:6:14: error [own-file-value] “asleep” is not possible here. Write for example \"ready\"."_s;
        QTest::newRow("a moment that is none")
            << "18:05:00.456Z"_ba
            << "25:05"_ba
            << u"talk.json:10:15: error [own-file-value] “2026-11-22T25:05” is not possible here. Write for example "
               "\"2026-11-22T18:30:00.000Z\"."_s;
        QTest::newRow("an end that is none")
            << "19:30:00"_ba
            << "half past"_ba
            << u"talk.json:11:16: error [own-file-value] “half past” is not possible here. Write for example "
               "\"19:30:00\"."_s;
        QTest::newRow("a time less than none")
            << "61234"_ba
            << "-1"_ba
            << u"talk.json:15:14: error [number-range] The number must be between 0 and 2000000000. Change it."_s;
        QTest::newRow("half a file")
            << toJson(aRecord()).sliced(100) << QByteArray()
            << u"talk.json:5:19: error [json-ends-early] The file ends in the middle. Probably "
               "a bracket } or ] is missing at the end."_s;
    }

    void whatIsDamagedIsFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = toJson(aRecord());
        QVERIFY(bytes.contains(from));
        const auto read = readTalkRecord(bytes.replace(from, to), u"talk.json"_s);
        QVERIFY(!read.value);
        QTEST(asLine(read.findings.first(), Tongue::English), "line");
    }

    void timeGoesOnSinceItWasKept_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("a minute later") << u"2026-11-22T18:06:00.456Z"_s << qint64(60'000);
        QTest::newRow("in another time zone") << u"2026-11-22T19:06:00.456+01:00"_s << qint64(60'000);
        QTest::newRow("with the clock put back") << u"1970-01-01T00:00:00.000Z"_s << qint64(0);
    }

    void timeGoesOnSinceItWasKept()
    {
        QFETCH(QString, now);
        QTEST(aRecord().sinceKept(QDateTime::fromString(now, Qt::ISODateWithMs)), "milliseconds");
    }
};

QTEST_GUILESS_MAIN(TestTalkRecord)
#include "tst_talkrecord.moc"
