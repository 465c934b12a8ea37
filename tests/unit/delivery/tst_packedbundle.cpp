// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/packedreader.h"
#include "delivery/posixdisk.h"
#include "delivery/sha256.h"
#include "delivery/stagingfolder.h"
#include "testlib/smallbundle.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// Everything below a folder, by path.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

} // namespace

/// A packed bundle: always the same bytes, and back again.
class TestPackedBundle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void sameFolderGivesSameBytes();
    void givesTheseVeryBytes();
    void allMediaHaveTheirPlace_data();
    void allMediaHaveTheirPlace();
    void leavesOutWhatIsNoPartOfABundle();
    void refusesContentWithErrors();
    void signingMovesNothingThatIsSigned();
    void carriesAnExpiryDay();
    void aFileThatChangesMeanwhileIsRefused();
    void stagingKeepsNothingOfARefusedBundle();
    void stagingLinksWhatIsUnchanged();
};

void TestPackedBundle::comesBackAsItWas_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::addRow("read in one piece") << (1 << 20);
    QTest::addRow("read byte by byte") << 1;
    QTest::addRow("read in odd pieces") << 37;
}

void TestPackedBundle::comesBackAsItWas()
{
    QFETCH(int, atOnce);
    const auto files = smallBundle();
    BytesReader source(packed(files), atOnce);
    PackedReader reader(source, testProgram);
    const auto head = reader.readHead({}, SignatureRule::Optional);
    QVERIFY(head);
    QCOMPARE(head->manifest.title(), u"org.example.small 2026.11.1"_s);
    QCOMPARE(head->manifest.files.size(), files.size());
    QCOMPARE(PackedManifest::fromJson(head->manifest.toJson(), testProgram).value(), head->manifest);
    BytesSink sink;
    QVERIFY(reader.readFiles(*head, sink));
    QCOMPARE(sink.files, files);
}

void TestPackedBundle::sameFolderGivesSameBytes()
{
    const QTemporaryDir folder;
    const auto files = smallBundle();
    auto paths = files.keys();
    std::reverse(paths.begin(), paths.end()); // written in another order
    for (const auto &path : std::as_const(paths)) {
        QVERIFY(QDir(folder.path()).mkpath(QFileInfo(folder.filePath(path)).path()));
        QFile target(folder.filePath(path));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(files[path]);
    }
    BytesWriter writer;
    QVERIFY(packBundle(FolderFiles(folder.path()), writer, {}, testProgram));
    QCOMPARE(writer.bytes, packed(files));
}

