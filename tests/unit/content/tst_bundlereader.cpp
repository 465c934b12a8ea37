// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundlereader.h"
#include "content/findingtable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(MASTERPLAN_TEST_DATA);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The small bundle, to be changed before it is read.
QMap<QString, QByteArray> smallBundle()
{
    QMap<QString, QByteArray> files;
    const FolderFiles folder(data + u"/bundles/small"_s);
    const auto entries = folder.list();
    for (const auto &entry : entries)
        files.insert(entry.path, folder.read(entry.path, entry.size).value());
    return files;
}

BundleReading read(const QMap<QString, QByteArray> &files)
{
    return readBundle(MemoryFiles(files), ProgramVersion{0, 1, 0});
}

QStringList codesIn(const BundleReading &reading)
{
    QStringList codes;
    for (const auto &finding : reading.findings)
        codes.append(finding.code);
    codes.removeDuplicates();
    return codes;
}

template<typename Things>
QStringList idsOf(const Things &things)
{
    QStringList ids;
    for (const auto &thing : things)
        ids.append(thing.id);
    return ids;
}

/// Files of which one cannot be read, as on a drive that is failing.
class FailingFiles final : public BundleFiles {
public:
    FailingFiles(QMap<QString, QByteArray> files, QString failing)
        : m_files(std::move(files))
        , m_failing(std::move(failing))
    {
    }

    [[nodiscard]] QString root() const override { return {}; }
    [[nodiscard]] bool isThere() const override { return true; }
    [[nodiscard]] QList<Entry> list() const override { return m_files.list(); }
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &path) const override
    {
        return path == m_failing ? nullptr : m_files.open(path);
    }

private:
    MemoryFiles m_files;
    QString m_failing;
};

QString direction(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString itemDump(const Item &item)
{
    return u"%1 media=%2 related=%3 sources=%4 pictogram=%5 signed=%6 importance=%7"_s
        .arg(item.id, item.media.join(u','), item.related.join(u','), item.sources.join(u','), item.pictogram,
            item.signLanguage)
        .arg(item.importance);
}

/// Everything a bundle says, one line each.
QString dump(const Bundle &bundle)
{
    QStringList lines;
    lines << u"bundle %1 %2 %3 %4 %5 %6"_s.arg(
        bundle.id, bundle.version, bundle.defaultLanguage, bundle.publisher, bundle.licence, bundle.minimumProgram);
    for (const auto &language : bundle.languages)
        lines << u"language %1 %2 reviewed=%3 digits=%4 %5 timeline=%6"_s.arg(language.tag, language.name)
                     .arg(language.isReviewed)
                     .arg(int(language.digits))
                     .arg(direction(language.direction), direction(language.timelineDirection));
    for (const auto &source : bundle.sources)
        lines << u"source %1 %2 %3"_s.arg(source.id, source.url, source.citation);
    for (const auto &period : bundle.periods)
        lines << u"period %1 when=%2"_s.arg(itemDump(period), period.when.toString());
    for (const auto &event : bundle.events)
        lines << u"event %1 when=%2 period=%3"_s.arg(itemDump(event), event.when.toString(), event.period);
    for (const auto &field : bundle.fields)
        lines << u"field %1 number=%2"_s.arg(itemDump(field)).arg(field.number);
    for (const auto &tour : bundle.tours) {
        lines << u"tour %1"_s.arg(tour.id);
        for (const auto &stop : tour.stops)
            lines << u"stop %1 %2 %3"_s.arg(stop.id, stop.show).arg(stop.seconds);
    }
    for (const auto &item : bundle.media)
        lines << u"media %1 kind=%2 %3 '%4' %5 source=%6 captions=%7 description=%8 standIn=%9"_s.arg(item.id)
                     .arg(int(item.kind))
                     .arg(item.file, item.credit, item.licence, item.source, item.captions, item.description,
                         item.standIn)
                + u' '
                + u"%1x%2 there=%3 reviewed=%4"_s.arg(item.pixels.width())
                      .arg(item.pixels.height())
                      .arg(item.isThere)
                      .arg(item.isReviewed);
    lines << u"glossary %1"_s.arg(bundle.glossary.join(u','));
    lines << u"pictures %1 attract %2"_s.arg(bundle.pictures.join(u','), bundle.attract.join(u','));
    for (auto accent = bundle.accents.cbegin(); accent != bundle.accents.cend(); ++accent)
        lines << u"accent %1 %2"_s.arg(accent.key(), accent.value());
    for (const auto &language : bundle.languages)
        lines << u"texts %1 %2"_s.arg(language.tag).arg(bundle.texts.value(language.tag).size());
    return lines.join(u'\n') + u'\n';
}

} // namespace

class TestBundleReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheDefaultBundleWithoutComplaint();
    void readsEverythingABundleSays();
    void readsTheSameFromFolderAndMemory();
    void readsTextsOfALanguageWhenTheyAreAskedFor();
    void putsTimeInOrder();
    void putsFieldsInOrder();
    void findsThingsByTheirId();
    void showsAStandIn();
    void readsSignsAndOtherForms();
    void saysWhereMediaAre();
    void tellsAFolderThatIsNotThere();
    void tellsAFileThatCannotBeRead();
    void tellsAFolderOfTooManyFiles();
    void doesNotRepeatItselfForEver();
    void measuresTheProgram_data();
    void measuresTheProgram();
    void findsEachKindInSomeTest();
    void findsTheSameInAnyOrderOfFiles();
};

void TestBundleReader::readsTheDefaultBundleWithoutComplaint()
{
    const auto reading = readBundle(u":/bundle"_s);
    QStringList complaints;
    for (const auto &finding : reading.findings) {
        if (finding.severity != Severity::Note)
            complaints.append(asLine(finding, Tongue::English));
    }
    QCOMPARE(complaints, QStringList());
    QVERIFY(reading.bundle);
    QCOMPARE(reading.bundle->languages.first().tag, u"de"_s);
    QCOMPARE(reading.bundle->periods.size(), 3);
    QCOMPARE(reading.bundle->events.size(), 1);
    QCOMPARE(reading.bundle->fields.size(), 4);
}

void TestBundleReader::readsEverythingABundleSays()
{
    const auto reading = read(smallBundle());
    QVERIFY(reading.bundle);
    QCOMPARE(dump(*reading.bundle), QString::fromUtf8(contentOf(data + u"/golden/small-bundle.txt"_s)));
    QCOMPARE(reading.bundle->text(u"opening", Slot::Title, u"ar").text, u"الباب يُفتح"_s);
}

void TestBundleReader::readsTheSameFromFolderAndMemory()
{
    auto fromFolder = readBundle(data + u"/bundles/small"_s);
    const auto fromMemory = read(smallBundle());
    QVERIFY(fromFolder.bundle && fromMemory.bundle);
    QCOMPARE(fromFolder.bundle->root, data + u"/bundles/small"_s);
    fromFolder.bundle->root.clear();
    QVERIFY(*fromFolder.bundle == *fromMemory.bundle);
}

void TestBundleReader::readsTextsOfALanguageWhenTheyAreAskedFor()
{
    for (const auto &folder : {data + u"/bundles/small"_s, u":/bundle"_s}) {
        const auto all = readBundle(folder);
        const auto some = readBundle(folder, TextReading::WhenAsked);
        QVERIFY(all.bundle && some.bundle);
        QCOMPARE(some.findings, all.findings);
        const auto &texts = some.bundle->texts;
        for (const auto &language : some.bundle->languages)
            QCOMPARE(texts[language.tag].isUnread(), language.tag != some.bundle->defaultLanguage);
        const auto copy = *some.bundle;
        (void)some.bundle->text(u"exhibition", Slot::Title, u"en");
        QVERIFY(!texts[u"en"_s].isUnread());
        QVERIFY(!copy.texts[u"en"_s].isUnread()); // what was read is there for all
        QVERIFY(texts[u"ar"_s].isUnread());
        QCOMPARE(*some.bundle, *all.bundle);
    }
}

void TestBundleReader::putsTimeInOrder()
{
    auto files = smallBundle();
    files[u"timeline.json"_s] = R"({ "periods": [
        { "id": "living", "when": "2010/.." },
        { "id": "building", "when": "2006/2010" } ], "events": [
        { "id": "opening", "when": "2010" },
        { "id": "plan", "when": "2010-05" },
        { "id": "same-b", "when": "2005" },
        { "id": "same-a", "when": "2005" },
        { "id": "first", "when": "2005", "importance": 1 },
        { "id": "oldest", "when": "-0500" },
        { "id": "sometime-before", "when": "../1900" } ] })";
    files[u"text/de.json"_s].replace("\"opening.title\"", R"("oldest.title": "O", "first.title": "Z",
        "same-a.title": "B", "same-b.title": "A", "sometime-before.title": "S", "opening.title")");
    const auto reading = read(files);
    QVERIFY(reading.bundle);
    QCOMPARE(idsOf(reading.bundle->periods), (QStringList{u"building"_s, u"living"_s}));
    QCOMPARE(idsOf(reading.bundle->events),
        (QStringList{
            u"sometime-before"_s, u"oldest"_s, u"first"_s, u"same-b"_s, u"same-a"_s, u"opening"_s, u"plan"_s}));
}

