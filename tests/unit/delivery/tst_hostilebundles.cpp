// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/bundlestore.h"
#include "delivery/sha256.h"
#include "testlib/rawzip.h"
#include "testlib/simulateddisk.h"
#include "testlib/smallbundle.h"

#include <QTest>

#include <functional>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<std::pair<QByteArray, QByteArray>>; ///< in the order of the ZIP

Files filesOf(const QMap<QString, QByteArray> &files)
{
    Files list;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        list.append({file.key().toLatin1(), *file});
    return list;
}

Files small()
{
    return filesOf(smallBundle("2026.11.2"));
}

Files with(const QByteArray &path, const QByteArray &bytes)
{
    auto files = smallBundle("2026.11.2");
    files[QString::fromLatin1(path)] = bytes;
    return filesOf(files);
}

QByteArray record(const QByteArray &path, qint64 size, const QByteArray &hash, qint64 offset)
{
    return R"({"path":")" + path + R"(","size":)" + QByteArray::number(size) + R"(,"sha256":")" + hash
        + R"(","offset":)" + QByteArray::number(offset) + "}";
}

/// A manifest of the files as they are, with members of one's own in front of the files.
QByteArray manifestOf(const Files &files,
    const QByteArray &head = R"("format":1,"id":"org.example.small","version":"2026.11.2","minimumProgram":"0.1.0")")
{
    QByteArrayList records;
    qint64 offset = 0;
    for (const auto &[path, bytes] : files) {
        offset += 30 + path.size();
        records.append(record(path, bytes.size(), sha256Of(bytes), offset));
        offset += bytes.size();
    }
    return "{" + head + R"(,"files":[)" + records.join(',') + "]}";
}

RawZip zipOf(const Files &files, const QByteArray &manifest)
{
    RawZip zip;
    zip.add("mimetype", "application/vnd.masterplan.bundle+zip");
    zip.add("manifest.json", manifest);
    for (const auto &[path, bytes] : files)
        zip.add(path, bytes);
    return zip;
}

RawZip zipOf(const Files &files)
{
    return zipOf(files, manifestOf(files));
}

/// With a signature of this key between mimetype and manifest.
RawZip signedZip(const MinisignSecretKey &key, const std::function<QByteArray(QByteArray)> &change = {},
    const QString &comment = u"org.example.small 2026.11.2"_s)
{
    auto zip = zipOf(small());
    auto signature = Minisignature::make(zip.entries.at(1).data, comment, key).toFile();
    if (change)
        signature = change(signature);
    RawZip with = zip;
    with.entries.clear();
    with.entries.append(zip.entries.first());
    with.add("manifest.json.minisig", signature);
    with.entries += zip.entries.mid(1);
    return with;
}

/// Everything on the disk but journal and lock.
QStringList treeOf(const SimulatedDisk &disk, const QString &folder = {})
{
    QStringList paths;
    const auto names = *disk.list(folder);
    for (const auto &name : names) {
        const auto path = folder + u'/' + name;
        if (path == u"/state/journal.jsonl")
            continue;
        paths.append(path + u' ' + disk.linkTarget(path).value_or(QString()));
        if (disk.kindOf(path) == Disk::Kind::Folder)
            paths += treeOf(disk, path);
    }
    return paths;
}

} // namespace

/// Files made to deceive, to overwhelm, or broken on the way: each is refused with its code and leaves nothing.
class TestHostileBundles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theyAreMadeFromAGoodOne();
    void refuses_data();
    void refuses();
    void refusesEveryTruncation();
    void refusesEveryFlippedBit();
    void refusesEveryFlippedBitBehindARightChecksum();

private:
    void add(const QString &code, const QByteArray &name, const QByteArray &bytes, bool needsKey = false);
    void addZipTricks();
    void addPaths();
    void addManifests();
    void addSignatures();
    void addContents();
    QString codeFor(const QByteArray &bytes, bool needsKey);

    const MinisignSecretKey m_key = MinisignSecretKey::generate();
    const MinisignSecretKey m_lost = MinisignSecretKey::generate();
    SimulatedDisk m_open; ///< without keys, with a bundle in use
    SimulatedDisk m_closed; ///< with keys
    QStringList m_openTree;
    QStringList m_closedTree;
    int m_rows = 0;
};

