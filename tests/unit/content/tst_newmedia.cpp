// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundlereader.h"
#include "content/mediaheader.h"
#include "content/newmedia.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

const QString small = QStringLiteral(MASTERPLAN_SOURCE_DIR "/tests/data/bundles/small");

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator file(folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
        QFile device(file.next());
        if (device.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(device.fileName()), device.readAll());
    }
    return files;
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

NewMedia harbour()
{
    NewMedia media;
    media.item.id = u"harbour"_s;
    media.item.file = u"media/harbour.jpg"_s;
    media.item.credit = u"Archive"_s;
    media.item.licence = u"CC0-1.0"_s;
    media.texts[u"de"_s][Slot::Alt] = u"Ein Hafen"_s;
    return media;
}

} // namespace

/// What a file is shows its beginning; an item for it goes into the bundle without touching anything else.
class TestNewMedia final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsKindsApart_data();
    void tellsKindsApart();
    void makesIdsOfNames_data();
    void makesIdsOfNames();
    void findsAFreeId();
    void addsToItsPlacesAlone();
    void isShownWith_data();
    void isShownWith();
    void fillsAWaitingEntry();
    void beginsAListOfMedia();
    void aFailureLeavesEverythingAsItWas();

private:
    [[nodiscard]] QString folder() const { return m_place->filePath(u"bundle"_s); }
    [[nodiscard]] Bundle bundle() const { return readBundle(folder()).bundle.value(); }

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestNewMedia::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    const auto files = filesOf(small);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        write(folder() + u'/' + file.key(), *file);
}

void TestNewMedia::tellsKindsApart_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("found");
    // A tilde stands for a zero.
    const auto padded = [](QByteArray bytes) { return bytes.replace('~', '\0') + QByteArray(400, '\0'); };
    const auto row = [&](const char *name, const QByteArray &head, const QString &found) {
        QTest::addRow("%s", name) << head << found;
    };
    row("PNG", "\x89PNG\r\n\x1a\n" + QByteArray(8, 'x'), u"picture png"_s);
    row("JPEG", "\xff\xd8\xff\xe0" + QByteArray(12, 'x'), u"picture jpg"_s);
    row("WebP", "RIFFxxxxWEBPVP8 ", u"picture webp"_s);
    row("SVG behind a byte order mark", "\xef\xbb\xbf<?xml version='1.0'?><svg/>", u"picture svg"_s);
    row("XML, whatever it is", "<!-- long --><x:svg xmlns:x=''/>", u"picture svg"_s);
    row("Opus", "OggSxxxxxxxxOpusHead", u"sound opus"_s);
    row("Vorbis", "OggSxxxxxxxx\x01vorbis", u"sound ogg"_s);
    row("FLAC in Ogg",
        "OggSxxxxxxxx\x7f"
        "FLAC",
        u"sound opus of another kind"_s);
    row("Theora with Vorbis", "OggSxxxxxxxx\x80theora\x01vorbis", u"video webm of another kind"_s);
    row("WAV", padded("RIFFxxxxWAVEfmt \x10~~~\1~"), u"sound wav"_s);
    row("WAV with a chunk before", padded("RIFFxxxxWAVEbext\3~~~abc~fmt \x10~~~\3~"), u"sound wav"_s);
    row("WAV with packed samples", padded("RIFFxxxxWAVEfmt \x10~~~\2~"), u"sound opus of another kind"_s);
    row("WAV that ends early", padded("RIFFxxxxWAVEjunk\xff\xff\xff\xff"), u"sound opus of another kind"_s);
    row("WebM", padded("\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm"), u"video webm"_s);
    row("Matroska", padded("\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska"), u"video webm of another kind"_s);
    row("MP4", padded("~~~\030ftypisom"), u"video webm of another kind"_s);
    row("AAC in MP4", padded("~~~\030ftypM4A "), u"sound opus of another kind"_s);
    row("HEIF", padded("~~~\030ftypheic"), u"picture webp of another kind"_s);
    row("TIFF", padded("II*~"), u"picture webp of another kind"_s);
    row("MP3 with a header", padded("ID3\4"), u"sound opus of another kind"_s);
    row("MP3 without one", padded("\xff\xfb\x90\x64"), u"sound opus of another kind"_s);
    row("AVI", "RIFFxxxxAVI LIST", u"video webm of another kind"_s);
    row("another RIFF", "RIFFxxxxRMIDdata", u"nothing"_s);
    row("text", "A text that is long enough", u"nothing"_s);
    row("UTF-16 text", padded("\xff\xfeh~e~"), u"nothing"_s);
    row("nothing", {}, u"nothing"_s);
}