void TestBundleReader::putsFieldsInOrder()
{
    auto files = smallBundle();
    files[u"fields.json"_s] = R"({ "fields": [ { "id": "garden" }, { "id": "craft", "number": 2 } ] })";
    QCOMPARE(idsOf(read(files).bundle->fields), (QStringList{u"craft"_s, u"garden"_s}));
}

void TestBundleReader::findsThingsByTheirId()
{
    const auto bundle = read(smallBundle()).bundle.value();
    QCOMPARE(bundle.period(u"living")->when.toString(), u"2010/.."_s);
    QCOMPARE(bundle.event(u"plan")->when.toString(), u"2005~"_s);
    QCOMPARE(bundle.field(u"craft")->pictogram, u"hammer"_s);
    QCOMPARE(bundle.language(u"ar")->digits, Digits::Arabic);
    QCOMPARE(bundle.mediaItem(u"hammer")->kind, MediaKind::Pictogram);
    QVERIFY(!bundle.period(u"plan") && !bundle.event(u"living") && !bundle.field(u"") && !bundle.language(u"fr"));
}

void TestBundleReader::showsAStandIn()
{
    auto files = smallBundle();
    QCOMPARE(read(files).bundle->shownMedia(u"house")->id, u"house"_s);
    files.remove(u"media/house.png"_s);
    QCOMPARE(read(files).bundle->shownMedia(u"house")->id, u"house-drawing"_s);
    QVERIFY(!read(files).bundle->mediaItem(u"house")->isThere);
    QVERIFY(!read(files).bundle->shownMedia(u"nothing"));
}

void TestBundleReader::readsSignsAndOtherForms()
{
    const auto reading = readBundle(data + u"/bundles/signs"_s);
    QVERIFY(reading.bundle);
    QCOMPARE(codesIn(reading), QStringList()); // clips in sign language want no captions and no description
    const auto &bundle = *reading.bundle;
    const auto &boats = *bundle.period(u"boats");
    QCOMPARE(bundle.pictogramUrl(boats), QUrl::fromLocalFile(bundle.root + u"/media/boat.svg"_s));
    QCOMPARE(bundle.signLanguageClip(boats), u"signed-boats"_s);
    QCOMPARE(bundle.event(u"bell-rings")->pictogram, u"sign-bell"_s);
    QCOMPARE(bundle.field(u"river")->pictogram, u"sign-wave"_s);
    QCOMPARE(bundle.signLanguageClip(*bundle.period(u"flood")), QString());
    QVERIFY(bundle.hasSignLanguage());
    QVERIFY(!read(smallBundle()).bundle->hasSignLanguage());
    QCOMPARE(bundle.mediaItem(u"leaving")->description, u"media/leaving-description.opus"_s);
    QCOMPARE(bundle.languageName(u"ar"), u"العربية"_s);
    QCOMPARE(bundle.languageName(u"fr"), QString());

    auto gone = bundle;
    std::find_if(gone.media.begin(), gone.media.end(), [](const MediaItem &item) { return item.id == u"signed-boats"; })
        ->isThere
        = false;
    QCOMPARE(gone.signLanguageClip(boats), QString());
}

void TestBundleReader::saysWhereMediaAre()
{
    auto bundle = read(smallBundle()).bundle.value();
    const auto &house = *bundle.mediaItem(u"house");
    bundle.root = u"/srv/a b"_s;
    QCOMPARE(bundle.mediaUrl(house), QUrl(u"file:///srv/a%20b/media/house.png"_s));
    bundle.root = u":/bundle"_s;
    QCOMPARE(bundle.mediaUrl(house), QUrl(u"qrc:/bundle/media/house.png"_s));
}

void TestBundleReader::tellsAFolderThatIsNotThere()
{
    const auto reading = readBundle(u"/nowhere/at/all"_s);
    QVERIFY(!reading.bundle);
    QCOMPARE(codesIn(reading), QStringList{u"folder-missing"_s});
    QCOMPARE(reading.findings.first().arguments, QStringList{u"/nowhere/at/all"_s});
}

