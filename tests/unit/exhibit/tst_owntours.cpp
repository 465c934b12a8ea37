// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "exhibit/owntours.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

OwnTour aTour(const QString &id, const QString &title)
{
    return {u"org.example.harbour"_s, {}, id, title, u"de"_s, {{u"one"_s, u"home"_s, u"Der Hafen"_s, 30, {}}}};
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOwnTours final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsNotThereHasNoTours()
    {
        const QTemporaryDir folder;
        const auto shelf = OwnTours(folder.filePath(u"later"_s)).toursOf(u"org.example.harbour"_s);
        QVERIFY(shelf.tours.isEmpty());
        QVERIFY(shelf.findings.isEmpty());
    }

    void toursAreKeptByBundle()
    {
        const QTemporaryDir folder;
        const OwnTours tours(folder.filePath(u"own"_s));
        OwnTour other = aTour(u"a"_s, u"Andere"_s);
        other.bundleId = u"org.example.station"_s;
        QVERIFY(tours.save(aTour(u"b"_s, u"Zuerst"_s)).has_value());
        QVERIFY(tours.save(aTour(u"c"_s, u"Am Ende"_s)).has_value());
        QVERIFY(tours.save(other).has_value());
        const auto shelf = tours.toursOf(u"org.example.harbour"_s);
        QCOMPARE(shelf.tours, (QList<OwnTour>{aTour(u"c"_s, u"Am Ende"_s), aTour(u"b"_s, u"Zuerst"_s)}));
        QVERIFY(tours.remove(aTour(u"c"_s, {})).has_value());
        QCOMPARE(tours.toursOf(u"org.example.harbour"_s).tours.size(), 1);
        QCOMPARE(tours.toursOf(u"org.example.station"_s).tours, QList<OwnTour>{other});
    }

    void aNewTourHasAnIdOfItsOwn()
    {
        const QTemporaryDir folder;
        const OwnTours tours(folder.path());
        const Catalogue catalogue(sampleBundle());
        const TalkPlan plan = planOf(catalogue, Tour{u"walk"_s, {{u"s"_s, u"digging"_s, 45}}}, u"de"_s);
        const OwnTour first = tours.begun(plan, u"de"_s);
        QCOMPARE(first.id, u"walk-own"_s);
        QCOMPARE(first.basedOn, u"walk"_s);
        QCOMPARE(first.stops, (QList<OwnStop>{{u"s"_s, u"digging"_s, u"Das Graben"_s, 45, {}}}));
        QVERIFY(tours.save(first).has_value());
        QCOMPARE(tours.begun(plan, u"de"_s).id, u"walk-own-2"_s);
        QCOMPARE(tours.begun(planOf(catalogue, first, u"de"_s), u"de"_s).id, u"walk-own-2"_s);
        const OwnTour ofTimeline = tours.begun(timelineOrder(catalogue, u"de"_s), u"de"_s);
        QCOMPARE(ofTimeline.id, u"timeline-own"_s);
        QCOMPARE(ofTimeline.basedOn, QString());
    }

    void whatIsDamagedOrForeignIsFoundAndLeftAlone()
    {
        const QTemporaryDir folder;
        const OwnTours tours(folder.path());
        const QString bundle = folder.filePath(u"org.example.harbour"_s);
        QVERIFY(tours.save(aTour(u"good"_s, u"Gut"_s)).has_value());
        QVERIFY(put(bundle + u"/broken.json"_s, "{\n  \"format\": 1,\n"));
        QVERIFY(put(bundle + u"/empty.json"_s, ""));
        QVERIFY(put(bundle + u"/renamed.json"_s, toJson(aTour(u"good"_s, u"Gut"_s))));
        QVERIFY(put(bundle + u"/notes.txt"_s, "mine"));
        const auto shelf = tours.toursOf(u"org.example.harbour"_s);
        QCOMPARE(shelf.tours.size(), 1);
        QStringList lines;
        for (const Finding &finding : shelf.findings)
            lines.append(asLine(finding, Tongue::English).remove(folder.path()));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(0).startsWith(u"/org.example.harbour/broken.json:3:1: error [json-ends-early]"_s),
            qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"/org.example.harbour/empty.json:1:1: error [json-empty]"_s),
            qPrintable(lines.at(1)));
        QCOMPARE(lines.at(2),
            u"/org.example.harbour/renamed.json: error [own-tour-misplaced] This is the tour “good” of the bundle "
            "“org.example.harbour”, which is not found here. Give it the name /org.example.harbour/good.json."_s);
        QCOMPARE(bytesOf(bundle + u"/broken.json"_s), "{\n  \"format\": 1,\n"_ba);
    }

    void whatWasNotUnderstoodIsNeverWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("before");
        const QByteArray tour = toJson(aTour(u"walk"_s, u"Alt"_s));
        QTest::newRow("what is no JSON") << "not mine"_ba;
        QTest::newRow("a format to come") << QByteArray(tour).replace("\"format\": 1", "\"format\": 2");
        QTest::newRow("what says more") << QByteArray(tour).replace("\"title\"", "\"colour\": 1, \"title\"");
        QTest::newRow("another tour") << toJson(aTour(u"other"_s, u"Alt"_s));
    }

    void whatWasNotUnderstoodIsNeverWrittenOver()
    {
        QFETCH(QByteArray, before);
        const QTemporaryDir folder;
        const OwnTours tours(folder.path());
        const OwnTour tour = aTour(u"walk"_s, u"Neu"_s);
        const QString path = tours.fileOf(tour.bundleId, tour.id);
        QVERIFY(put(path, before));
        QVERIFY(tours.save(tour).has_value());
        QCOMPARE(bytesOf(path), toJson(tour));
        QCOMPARE(bytesOf(path + u".aside-1"_s), before);
        QVERIFY(tours.save(tour).has_value());
        QVERIFY(!QFile::exists(path + u".aside-2"_s));
    }

    void whatCouldNotBeReadAgainIsNotSaved()
    {
        const QTemporaryDir folder;
        const OwnTours tours(folder.path());
        OwnTour tour = aTour(u"walk"_s, u"Neu"_s);
        QVERIFY(tours.save(tour).has_value());
        tour.title.clear();
        const auto outcome = tours.save(tour);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().first().code, u"value-empty"_s);
        QCOMPARE(tours.toursOf(tour.bundleId).tours.first().title, u"Neu"_s);
    }

    void aFolderThatCannotBeWrittenIsFound()
    {
        const QTemporaryDir folder;
        QVERIFY(put(folder.filePath(u"own"_s), "a file, no folder"));
        const auto outcome = OwnTours(folder.filePath(u"own"_s)).save(aTour(u"walk"_s, u"Neu"_s));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().first().code, u"own-file-not-saved"_s);
    }
};

QTEST_GUILESS_MAIN(TestOwnTours)
#include "tst_owntours.moc"