void TestNewMedia::tellsKindsApart()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, found);
    const auto header = mediaHeaderOf(head);
    const QStringList kinds{u"picture"_s, u"pictogram"_s, u"sound"_s, u"video"_s};
    QCOMPARE(header
            ? kinds.at(int(header->kind)) + u' ' + header->ending + (header->isOfFormat ? u""_s : u" of another kind"_s)
            : u"nothing"_s,
        found);
}

void TestNewMedia::makesIdsOfNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::addRow("Blick auf den Überseehafen (2).JPG") << u"blick-auf-den-ueberseehafen-2"_s;
    QTest::addRow("/home/x/Straße.tiff") << u"strasse"_s;
    QTest::addRow("Çay__évi.png") << u"cay-evi"_s;
    QTest::addRow("صورة.png") << u"media"_s;
    QTest::addRow("..png") << u"media"_s;
    QTest::addRow("-a-.b-.png") << u"a-b"_s;
}

void TestNewMedia::makesIdsOfNames()
{
    QFETCH(QString, id);
    QCOMPARE(idFromName(QString::fromUtf8(QTest::currentDataTag())), id);
    QVERIFY(isItemId(id));
}

void TestNewMedia::findsAFreeId()
{
    QCOMPARE(freeId(u"harbour"_s, folder(), bundle()), u"harbour"_s);
    QCOMPARE(freeId(u"house"_s, folder(), bundle()), u"house-2"_s);
    QCOMPARE(freeId(u"home"_s, folder(), bundle()), u"home-2"_s);
    QCOMPARE(freeId(u"welcome"_s, folder(), bundle()), u"welcome-2"_s);
    QCOMPARE(freeId(u"con"_s, folder(), bundle()), u"con-2"_s);
    write(folder() + u"/media/harbour.png"_s, "x");
    QCOMPARE(freeId(u"harbour"_s, folder(), bundle()), u"harbour-2"_s);
}

void TestNewMedia::addsToItsPlacesAlone()
{
    const auto before = filesOf(folder());
    auto addition = MediaAddition::prepare(folder(), bundle(), harbour());
    QVERIFY(addition.has_value());
    QCOMPARE(filesOf(folder()), before);
    QCOMPARE(addition->files(), QStringList({u"text/de.json"_s, u"media.json"_s}));
    QVERIFY(addition->save().has_value());
    auto after = filesOf(folder());
    QCOMPARE(after.take(u"media.json"_s)
                 .replace(",\n        { \"id\": \"harbour\", \"file\": \"media/harbour.jpg\", "
                          "\"kind\": \"picture\", \"credit\": \"Archive\", "
                          "\"licence\": \"CC0-1.0\", \"reviewed\": false }",
                     ""),
        before[u"media.json"_s]);
    QCOMPARE(
        after.take(u"text/de.json"_s).replace(",\n    \"harbour.alt\": \"Ein Hafen\"", ""), before[u"text/de.json"_s]);
    for (auto file = after.cbegin(); file != after.cend(); ++file)
        QCOMPARE(*file, before[file.key()]);
}

