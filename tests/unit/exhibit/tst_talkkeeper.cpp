// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "exhibit/talkkeeper.h"
#include "testlib/fakeclock.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TalkPlan twoStops()
{
    TalkPlan plan;
    plan.bundleId = u"org.example.harbour"_s;
    plan.stops = {{u"a"_s, u"home"_s, u"Der Hafen"_s, 60, {}, false}, {u"b"_s, u"b"_s, u"Salz"_s, 60, {}, false}};
    return plan;
}

struct Room {
    explicit Room(const QString &folder)
        : keeper(talk, folder, clock)
    {
    }

    std::optional<TalkRecord> kept()
    {
        keeper.flush();
        return keeper.kept().value;
    }

    FakeClock clock;
    Talk talk{twoStops(), clock};
    TalkKeeper keeper;
};

} // namespace

class TestTalkKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptOfATalkThatHasNotBegun()
    {
        const QTemporaryDir folder;
        Room room(folder.path());
        room.keeper.setLanguage(u"de"_s);
        room.clock.advance(1h);
        QVERIFY(!room.kept());
        QVERIFY(room.keeper.kept().findings.isEmpty());
    }

    void everyChangeIsKept()
    {
        const QTemporaryDir folder;
        Room room(folder.filePath(u"later/presenter"_s));
        room.keeper.setLanguage(u"en"_s);
        room.talk.begin();
        QCOMPARE(room.kept()->stopId, u"a"_s);
        QCOMPARE(room.kept()->language, u"en"_s);
        QVERIFY(room.talk.goNext());
        QCOMPARE(room.kept()->stopId, u"b"_s);
        room.talk.pause();
        QCOMPARE(room.kept()->state, Talk::State::Paused);
        room.talk.setEndTime(QTime(20, 0));
        QCOMPARE(room.kept()->endTime, std::optional(QTime(20, 0)));
        room.keeper.setLanguage(u"de"_s);
        QCOMPARE(room.kept()->language, u"de"_s);
    }

    void timeIsKeptEveryFiveSecondsWhileItRuns()
    {
        const QTemporaryDir folder;
        Room room(folder.path());
        room.talk.begin();
        room.clock.advance(14s);
        QCOMPARE(room.kept()->taken.value(u"a"_s), 10'000);
        room.clock.advance(1s);
        QCOMPARE(room.kept()->taken.value(u"a"_s), 15'000);
        room.talk.pause();
        QVERIFY(!room.clock.isArmed());
    }

    void theEndIsForgotten()
    {
        const QTemporaryDir folder;
        Room room(folder.path());
        room.talk.begin();
        QVERIFY(room.kept());
        room.talk.end();
        QVERIFY(!room.kept());
        QVERIFY(!QFile::exists(folder.filePath(u"talk.json"_s)));
    }

    void whatWasKeptGoesOnInAnotherRun()
    {
        const QTemporaryDir folder;
        Room before(folder.path());
        before.talk.begin();
        QVERIFY(before.talk.goNext());
        before.clock.advance(10s);
        before.keeper.flush();

        Room after(folder.path());
        const auto record = after.keeper.kept().value;
        QVERIFY(record);
        after.talk.restore(*record, 3'000);
        QCOMPARE(after.talk.current(), 1);
        QCOMPARE(after.talk.takenAt(1), 13'000);
        QCOMPARE(after.kept()->taken.value(u"b"_s), 13'000);
    }

    void whatWasNotUnderstoodIsSetAside()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"talk.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not mine");
        file.close();
        Room room(folder.path());
        QVERIFY(!room.kept());
        QCOMPARE(room.keeper.kept().findings.first().code, u"json-value"_s);
        room.talk.begin();
        QVERIFY(room.kept());
        QFile aside(folder.filePath(u"talk.json.aside-1"_s));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), "not mine"_ba);
    }

    void aFullDiskIsToldOnce()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"presenter"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Room room(folder.filePath(u"presenter"_s));
        QSignalSpy trouble(&room.keeper, &TalkKeeper::couldNotKeep);
        room.talk.begin();
        room.clock.advance(20s);
        room.keeper.flush();
        QTRY_COMPARE(trouble.count(), 1);
        QCOMPARE(trouble.first().first().value<QList<Finding>>().first().code, u"own-file-not-saved"_s);
        inTheWay.remove();
        QVERIFY(room.talk.goNext());
        QVERIFY(room.kept());
        QCoreApplication::processEvents();
        QCOMPARE(trouble.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTalkKeeper)
#include "tst_talkkeeper.moc"