void TestPackedBundle::givesTheseVeryBytes()
{
    QFile golden(QStringLiteral(MASTERPLAN_TEST_DATA "/golden/small-bundle.sha256"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(sha256Of(packed(smallBundle())), golden.readAll().trimmed());
    BytesWriter first;
    BytesWriter second;
    QVERIFY(packBundle(FolderFiles(u":/bundle"_s), first, {}, ProgramVersion::current()));
    QVERIFY(packBundle(FolderFiles(u":/bundle"_s), second, {}, ProgramVersion::current()));
    QCOMPARE(first.bytes, second.bytes);
}

void TestPackedBundle::allMediaHaveTheirPlace_data()
{
    QTest::addColumn<QString>("file");
    for (const auto *type : {"png", "jpg", "jpeg", "webp", "svg", "opus", "ogg", "oga", "wav", "webm", "vtt"})
        QTest::newRow(type) << u"media/m."_s + QLatin1StringView(type);
}

void TestPackedBundle::allMediaHaveTheirPlace()
{
    QFETCH(const QString, file);
    QVERIFY(checkPackedFile(file, 1));
}

void TestPackedBundle::leavesOutWhatIsNoPartOfABundle()
{
    auto files = smallBundle();
    const auto bytes = packed(files);
    files.insert(u"notes.odt"_s, "private");
    files.insert(u"media/Old.PNG"_s, "old");
    files.insert(u"text/de.json.bak"_s, "{}");
    BytesWriter writer;
    const auto outcome = packBundle(MemoryFiles(files), writer, {}, testProgram);
    QVERIFY(outcome);
    QCOMPARE(outcome->leftOut, QStringList({u"media/Old.PNG"_s, u"notes.odt"_s, u"text/de.json.bak"_s}));
    QCOMPARE(writer.bytes, bytes);
}

void TestPackedBundle::refusesContentWithErrors()
{
    auto files = smallBundle();
    files[u"timeline.json"_s] = "{";
    BytesWriter writer;
    const auto outcome = packBundle(MemoryFiles(files), writer, {}, testProgram);
    QCOMPARE(outcome.error().code, u"json-ends-early"_s);
    QVERIFY(writer.bytes.isEmpty());
}

void TestPackedBundle::signingMovesNothingThatIsSigned()
{
    const auto key = MinisignSecretKey::generate();
    const auto plain = packed(smallBundle());
    const auto once = signedWith(plain, key);
    const auto twice = signedWith(signedWith(plain, MinisignSecretKey::generate()), key);
    QCOMPARE(twice, once);
    BytesReader source(once);
    PackedReader reader(source, testProgram);
    const auto head = reader.readHead(TrustedKeys({key.publicKey()}), SignatureRule::Needed);
    QVERIFY(head);
    QCOMPARE(head->key, key.publicKey());
    BytesReader plainSource(plain);
    QCOMPARE(PackedReader(plainSource, testProgram).readHead({}, SignatureRule::Optional)->manifestBytes,
        head->manifestBytes);
    const auto start = once.indexOf(head->manifestBytes) + head->manifestBytes.size();
    for (const auto &file : head->manifest.files)
        QCOMPARE(sha256Of(once.mid(start + file.offset, file.size)), file.sha256);
}

void TestPackedBundle::carriesAnExpiryDay()
{
    PackOptions options;
    options.expires = QDate(2027, 12, 31);
    BytesReader source(packed(smallBundle(), options));
    const auto head = PackedReader(source, testProgram).readHead({}, SignatureRule::Optional);
    QCOMPARE(head->manifest.expires, QDate(2027, 12, 31));
}

namespace {

/// Says something else of one file each time it is opened.
class ChangingFiles final : public BundleFiles {
public:
    [[nodiscard]] QString root() const override { return {}; }
    [[nodiscard]] bool isThere() const override { return true; }
    [[nodiscard]] QList<Entry> list() const override { return MemoryFiles(smallBundle()).list(); }
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &path) const override
    {
        auto files = smallBundle();
        if (path == u"media/m.svg")
            files[path] += QByteArray(++m_opened, '\n');
        return MemoryFiles(files).open(path);
    }

private:
    mutable int m_opened = 0;
};

} // namespace

void TestPackedBundle::aFileThatChangesMeanwhileIsRefused()
{
    BytesWriter writer;
    QCOMPARE(packBundle(ChangingFiles(), writer, {}, testProgram).error().code, u"source-changed"_s);
}

void TestPackedBundle::stagingKeepsNothingOfARefusedBundle()
{
    const QTemporaryDir folder;
    PosixDisk disk;
    auto bytes = packed(smallBundle());
    bytes[bytes.lastIndexOf("org.example.small")] = 'O'; // in bundle.json
    BytesReader source(bytes);
    PackedReader reader(source, testProgram);
    const auto head = reader.readHead({}, SignatureRule::Optional);
    QVERIFY(head);
    {
        StagingFolder staging(disk, folder.filePath(u"s"_s));
        QVERIFY(staging.open());
        QCOMPARE(reader.readFiles(*head, staging).error().code, u"content-hash"_s);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPackedBundle::stagingLinksWhatIsUnchanged()
{
    const QTemporaryDir folder;
    PosixDisk disk;
    const auto stage = [&](const QString &name, const StagingFolder::Reusable &reusable) {
        BytesReader source(packed(smallBundle()));
        PackedReader reader(source, testProgram);
        const auto head = reader.readHead({}, SignatureRule::Optional);
        StagingFolder staging(disk, folder.filePath(name), StagingFolder::Use::ForShowing, reusable);
        const bool isStaged = staging.open() && reader.readFiles(*head, staging) && staging.finish()
            && checkUnpacked(disk, staging.folder(), head->manifest, testProgram);
        staging.keep();
        return isStaged;
    };
    QVERIFY(stage(u"first"_s, {}));
    const auto svg = folder.filePath(u"first/media/m.svg"_s);
    const auto text = folder.filePath(u"first/text/de.json"_s);
    const auto files = smallBundle();
    const StagingFolder::Reusable reusable{
        {sha256Of(files[u"media/m.svg"_s]), svg}, {sha256Of(files[u"text/de.json"_s]), text}};
    QVERIFY(QFile::setPermissions(text, QFile::ReadOwner | QFile::WriteOwner));
    QFile damaged(text);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{}");
    damaged.close();
    QVERIFY(stage(u"second"_s, reusable));
    QCOMPARE(contentOf(folder.filePath(u"second"_s)), files);
    QVERIFY(QFileInfo(svg).permission(QFile::ReadOwner) && !(QFileInfo(svg).permissions() & QFile::WriteGroup));
    QFile original(svg);
    QVERIFY(QFile::setPermissions(svg, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(original.open(QIODevice::Append));
    original.write(" ");
    original.close();
    QCOMPARE(
        contentOf(folder.filePath(u"second"_s)).value(u"media/m.svg"_s).size(), files[u"media/m.svg"_s].size() + 1);
}

QTEST_GUILESS_MAIN(TestPackedBundle)
#include "tst_packedbundle.moc"