void TestHostileBundles::initTestCase()
{
    m_open.put(u"/stick/first"_s, packed(smallBundle("2026.11.1")));
    m_open.put(u"/state/README"_s, "x");
    m_closed = m_open;
    for (auto *disk : {&m_open, &m_closed}) {
        BundleStore store(*disk, {u"/state"_s, u"/keys"_s}, testProgram);
        QVERIFY(store.install(u"/stick/first"_s, {}));
        QVERIFY(store.passTrial());
    }
    m_closed.put(u"/keys/a.pub"_s, m_key.publicKey().toFile());
    m_closed.put(u"/keys/b.pub"_s, m_lost.publicKey().toFile());
    m_closed.put(u"/keys/withdrawn/b.pub"_s, m_lost.publicKey().toFile());
    m_openTree = treeOf(m_open);
    m_closedTree = treeOf(m_closed);
}

/// The code with which the file is refused; nothing of it is anywhere afterwards.
QString TestHostileBundles::codeFor(const QByteArray &bytes, bool needsKey)
{
    auto disk = needsKey ? m_closed : m_open;
    auto expected = needsKey ? m_closedTree : m_openTree;
    disk.put(u"/stick/hostile"_s, bytes);
    expected.append(u"/stick/hostile "_s);
    expected.sort();
    BundleStore store(disk, {u"/state"_s, u"/keys"_s}, testProgram);
    const auto before = store.currentFolder();
    const auto installed = store.install(u"/stick/hostile"_s, {});
    auto tree = treeOf(disk);
    tree.sort();
    if (installed)
        return u"installed"_s;
    if (tree != expected)
        return u"left something behind: "_s + tree.join(u'\n');
    if (store.currentFolder() != before || !store.verifyCurrent())
        return u"another is in use"_s;
    for (const auto tongue : {Tongue::German, Tongue::English}) {
        if (inWords(installed.error(), tongue).size() < 40)
            return u"no words"_s;
    }
    return installed.error().code;
}

void TestHostileBundles::theyAreMadeFromAGoodOne()
{
    QCOMPARE(codeFor(zipOf(small()).bytes(), false), u"installed"_s);
    QCOMPARE(codeFor(signedZip(m_key).bytes(), true), u"installed"_s);
}

void TestHostileBundles::add(const QString &code, const QByteArray &name, const QByteArray &bytes, bool needsKey)
{
    QTest::addRow("%s: %s", qPrintable(code), name.constData()) << bytes << code << needsKey;
    ++m_rows;
}

