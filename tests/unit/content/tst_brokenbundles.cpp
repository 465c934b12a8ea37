// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundlereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    return QStringLiteral(MASTERPLAN_TEST_DATA);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

bool copyFolder(const QString &from, const QString &to)
{
    const QDir source(from);
    bool isCopied = QDir().mkpath(to);
    const auto files = source.entryList(QDir::Files);
    for (const auto &file : files)
        isCopied &= write(to + u'/' + file, contentOf(from + u'/' + file));
    const auto folders = source.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &folder : folders)
        isCopied &= copyFolder(from + u'/' + folder, to + u'/' + folder);
    return isCopied;
}

bool replaceOnce(const QString &path, const QByteArray &before, const QByteArray &after)
{
    auto bytes = contentOf(path);
    return bytes.count(before) == 1 && write(path, bytes.replace(before, after));
}

/// A file full of nothing, which takes no room on disk.
bool grow(const QString &path, qint64 size)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.resize(size);
}

bool apply(const QJsonObject &change, const QString &folder)
{
    const auto path = folder + u'/' + change.value("file"_L1).toString();
    if (change.contains("replace"_L1))
        return replaceOnce(
            path, change.value("replace"_L1).toString().toUtf8(), change.value("with"_L1).toString().toUtf8());
    if (change.contains("content"_L1))
        return write(path, change.value("content"_L1).toString().toUtf8());
    if (change.contains("bytes"_L1))
        return write(path, QByteArray::fromHex(change.value("bytes"_L1).toString().toLatin1()));
    if (change.contains("link"_L1))
        return QFile::link(change.value("link"_L1).toString(), path);
    if (change.contains("pipe"_L1))
        return mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
    if (change.contains("size"_L1))
        return grow(path, change.value("size"_L1).toInteger());
    return change.value("remove"_L1).toBool() && QFile::remove(path);
}

QString inShort(const Finding &finding)
{
    const auto place = finding.line > 0 ? u":%1:%2"_s.arg(finding.line).arg(finding.column) : QString();
    return finding.code + u' ' + finding.file + place;
}

QStringList allInShort(const QList<Finding> &findings)
{
    QStringList lines;
    for (const auto &finding : findings)
        lines.append(inShort(finding));
    return lines;
}

} // namespace

/// Each file of tests/data/broken changes the small bundle in one way and says what is found in it: all of it, in
/// order.
class TestBrokenBundles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBundleTheyAreMadeFromIsWhole();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
};

void TestBrokenBundles::theBundleTheyAreMadeFromIsWhole()
{
    QCOMPARE(allInShort(readBundle(dataFolder() + u"/bundles/small"_s).findings), QStringList());
}

void TestBrokenBundles::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(dataFolder() + u"/broken"_s);
    const auto files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        const auto path = folder.filePath(file);
        const auto what = QJsonDocument::fromJson(contentOf(path)).object().value("what"_L1).toString();
        QTest::addRow("%s: %s", qUtf8Printable(file.chopped(5)), qUtf8Printable(what)) << path;
    }
}

void TestBrokenBundles::findsWhatIsWrong()
{
    QFETCH(QString, path);
    const auto kind = QJsonDocument::fromJson(contentOf(path)).object();
    QVERIFY2(!kind.isEmpty(), "not readable");

    const QTemporaryDir folder;
    QVERIFY(copyFolder(dataFolder() + u"/bundles/small"_s, folder.path()));
    const auto changes = kind.value("change"_L1).toArray();
    for (const auto &change : changes)
        QVERIFY2(apply(change.toObject(), folder.path()), QJsonDocument(change.toObject()).toJson().constData());

    const auto reading = readBundle(folder.path());
    QCOMPARE(allInShort(reading.findings), kind.value("findings"_L1).toVariant().toStringList());
    QCOMPARE(reading.bundle.has_value(), !hasErrors(reading.findings));
    for (const auto &finding : reading.findings) {
        QVERIFY(!inWords(finding, Tongue::German).contains(u"%"));
        QVERIFY(!inWords(finding, Tongue::English).contains(u"%"));
    }
}

QTEST_GUILESS_MAIN(TestBrokenBundles)
#include "tst_brokenbundles.moc"
