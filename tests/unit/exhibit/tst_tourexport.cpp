// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include "content/bundlereader.h"
#include "exhibit/tourexport.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

Files filesOf(const QString &folder)
{
    Files files;
    QDirIterator paths(folder, QDir::Files, QDirIterator::Subdirectories);
    while (paths.hasNext()) {
        QFile file(paths.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

/// The bundle that comes with the program.
Files sourceBundle()
{
    return filesOf(QStringLiteral(MASTERPLAN_SOURCE_DIR) + u"/resources/bundle"_s);
}

bool putAll(const QTemporaryDir &folder, const Files &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!put(folder.filePath(file.key()), file.value()))
            return false;
    }
    return true;
}

/// Only what stands in `after` and not in `before`, which is the rest of it.
QByteArray added(const QByteArray &before, const QByteArray &after)
{
    qsizetype same = 0;
    while (same < before.size() && before[same] == after[same])
        ++same;
    const qsizetype rest = before.size() - same;
    return after.endsWith(before.last(rest)) ? after.mid(same, after.size() - before.size()) : "not only added"_ba;
}

QStringList codesOf(const BundleReading &reading)
{
    QStringList codes;
    for (const Finding &finding : reading.findings)
        codes.append(finding.code);
    return codes;
}

OwnTour aTour()
{
    const Bundle bundle = *readBundle(MemoryFiles(sourceBundle()), ProgramVersion::current()).bundle;
    return {bundle.id, {}, u"children"_s, u"Für Kinder"_s, bundle.defaultLanguage,
        {{u"one"_s, u"home"_s, u"Anfang"_s, 30, {}},
            {u"two"_s, bundle.periods.first().id, u"Zeit"_s, 95, u"Sag „Hallo“.\n\n- laut"_s},
            {u"three"_s, u"filled-in"_s, u"Das Zuschütten"_s, 60, u"Still."_s}}};
}

} // namespace

class TestTourExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBundleHasTheTourAndEveryOtherByteAsBefore()
    {
        const QTemporaryDir folder;
        QVERIFY(putAll(folder, sourceBundle()));
        const QStringList findings = codesOf(readBundle(folder.path()));
        const Files before = filesOf(folder.path());
        const auto exported = exportTour(aTour(), folder.path());
        QVERIFY(exported.has_value());
        QCOMPARE(exported->tourId, u"children"_s);
        QCOMPARE(exported->leftOut, QStringList{u"Das Zuschütten"_s});

        const Files after = filesOf(folder.path());
        QCOMPARE(after.keys(), before.keys());
        for (auto file = before.cbegin(); file != before.cend(); ++file) {
            if (!exported->changedFiles.contains(file.key()))
                QCOMPARE(after.value(file.key()), file.value());
            else
                QVERIFY(added(file.value(), after.value(file.key())) != "not only added"_ba);
        }
        const BundleReading reading = readBundle(folder.path());
        QVERIFY(reading.bundle);
        // The title in the bundle's other languages, and the stop without notes.
        QStringList more = codesOf(reading);
        for (const QString &code : findings)
            QVERIFY(more.removeOne(code));
        QStringList expected(reading.bundle->languages.size() - 1, u"translation-missing"_s);
        expected.append(u"notes-missing"_s);
        QCOMPARE(more, expected);
        const Tour tour = reading.bundle->tours.last();
        QCOMPARE(tour.id, u"children"_s);
        QCOMPARE(tour.stops,
            (QList<TourStop>{
                {u"children-1"_s, u"home"_s, 30}, {u"children-2"_s, reading.bundle->periods.first().id, 95}}));
        const QString language = reading.bundle->defaultLanguage;
        QCOMPARE(reading.bundle->text(u"children"_s, Slot::Title, language).text, u"Für Kinder"_s);
        QCOMPARE(reading.bundle->text(u"children-2"_s, Slot::Notes, language).text, u"Sag „Hallo“.\n\n- laut"_s);
    }

    void aBundleWithoutToursGetsItsFirst()
    {
        const QTemporaryDir folder;
        Files files = sourceBundle();
        files.remove(u"tours.json"_s);
        QVERIFY(putAll(folder, files));
        QVERIFY(exportTour(aTour(), folder.path()).has_value());
        const BundleReading reading = readBundle(folder.path());
        QVERIFY(reading.bundle);
        QCOMPARE(reading.bundle->tours.size(), 1);
    }

    void nothingThatIsThereIsReplaced()
    {
        const QTemporaryDir folder;
        QVERIFY(putAll(folder, sourceBundle()));
        QCOMPARE(exportTour(aTour(), folder.path())->tourId, u"children"_s);
        QCOMPARE(exportTour(aTour(), folder.path())->tourId, u"children-3"_s); // "children-2" is a stop
        QVERIFY(readBundle(folder.path()).bundle);
    }

    void idsStayWithinTheirLength()
    {
        const QTemporaryDir folder;
        QVERIFY(putAll(folder, sourceBundle()));
        OwnTour tour = aTour();
        tour.id = QString(98, u'a') + u"-b-c"_s;
        const auto exported = exportTour(tour, folder.path());
        QVERIFY(exported.has_value());
        const BundleReading reading = readBundle(folder.path());
        QVERIFY(reading.bundle);
        QVERIFY(exported->tourId.size() <= 100);
        for (const TourStop &stop : reading.bundle->tours.last().stops)
            QVERIFY(stop.id.size() <= 100);
    }

    void anotherLanguageHasItsOwnTexts()
    {
        const QTemporaryDir folder;
        QVERIFY(putAll(folder, sourceBundle()));
        OwnTour tour = aTour();
        tour.language = u"xx"_s;
        QVERIFY(exportTour(tour, folder.path()).has_value());
        const Bundle bundle = *readBundle(folder.path()).bundle;
        QVERIFY(!QFile::exists(folder.filePath(u"text/xx.json"_s)));
        QCOMPARE(bundle.text(u"children"_s, Slot::Title, bundle.defaultLanguage).text, u"Für Kinder"_s);
    }

    void whatDoesNotFitIsRefusedAndNothingIsChanged_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<OwnTour>("tour");
        QTest::addColumn<QByteArray>("tours");
        const QByteArray tours = sourceBundle().value(u"tours.json"_s);
        OwnTour other = aTour();
        other.bundleId = u"org.example.other"_s;
        OwnTour gone = aTour();
        gone.stops = gone.stops.last(1);
        QTest::newRow("of another bundle") << u"own-tour-other-bundle"_s << other << tours;
        QTest::newRow("of nothing that is there") << u"own-tour-nothing-left"_s << gone << tours;
        QTest::newRow("into a broken bundle") << u"json-ends-early"_s << aTour() << "{\n"_ba;
    }

    void whatDoesNotFitIsRefusedAndNothingIsChanged()
    {
        QFETCH(OwnTour, tour);
        QFETCH(QByteArray, tours);
        const QTemporaryDir folder;
        Files files = sourceBundle();
        files.insert(u"tours.json"_s, tours);
        QVERIFY(putAll(folder, files));
        const auto exported = exportTour(tour, folder.path());
        QVERIFY(!exported.has_value());
        QTEST(exported.error().first().code, "code");
        QCOMPARE(filesOf(folder.path()), files);
    }

    void whereNoBundleIsIsSaid()
    {
        const auto exported = exportTour(aTour(), u"/nowhere/at/all"_s);
        QVERIFY(!exported.has_value());
        QCOMPARE(exported.error().first().code, u"folder-missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestTourExport)
#include "tst_tourexport.moc"