void TestHostileBundles::addZipTricks()
{
    struct Change {
        const char *name;
        std::function<void(RawZip::Fields &)> apply;
    };
    const QList<Change> common{
        {"another version is needed", [](auto &fields) { fields.version = 45; }},
        {"encrypted", [](auto &fields) { fields.flags |= 1; }},
        {"sizes stand behind the data", [](auto &fields) { fields.flags |= 8; }},
        {"no UTF-8 flag", [](auto &fields) { fields.flags = 0; }},
        {"compressed", [](auto &fields) { fields.method = 8; }},
        {"another time", [](auto &fields) { fields.time = 1; }},
        {"another day", [](auto &fields) { fields.date = 0x5000; }},
        {"another checksum", [](auto &fields) { fields.crc = 0x12345678; }},
        {"another packed size", [](auto &fields) { fields.packedSize = 1; }},
        {"another size", [](auto &fields) { fields.size = 1; }},
        {"size of ZIP64", [](auto &fields) { fields.size = fields.packedSize = 0xFFFFFFFF; }},
        {"a longer name", [](auto &fields) { fields.nameSize = quint16(fields.name.size() + 1); }},
        {"an extra field", [](auto &fields) { fields.extra = QByteArray::fromHex("0100040001020304"); }},
        {"another name in Unicode", [](auto &fields) { fields.extra = QByteArray::fromHex("75700600010000000061"); }},
        {"a capital letter in the name", [](auto &fields) { fields.name[0] = 'M'; }},
        {"a zero byte in the name", [](auto &fields) { fields.name[1] = '\0'; }},
    };
    const QList<Change> ofDirectory{
        {"made by another system", [](auto &fields) { fields.madeBy = 0x031E; }},
        {"attributes of a link", [](auto &fields) { fields.external = 0xA1FF0000; }},
        {"internal attributes", [](auto &fields) { fields.internal = 1; }},
        {"on another disk", [](auto &fields) { fields.disk = 1; }},
        {"data elsewhere", [](auto &fields) { fields.offset = 0; }},
        {"a comment", [](auto &fields) { fields.comment = "c"; }},
        {"not in the directory", [](auto &fields) { fields.isThere = false; }},
        {"twice in the directory", [](auto &fields) { fields.isTwice = true; }},
    };
    for (const int entry : {0, 1, 2, 7}) {
        const auto what = entry == 0 ? "mimetype"_ba
            : entry == 1             ? "manifest"_ba
            : entry == 2             ? "first file"_ba
                                     : "last file"_ba;
        for (const auto &change : common) {
            auto zip = zipOf(small());
            change.apply(zip.entries[entry].local);
            const bool isSize = QByteArray(change.name) == "size of ZIP64";
            const auto code = entry == 0 ? u"form-not-bundle"_s
                : entry == 1 && isSize   ? u"manifest-too-large"_s
                                         : u"form-wrong"_s;
            add(code, "local, " + what + ": " + change.name, zip.bytes());
            zip = zipOf(small());
            change.apply(zip.entries[entry].central);
            add(u"form-wrong"_s, "directory, " + what + ": " + change.name, zip.bytes());
        }
        for (const auto &change : ofDirectory) {
            auto zip = zipOf(small());
            change.apply(zip.entries[entry].central);
            const bool isSame = entry == 0 && QByteArray(change.name) == "data elsewhere";
            if (!isSame)
                add(u"form-wrong"_s, "directory, " + what + ": " + change.name, zip.bytes());
        }
    }
    const QList<std::tuple<QString, QByteArray, std::function<void(RawZip &)>>> whole{
        {u"form-not-bundle"_s, "bytes before it", [](RawZip &zip) { zip.before = "#!/bin/sh\n"; }},
        {u"form-too-long"_s, "bytes behind it", [](RawZip &zip) { zip.behind = "x"; }},
        {u"form-too-long"_s, "another ZIP behind it", [](RawZip &zip) { zip.behind = zipOf(small()).bytes(); }},
        {u"form-wrong"_s, "a false checksum that header and directory agree on",
            [](RawZip &zip) { zip.entries[2].local.crc = zip.entries[2].central.crc = 0x12345678; }},
        {u"form-wrong"_s, "bytes before the directory", [](RawZip &zip) { zip.beforeDirectory = "x"; }},
        {u"form-wrong"_s, "bytes before the end record", [](RawZip &zip) { zip.beforeEnd = QByteArray(56, 'x'); }},
        {u"form-wrong"_s, "a comment", [](RawZip &zip) { zip.comment = "c"; }},
        {u"form-wrong"_s, "a comment that is not there", [](RawZip &zip) { zip.commentSize = 1; }},
        {u"form-wrong"_s, "more entries than there are", [](RawZip &zip) { zip.count = 99; }},
        {u"form-wrong"_s, "fewer entries than there are", [](RawZip &zip) { zip.count = 1; }},
        {u"form-wrong"_s, "no entries", [](RawZip &zip) { zip.count = 0; }},
        {u"form-wrong"_s, "entries of ZIP64", [](RawZip &zip) { zip.count = 0xFFFF; }},
        {u"form-wrong"_s, "a longer directory", [](RawZip &zip) { zip.directorySize = 9999; }},
        {u"form-wrong"_s, "a directory elsewhere", [](RawZip &zip) { zip.directoryOffset = 0; }},
        {u"form-wrong"_s, "a directory of ZIP64", [](RawZip &zip) { zip.directoryOffset = 0xFFFFFFFF; }},
        {u"form-wrong"_s, "in several parts", [](RawZip &zip) { zip.disk = 1; }},
        {u"form-wrong"_s, "a descriptor behind a file",
            [](RawZip &zip) { zip.entries[2].descriptor = QByteArray::fromHex("504b0708") + QByteArray(12, 'x'); }},
        {u"form-wrong"_s, "a gap between files", [](RawZip &zip) { zip.entries[3].descriptor = "gap"; }},
        {u"form-wrong"_s, "files in another order", [](RawZip &zip) { zip.entries.swapItemsAt(3, 4); }},
        {u"form-wrong"_s, "a file more than the manifest", [](RawZip &zip) { zip.add("media/z.png", "x"); }},
        {u"form-wrong"_s, "a file less than the manifest", [](RawZip &zip) { zip.entries.removeLast(); }},
        {u"form-wrong"_s, "a file that only the directory has",
            [](RawZip &zip) {
                zip.add("media/z.png", "x");
                zip.entries.last().local.isThere = false;
            }},
        {u"form-wrong"_s, "a file that the directory hides",
            [](RawZip &zip) {
                zip.add("media/z.png", "x");
                zip.entries.last().central.isThere = false;
            }},
        {u"form-wrong"_s, "the same file twice", [](RawZip &zip) { zip.entries.append(zip.entries.last()); }},
        {u"form-wrong"_s, "no manifest", [](RawZip &zip) { zip.entries.removeAt(1); }},
        {u"form-not-bundle"_s, "no mimetype", [](RawZip &zip) { zip.entries.removeFirst(); }},
        {u"form-not-bundle"_s, "another mimetype",
            [](RawZip &zip) { zip.entries[0].data = "application/vnd.masterplan.bundle+zap"; }},
        {u"form-not-bundle"_s, "a longer mimetype", [](RawZip &zip) { zip.entries[0].data += '\n'; }},
        {u"content-hash"_s, "a file with other bytes", [](RawZip &zip) { zip.entries[2].data[3] = '!'; }},
        {u"content-hash"_s, "the last file with other bytes", [](RawZip &zip) { zip.entries.last().data[3] = '!'; }},
    };
    for (const auto &[code, name, apply] : whole) {
        auto zip = zipOf(small());
        apply(zip);
        add(code, name, zip.bytes());
    }
    add(u"form-not-bundle"_s, "an empty file", {});
    add(u"form-not-bundle"_s, "an empty ZIP", RawZip().bytes());
    add(u"form-not-bundle"_s, "zeros", QByteArray(4096, '\0'));
    add(u"form-not-bundle"_s, "a PNG", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    add(u"form-not-bundle"_s, "Qt's own resource format", "qres" + QByteArray(200, '\0'));
}

void TestHostileBundles::addPaths()
{
    const QByteArrayList invalid{"../m.png", "media/../../m.png", "/etc/passwd", "media//m.png", "media/./m.png",
        "media/.m.png", ".hidden.json", "media/M.png", "media/m .png", "media\\m.png", "c:/m.png", "media/con.png",
        "media/nul.png", "media/com1.png", "media/lpt9.svg", "media/aux.x.png", "media/a./m.png", "media/m.png.",
        "media/-m.png", "media/_m.png", "media/m\xc3\xa4.png", "media/m\xe2\x80\xae.png", "media/m%2e.png",
        "media/a/b/c/d/e/f/g/h.png", "media/" + QByteArray(200, 'a') + ".png", "m.png", "text/de.png", "text/DE.json",
        "text/de_de.json", "text/deutsch-zu-lang-fuer-alles.json", "text/a/de.json", "other.json", "media/m.json",
        "media/bundle.json", "scripts/m.png", "text/.json", "media", "~/m.png", "media/m.png/", "media/m.png:x",
        "-rf.json", "manifest.json", "mimetype"};
    for (const auto &path : invalid) {
        const auto files = with(path, "x");
        const auto isType = path == "media" || path == "mimetype";
        auto quoted = path;
        quoted.replace('\\', "\\\\");
        auto manifest = manifestOf(files);
        manifest.replace("\"" + path + "\"", "\"" + quoted + "\"");
        add(isType ? u"path-type"_s : u"path-invalid"_s, "path " + path.left(40), zipOf(files, manifest).bytes());
    }
    for (const auto *type : {"qml", "js", "mjs", "so", "rcc", "qrc", "desktop", "html", "htm", "exe", "sh", "py", "css",
             "pdf", "zip", "mp4", "gif", "svgz", "ttf", "wasm"}) {
        const auto files = with("media/m."_ba + type, "x");
        add(u"path-type"_s, "a file of type "_ba + type, zipOf(files).bytes());
    }
    auto files = small();
    files.append(files.last());
    add(u"path-twice"_s, "a path twice", zipOf(files).bytes());
    files = with("media/n.png", "x");
    files.append(std::pair<QByteArray, QByteArray>("media/n.png/o.png", "x"));
    add(u"path-twice"_s, "a file that is a folder too", zipOf(files).bytes());
}

void TestHostileBundles::addManifests()
{
    const auto good = manifestOf(small());
    const auto sizeOfFirst = "\"size\":" + QByteArray::number(small().first().second.size());
    const auto hash = sha256Of(small().first().second);
    const auto addChanged
        = [&](const QString &code, const QByteArray &name, const QByteArray &from, const QByteArray &to) {
              auto changed = good;
              const auto at = changed.indexOf(from);
              Q_ASSERT(at >= 0);
              changed.replace(at, from.size(), to);
              add(code, name, zipOf(small(), changed).bytes());
          };
    addChanged(u"manifest-unknown-key"_s, "an unknown key", "\"format\"", "\"later\":1,\"format\"");
    addChanged(u"manifest-unknown-key"_s, "an unknown key of a file", "\"size\"", "\"mode\":511,\"size\"");
    addChanged(u"manifest-duplicate-key"_s, "the id twice", "\"format\"", "\"id\":\"org.example.x\",\"format\"");
    addChanged(u"manifest-duplicate-key"_s, "a path twice in one file", "\"size\"", "\"path\":\"x\",\"size\"");
    addChanged(
        u"manifest-duplicate-key"_s, "a key twice, once in escapes", "\"format\"", "\"\\u0069d\":\"x\",\"format\"");
    addChanged(u"manifest-format"_s, "a later format", "\"format\":1", "\"format\":2");
    addChanged(u"manifest-format"_s, "format zero", "\"format\":1", "\"format\":0");
    addChanged(u"manifest-value"_s, "format as text", "\"format\":1", "\"format\":\"1\"");
    addChanged(u"manifest-value"_s, "a broken format", "\"format\":1", "\"format\":1.5");
    addChanged(u"manifest-value"_s, "no id", "\"id\":\"org.example.small\",", "");
    addChanged(u"manifest-value"_s, "an id that is a path", "org.example.small", "../../etc.x");
    addChanged(u"manifest-value"_s, "an id with capitals", "org.example.small", "Org.Example.Small");
    addChanged(u"manifest-value"_s, "an id of one word", "org.example.small", "staging");
    addChanged(u"manifest-value"_s, "an id that is no text", "\"org.example.small\"", "[]");
    addChanged(u"manifest-value"_s, "no version", "\"version\":\"2026.11.2\",", "");
    addChanged(u"manifest-value"_s, "a version with a leading zero", "2026.11.2", "2026.011.2");
    addChanged(u"manifest-value"_s, "a version that is a path", "2026.11.2", "../2026.11.2");
    addChanged(u"manifest-value"_s, "a program version that is none", "0.1.0", "soon");
    addChanged(u"manifest-value"_s, "an expiry that is no day", "\"minimumProgram\"",
        "\"expires\":\"2027-02-30\",\"minimumProgram\"");
    addChanged(u"manifest-value"_s, "an expiry with a time", "\"minimumProgram\"",
        "\"expires\":\"2027-02-03T10:00\",\"minimumProgram\"");
    addChanged(u"manifest-value"_s, "a negative size", "\"size\":", "\"size\":-");
    addChanged(u"manifest-value"_s, "a size beyond 64 bits", "\"size\":", "\"size\":99999999999999999999");
    addChanged(u"manifest-value"_s, "a size as text", sizeOfFirst, "\"size\":\"1\"");
    addChanged(u"manifest-value"_s, "an offset one too far", "\"offset\":41", "\"offset\":42");
    addChanged(u"manifest-value"_s, "a negative offset", "\"offset\":41", "\"offset\":-41");
    addChanged(u"manifest-value"_s, "a hash in capitals", "\"sha256\":\"", "\"sha256\":\"A");
    addChanged(u"manifest-value"_s, "a hash that is short", hash, "ab");
    add(u"manifest-value"_s, "files that are no list",
        zipOf(small(), R"({"format":1,"id":"org.example.a","version":"2026.1.1","files":{}})").bytes());
    addChanged(u"manifest-value"_s, "a file that is a number", "\"files\":[", "\"files\":[1,");
    addChanged(u"size-file"_s, "JSON of 1 GiB", sizeOfFirst, "\"size\":1073741824");
    add(u"manifest-value"_s, "no files",
        zipOf(small(), R"({"format":1,"id":"org.example.a","version":"2026.1.1","files":[]})").bytes());
    add(u"manifest-not-json"_s, "no JSON", zipOf(small(), "hello").bytes());
    add(u"manifest-not-json"_s, "an empty manifest", zipOf(small(), "").bytes());
    add(u"manifest-not-json"_s, "a list", zipOf(small(), "[]").bytes());
    add(u"manifest-not-json"_s, "a byte order mark", zipOf(small(), "\xEF\xBB\xBF" + good).bytes());
    add(u"manifest-not-json"_s, "something behind it", zipOf(small(), good + "{}").bytes());
    add(u"manifest-not-json"_s, "half of it", zipOf(small(), good.left(good.size() / 2)).bytes());
    add(u"manifest-not-json"_s, "a zero byte", zipOf(small(), good + '\0').bytes());
    add(u"manifest-not-json"_s, "not UTF-8", zipOf(small(), "{\"id\":\"\xff\"}").bytes());
    add(u"manifest-too-deep"_s, "17 levels",
        zipOf(small(), "{\"a\":" + QByteArray(16, '[') + QByteArray(16, ']') + "}").bytes());
    add(u"manifest-too-deep"_s, "10,000 levels", zipOf(small(), QByteArray(10'000, '[')).bytes());
    add(u"manifest-too-large"_s, "9 MiB", zipOf(small(), good + QByteArray(9 * 1024 * 1024, ' ')).bytes());
    Files many = small();
    for (int i = 0; i < 10'000; ++i)
        many.append(std::pair("media/" + QByteArray::number(i) + ".png", QByteArray()));
    add(u"manifest-too-many-files"_s, "10,006 files", zipOf(many).bytes());

    QByteArrayList records;
    qint64 offset = 0;
    for (const auto *path : {"bundle.json", "media/a.webm", "media/b.webm", "media/c.webm", "media/d.webm"}) {
        const qint64 size = path == "bundle.json"_ba ? 10 : 1024 * 1024 * 1024;
        offset += 30 + qint64(std::strlen(path));
        records.append(record(path, size, QByteArray(64, 'a'), offset));
        offset += size;
    }
    add(u"size-total"_s, "over 4 GiB",
        zipOf({}, R"({"format":1,"id":"org.example.a","version":"2026.1.1","files":[)" + records.join(',') + "]}")
            .bytes());
    add(u"size-file"_s, "JSON over 64 MiB",
        zipOf({},
            R"({"format":1,"id":"org.example.a","version":"2026.1.1","files":[)"
                + record("bundle.json", 64 * 1024 * 1024 + 1, QByteArray(64, 'a'), 41) + "]}")
            .bytes());
    const QByteArray headAfter
        = R"("format":1,"id":"org.example.small","version":"2026.11.3","minimumProgram":"0.1.0")";
    add(u"manifest-differs"_s, "another version than bundle.json",
        zipOf(small(), manifestOf(small(), headAfter)).bytes());
    const QByteArray without = R"("format":1,"id":"org.example.small","version":"2026.11.2")";
    add(u"manifest-differs"_s, "no minimum program where bundle.json has one",
        zipOf(small(), manifestOf(small(), without)).bytes());
    const QByteArray later = R"("format":1,"id":"org.example.small","version":"2026.11.2","minimumProgram":"9.0.0")";
    add(u"program-needed"_s, "for a later program", zipOf(small(), manifestOf(small(), later)).bytes());
    const QByteArray other = R"("format":1,"id":"org.example.other","version":"2026.11.2","minimumProgram":"0.1.0")";
    add(u"other-bundle"_s, "another bundle", zipOf(small(), manifestOf(small(), other)).bytes());
    const QByteArray old = R"("format":1,"id":"org.example.small","version":"2026.11.1","minimumProgram":"0.1.0")";
    add(u"version-older"_s, "the same version with another content", zipOf(small(), manifestOf(small(), old)).bytes());
}

void TestHostileBundles::addSignatures()
{
    const auto edit = [](qsizetype line, const std::function<QByteArray(QByteArray)> &change) {
        return [line, change](const QByteArray &file) {
            auto lines = file.split('\n');
            lines[line] = change(lines.at(line));
            return lines.join('\n');
        };
    };
    const auto append = [](const QByteArray &text) { return [text](const QByteArray &line) { return line + text; }; };
    const auto flip = [](int at) {
        return [at](const QByteArray &line) {
            auto bytes = QByteArray::fromBase64(line);
            bytes[at] = char(bytes.at(at) ^ 1);
            return bytes.toBase64();
        };
    };
    add(u"signature-missing"_s, "unsigned", zipOf(small()).bytes(), true);
    add(u"key-unknown"_s, "of a stranger", signedZip(MinisignSecretKey::generate()).bytes(), true);
    add(u"key-withdrawn"_s, "of a withdrawn key", signedZip(m_lost).bytes(), true);
    add(u"signature-comment"_s, "for another version", signedZip(m_key, {}, u"org.example.small 2026.11.1"_s).bytes(),
        true);
    add(u"signature-comment"_s, "for another bundle", signedZip(m_key, {}, u"org.example.other 2026.11.2"_s).bytes(),
        true);
    add(u"signature-comment"_s, "without a title", signedZip(m_key, {}, {}).bytes(), true);
    add(u"signature-comment"_s, "with more than the title",
        signedZip(m_key, {}, u"org.example.small 2026.11.2 "_s).bytes(), true);
    add(u"signature-legacy"_s, "of the legacy kind",
        signedZip(m_key,
            edit(1,
                [](const QByteArray &line) {
                    auto bytes = QByteArray::fromBase64(line);
                    bytes[1] = 'd';
                    return bytes.toBase64();
                }))
            .bytes(),
        true);
    add(u"signature-malformed"_s, "of an unknown kind", signedZip(m_key, edit(1, flip(0))).bytes(), true);
    add(u"key-unknown"_s, "with another key's name", signedZip(m_key, edit(1, flip(5))).bytes(), true);
    add(u"signature-wrong"_s, "with a wrong signature", signedZip(m_key, edit(1, flip(20))).bytes(), true);
    add(u"signature-wrong"_s, "with another trusted comment", signedZip(m_key, edit(2, append("x"))).bytes(), true);
    add(u"signature-wrong"_s, "with a wrong signature of the comment", signedZip(m_key, edit(3, flip(0))).bytes(),
        true);
    add(u"signature-malformed"_s, "with another untrusted comment", signedZip(m_key, edit(0, append("."))).bytes(),
        true);
    add(u"signature-malformed"_s, "with Windows line ends",
        signedZip(m_key, [](QByteArray file) { return file.replace("\n", "\r\n"); }).bytes(), true);
    add(u"signature-malformed"_s, "with a line more", signedZip(m_key, append("x\n")).bytes(), true);
    add(u"signature-malformed"_s, "with a line less",
        signedZip(m_key, [](const QByteArray &file) { return file.left(file.lastIndexOf('\n', -2) + 1); }).bytes(),
        true);
    add(u"signature-malformed"_s, "without its last line end",
        signedZip(m_key, [](const QByteArray &file) { return file.chopped(1); }).bytes(), true);
    add(u"signature-malformed"_s, "empty", signedZip(m_key, [](const QByteArray &) { return QByteArray(); }).bytes(),
        true);
    add(u"signature-malformed"_s, "of 1 MiB", signedZip(m_key, append(QByteArray(1 << 20, 'x'))).bytes(), true);
    add(u"signature-malformed"_s, "with spaces in the signature", signedZip(m_key, edit(1, append(" "))).bytes(), true);
    add(u"signature-malformed"_s, "with a control character", signedZip(m_key, edit(2, append("\x1b"))).bytes(), true);
    auto swapped = signedZip(m_key);
    swapped.entries.swapItemsAt(1, 2);
    add(u"signature-missing"_s, "behind the manifest", swapped.bytes(), true);
    auto tampered = signedZip(m_key);
    tampered.entries[2].data.replace("2026.11.2", "2026.11.9");
    add(u"signature-wrong"_s, "of another manifest", tampered.bytes(), true);
    add(u"signature-malformed"_s, "broken, where none is needed", signedZip(m_key, append("x")).bytes());
}

void TestHostileBundles::addContents()
{
    const auto svg = [](const QByteArray &inside, const QByteArray &before = {}) {
        return before
            + R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="3">)"
            + inside + "</svg>";
    };
    const QList<std::pair<const char *, QByteArray>> unsafe{
        {"a script", svg("<script>1</script>")},
        {"an event handler", svg("<g onload=\"x\"/>")},
        {"foreign content", svg("<foreignObject/>")},
        {"a DOCTYPE", svg({}, "<!DOCTYPE svg>")},
        {"an entity", svg("&a;", R"(<!DOCTYPE svg [<!ENTITY a "b">]>)")},
        {"a picture from the network", svg(R"(<image href="http://example.org/a.png"/>)")},
        {"a picture from the disk", svg(R"(<image xlink:href="file:///etc/passwd"/>)")},
        {"a reference to itself", svg(R"(<g id="a"><use href="#a"/></g>)")},
        {"a style sheet", svg({}, R"(<?xml-stylesheet href="a.css"?>)")},
    };
    for (const auto &[name, bytes] : unsafe) {
        add(u"picture-unsafe"_s, "shown SVG with "_ba + name, zipOf(with("media/m.svg", bytes)).bytes());
        add(u"picture-unsafe"_s, "SVG that nothing shows, with "_ba + name, zipOf(with("media/z.svg", bytes)).bytes());
    }
    const auto png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000f4240000f42400802000000d30faf2a");
    add(u"picture-too-large"_s, "a PNG of a million by a million",
        zipOf(with("media/z.png", png + QByteArray(100, '\0'))).bytes());
    add(u"picture-unreadable"_s, "a program called PNG",
        zipOf(with("media/z.png",
                  "\x7f"
                  "ELF"))
            .bytes());
    add(u"json-too-deep"_s, "JSON of 33 levels",
        zipOf(with("fields.json", "{\"a\":" + QByteArray(33, '[') + QByteArray(33, ']') + "}")).bytes());
    add(u"json-too-deep"_s, "a text file nobody reads, of 33 levels",
        zipOf(with("text/fr.json", QByteArray(33, '['))).bytes());
    add(u"json-ends-early"_s, "half a timeline", zipOf(with("timeline.json", "{")).bytes());
    add(u"json-duplicate-key"_s, "a key twice in the content",
        zipOf(with("fields.json", R"({"fields":[],"fields":[]})")).bytes());
    auto without = small();
    without.removeIf([](const auto &file) { return file.first == "timeline.json"; });
    add(u"file-missing"_s, "no timeline", zipOf(without).bytes());
    add(u"format-unknown"_s, "content of a later format", zipOf(with("bundle.json", R"({"format":2})")).bytes());
}

void TestHostileBundles::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("needsKey");
    addZipTricks();
    addPaths();
    addManifests();
    addSignatures();
    addContents();
    qInfo("%d crafted files", m_rows);
}

void TestHostileBundles::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(bool, needsKey);
    QCOMPARE(codeFor(bytes, needsKey), code);
}

void TestHostileBundles::refusesEveryTruncation()
{
    const auto whole = signedZip(m_key).bytes();
    for (qsizetype size = 0; size < whole.size(); size += 64)
        QCOMPARE(codeFor(whole.left(size), true), size == 0 ? u"form-not-bundle"_s : u"form-ends-early"_s);
    QCOMPARE(codeFor(whole.chopped(1), true), u"form-ends-early"_s);
}

void TestHostileBundles::refusesEveryFlippedBit()
{
    const auto zip = signedZip(m_key);
    const auto whole = zip.bytes();
    QList<QStringList> allowed; // of every byte
    const auto header = [](const RawZip::Entry &entry) { return 30 + entry.local.name.size(); };
    for (qsizetype i = 0; i < zip.entries.size(); ++i) {
        const auto &entry = zip.entries.at(i);
        const QStringList inHeader = i == 0 ? QStringList{u"form-not-bundle"_s}
            : i > 2                         ? QStringList{u"form-wrong"_s}
                    : QStringList{u"form-wrong"_s, u"form-ends-early"_s, u"signature-malformed"_s,
                        u"manifest-too-large"_s, u"signature-missing"_s};
        const auto inData = i == 0 ? u"form-not-bundle"_s : i > 2 ? u"content-hash"_s : u"form-wrong"_s;
        allowed += QList<QStringList>(header(entry), inHeader) + QList<QStringList>(entry.data.size(), {inData});
    }
    allowed += QList<QStringList>(whole.size() - allowed.size(), {u"form-wrong"_s});
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            auto changed = whole;
            changed[at] = char(changed.at(at) ^ (1 << bit));
            const auto code = codeFor(changed, true);
            QVERIFY2(allowed.at(at).contains(code), qPrintable(u"byte %1, bit %2: %3"_s.arg(at).arg(bit).arg(code)));
        }
    }
    qInfo("%d bits flipped", int(8 * whole.size()));
}

void TestHostileBundles::refusesEveryFlippedBitBehindARightChecksum()
{
    const auto zip = signedZip(m_key);
    for (const int entry : {1, 2}) {
        for (qsizetype at = 0; at < zip.entries.at(entry).data.size(); ++at) {
            auto changed = zip;
            auto &byte = changed.entries[entry].data[at];
            byte = char(byte ^ (1 << (at % 8)));
            const auto code = codeFor(changed.bytes(), true);
            const QStringList allowed = entry == 2
                ? QStringList{u"signature-wrong"_s}
                : QStringList{u"signature-wrong"_s, u"signature-malformed"_s, u"signature-legacy"_s, u"key-unknown"_s};
            QVERIFY2(allowed.contains(code), qPrintable(u"byte %1: %2"_s.arg(at).arg(code)));
        }
    }
}

QTEST_GUILESS_MAIN(TestHostileBundles)
#include "tst_hostilebundles.moc"