void TestNewMedia::isShownWith_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("written");
    QTest::addRow("opening") << u"timeline.json"_s << R"("media": ["opening-clip", "opening-sound", "harbour"])"_ba;
    QTest::addRow("living") << u"timeline.json"_s << R"("media": ["harbour"])"_ba;
    QTest::addRow("garden") << u"fields.json"_s << R"("media": ["harbour"])"_ba;
    QTest::addRow("exhibition") << u"bundle.json"_s << R"("media": ["house", "harbour"])"_ba;
}

void TestNewMedia::isShownWith()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, written);
    auto media = harbour();
    media.shownWith = QString::fromUtf8(QTest::currentDataTag());
    auto addition = MediaAddition::prepare(folder(), bundle(), media);
    QVERIFY(addition && addition->save());
    QCOMPARE(addition->files(), QStringList());
    QVERIFY2(filesOf(folder())[file].contains(written), filesOf(folder())[file].constData());
    QVERIFY(readBundle(folder()).bundle.has_value());
}

void TestNewMedia::fillsAWaitingEntry()
{
    QVERIFY(QFile::remove(folder() + u"/media/house.png"_s));
    QVERIFY(!bundle().mediaItem(u"house")->isThere);
    auto media = harbour();
    media.item.id = u"house"_s;
    media.item.file = u"media/house.jpg"_s;
    auto addition = MediaAddition::prepare(folder(), bundle(), media);
    QVERIFY(addition && addition->save());
    QFile::copy(
        QStringLiteral(MASTERPLAN_SOURCE_DIR "/tests/data/pictures/grey.jpg"), folder() + u"/media/house.jpg"_s);
    const auto house = *bundle().mediaItem(u"house");
    QVERIFY(house.isThere);
    QCOMPARE(house.credit, u"Archive"_s);
    QCOMPARE(house.standIn, u"house-drawing"_s);
    QCOMPARE(bundle().media.size(), readBundle(small).bundle->media.size());
}

void TestNewMedia::beginsAListOfMedia()
{
    const QMap<QString, QByteArray> files{
        {u"bundle.json"_s, R"({"format":1,"id":"org.example.a","version":"2026.11.1","defaultLanguage":"de",
            "languages":[{"tag":"de","name":"Deutsch"}]})"},
        {u"timeline.json"_s, R"({"periods":[],"events":[{"id":"e","when":"2000"}]})"},
        {u"fields.json"_s, R"({"fields":[]})"}, {u"text/de.json"_s, R"({"exhibition.title":"A","e.title":"E"})"}};
    const auto other = m_place->filePath(u"other"_s);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        write(other + u'/' + file.key(), *file);
    const auto reading = readBundle(other);
    QVERIFY2(reading.bundle.has_value(), qPrintable(asLine(reading.findings.value(0), Tongue::English)));
    auto media = harbour();
    media.shownWith = u"e"_s;
    auto addition = MediaAddition::prepare(other, *reading.bundle, media);
    QVERIFY(addition && addition->save());
    const auto after = readBundle(other).bundle;
    QVERIFY(after.has_value());
    QCOMPARE(after->media.size(), 1);
    QCOMPARE(after->event(u"e")->media, QStringList{u"harbour"_s});
}

void TestNewMedia::aFailureLeavesEverythingAsItWas()
{
    auto media = harbour();
    media.shownWith = u"opening"_s;
    media.texts[u"fr"_s][Slot::Alt] = u"Un port"_s; // a file that is not there yet
    auto addition = MediaAddition::prepare(folder(), bundle(), media);
    QVERIFY(addition.has_value());
    QCOMPARE(addition->files().size(), 4);
    write(folder() + u"/timeline.json"_s, "{}"); // by somebody else, meanwhile
    const auto before = filesOf(folder());
    const auto saved = addition->save();
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error(), (BundleEditError{BundleEditProblem::ChangedMeanwhile, u"timeline.json"_s}));
    QCOMPARE(filesOf(folder()), before);
    media.shownWith = u"nobody"_s;
    QVERIFY(!MediaAddition::prepare(m_place->path(), {}, media).has_value());
}

QTEST_GUILESS_MAIN(TestNewMedia)
#include "tst_newmedia.moc"