void TestBundleReader::tellsAFileThatCannotBeRead()
{
    const QStringList files{u"fields.json"_s, u"media/hammer.svg"_s};
    for (const auto &file : files) {
        const auto reading = readBundle(FailingFiles(smallBundle(), file), ProgramVersion::current());
        QCOMPARE(codesIn(reading), QStringList{u"file-unreadable"_s});
        QCOMPARE(reading.findings.first().file, file);
    }
}

void TestBundleReader::tellsAFolderOfTooManyFiles()
{
    auto files = smallBundle();
    for (qsizetype i = 0; i < BundleFiles::mostEntries; ++i)
        files.insert(u"media/%1.svg"_s.arg(i), {});
    const auto reading = read(files);
    QVERIFY(!reading.bundle);
    QCOMPARE(reading.findings.first().code, u"files-too-many"_s);
}

void TestBundleReader::doesNotRepeatItselfForEver()
{
    auto files = smallBundle();
    QByteArray events;
    for (int i = 0; i < 1000; ++i)
        events += ",{ \"id\": \"event-" + QByteArray::number(i) + "\", \"when\": \"gestern\" }";
    files[u"timeline.json"_s] = "{ \"events\": [" + events.mid(1) + "] }";
    const auto reading = read(files);
    const auto isAboutDates = [](const Finding &finding) { return finding.code == u"date-invalid"; };
    QCOMPARE(std::count_if(reading.findings.begin(), reading.findings.end(), isAboutDates), 200);
    const auto isSummary = [](const Finding &finding) {
        return finding.code == u"more-of-the-same" && finding.arguments == QStringList{u"date-invalid"_s, u"800"_s};
    };
    QCOMPARE(std::count_if(reading.findings.begin(), reading.findings.end(), isSummary), 1);
}

void TestBundleReader::measuresTheProgram_data()
{
    QTest::addColumn<QByteArray>("needed");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("an older one will do") << QByteArray("0.9.12") << true;
    QTest::newRow("this very one") << QByteArray("1.2.3") << true;
    QTest::newRow("a later patch") << QByteArray("1.2.4") << false;
    QTest::newRow("a later minor version, by number and not by letter") << QByteArray("1.10.0") << false;
}

void TestBundleReader::measuresTheProgram()
{
    QFETCH(QByteArray, needed);
    QFETCH(bool, isRead);
    auto files = smallBundle();
    files[u"bundle.json"_s].replace("\"minimumProgram\": \"0.1.0\"", "\"minimumProgram\": \"" + needed + '"');
    QCOMPARE(readBundle(MemoryFiles(files), ProgramVersion{1, 2, 3}).bundle.has_value(), isRead);
}

void TestBundleReader::findsEachKindInSomeTest()
{
    QSet<QString> tested{u"folder-missing"_s, u"file-unreadable"_s, u"files-too-many"_s, u"more-of-the-same"_s};
    // A reader of bundles knows no fonts.
    tested += {u"glyph-missing"_s, u"glyphs-of-other-typefaces"_s, u"typeface-missing"_s};
    const QDir broken(data + u"/broken"_s);
    const auto files = broken.entryList({u"*.json"_s}, QDir::Files);
    for (const auto &file : files) {
        const auto findings
            = QJsonDocument::fromJson(contentOf(broken.filePath(file))).object().value("findings"_L1).toArray();
        for (const auto &finding : findings)
            tested.insert(finding.toString().section(u' ', 0, 0));
    }
    for (const auto &kind : findingKinds) {
        const auto code = QStringView(kind.code).toString();
        const bool isOfBundles = !code.startsWith(u"own-"); // the others are about a presenter's files
        QVERIFY2(!isOfBundles || tested.contains(code), qUtf8Printable(code));
    }
}

void TestBundleReader::findsTheSameInAnyOrderOfFiles()
{
    auto files = smallBundle();
    files[u"timeline.json"_s].replace("2010-05", "2010-50").replace("craft", "kraft");
    files[u"fields.json"_s].replace("\"number\": 2", "\"number\": 0");
    const auto findings = read(files).findings;
    QCOMPARE(findings.size(), 4);
    QVERIFY(std::is_sorted(findings.begin(), findings.end(),
        [](const Finding &a, const Finding &b) { return std::tie(a.file, a.line) < std::tie(b.file, b.line); }));
    QCOMPARE(read(files).findings, findings);
}

QTEST_GUILESS_MAIN(TestBundleReader)
#include "tst_bundlereader.moc"
