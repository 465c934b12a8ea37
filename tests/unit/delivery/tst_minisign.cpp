// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/minisignature.h"
#include "delivery/posixdisk.h"
#include "delivery/trustedkeys.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray message = "the manifest";

QString minisign()
{
    return QStandardPaths::findExecutable(u"minisign"_s);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int runMinisign(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(minisign(), arguments);
    process.closeWriteChannel();
    return process.waitForFinished(60000) ? process.exitCode() : -1;
}

} // namespace

/// Keys and signatures of minisign's form, made here or by minisign itself.
class TestMinisign final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifiesWhatItSigned();
    void refusesOneBitMore_data();
    void refusesOneBitMore();
    void refusesTheLegacyKind();
    void keepsASecretKeyBehindAPassword();
    void readsAKeyWithoutPassword();
    void refusesAnotherFileAsKey();
    void trustsWhatLiesInTheFolder();
    void aBrokenKeyFileRefusesAll();
    void minisignVerifiesOurs();
    void verifiesWhatMinisignSigned();
};

void TestMinisign::verifiesWhatItSigned()
{
    const auto key = MinisignSecretKey::generate();
    const auto file = Minisignature::make(message, u"org.example.a 2026.1.1"_s, key).toFile();
    const auto read = Minisignature::fromFile(file);
    QVERIFY(read);
    QCOMPARE(read->trustedComment(), u"org.example.a 2026.1.1"_s);
    QCOMPARE(read->keyId(), key.publicKey().id);
    QVERIFY(read->verify(message, key.publicKey()));
    QCOMPARE(read->toFile(), file);
    QCOMPARE(read->verify(message + '!', key.publicKey()).error().code, u"signature-wrong"_s);
    const auto other = MinisignSecretKey::generate();
    QCOMPARE(read->verify(message, other.publicKey()).error().code, u"signature-wrong"_s);
    const MinisignPublicKey sameName{key.publicKey().id, other.publicKey().key};
    QCOMPARE(read->verify(message, sameName).error().code, u"signature-wrong"_s);
}

void TestMinisign::refusesOneBitMore_data()
{
    QTest::addColumn<int>("bit");
    for (int bit = 0; bit < 8; ++bit)
        QTest::addRow("bit %d of every byte of the signature", bit) << bit;
}

void TestMinisign::refusesOneBitMore()
{
    QFETCH(int, bit);
    const auto key = MinisignSecretKey::generate();
    const TrustedKeys keys({key.publicKey()});
    const auto file = Minisignature::make(message, u"org.example.a 2026.1.1"_s, key).toFile();
    for (qsizetype i = 0; i < file.size(); ++i) {
        auto changed = file;
        changed[i] = char(changed.at(i) ^ (1 << bit));
        const auto read = Minisignature::fromFile(changed);
        const auto verified = read ? keys.verify(message, *read) : failure(read.error());
        QVERIFY2(!verified, qPrintable(u"byte %1"_s.arg(i)));
        const QStringList codes{
            u"signature-malformed"_s, u"signature-legacy"_s, u"signature-wrong"_s, u"key-unknown"_s};
        QVERIFY2(codes.contains(verified.error().code), qPrintable(verified.error().code));
    }
}

void TestMinisign::refusesTheLegacyKind()
{
    auto lines = Minisignature::make(message, u"c"_s, MinisignSecretKey::generate()).toFile().split('\n');
    auto bytes = QByteArray::fromBase64(lines.at(1));
    bytes[1] = 'd';
    lines[1] = bytes.toBase64();
    QCOMPARE(Minisignature::fromFile(lines.join('\n')).error().code, u"signature-legacy"_s);
}

void TestMinisign::keepsASecretKeyBehindAPassword()
{
    const auto key = MinisignSecretKey::generate();
    const auto file = key.toFile("wort", u"k"_s);
    QVERIFY(file);
    QVERIFY(MinisignSecretKey::wantsPassword(*file));
    QCOMPARE(MinisignSecretKey::fromFile(*file, "wort", u"k"_s)->publicKey(), key.publicKey());
    QCOMPARE(MinisignSecretKey::fromFile(*file, "Wort", u"k"_s).error().code, u"key-password"_s);
}

void TestMinisign::readsAKeyWithoutPassword()
{
    const auto key = MinisignSecretKey::generate();
    const auto file = key.toFile({}, u"k"_s);
    QVERIFY(!MinisignSecretKey::wantsPassword(*file));
    QCOMPARE(MinisignSecretKey::fromFile(*file, {}, u"k"_s)->publicKey(), key.publicKey());
    QCOMPARE(MinisignPublicKey::fromFile(key.publicKey().toFile(), u"k"_s).value(), key.publicKey());
}

void TestMinisign::refusesAnotherFileAsKey()
{
    QCOMPARE(MinisignPublicKey::fromFile("hello\n", u"k"_s).error().code, u"key-file"_s);
    QCOMPARE(MinisignSecretKey::fromFile("untrusted comment: x\nAAAA\n", {}, u"k"_s).error().code, u"key-file"_s);
    auto file = *MinisignSecretKey::generate().toFile({}, u"k"_s);
    auto bytes = QByteArray::fromBase64(file.split('\n').at(1));
    bytes[70] = char(bytes.at(70) ^ 1);
    file = "untrusted comment: x\n" + bytes.toBase64() + '\n';
    QCOMPARE(MinisignSecretKey::fromFile(file, {}, u"k"_s).error().code, u"key-file"_s);
}

void TestMinisign::trustsWhatLiesInTheFolder()
{
    const QTemporaryDir folder;
    const PosixDisk disk;
    const auto good = MinisignSecretKey::generate();
    const auto lost = MinisignSecretKey::generate();
    QVERIFY(TrustedKeys::load(disk, folder.filePath(u"nowhere"_s))->isEmpty());
    QVERIFY(write(folder.filePath(u"good.pub"_s), good.publicKey().toFile()));
    QVERIFY(write(folder.filePath(u"lost.pub"_s), lost.publicKey().toFile()));
    QVERIFY(write(folder.filePath(u"README.txt"_s), "no key"));
    const auto signature = Minisignature::make(message, u"c"_s, lost);
    QCOMPARE(TrustedKeys::load(disk, folder.path())->verify(message, signature).value(), lost.publicKey());

    QVERIFY(QDir(folder.path()).mkdir(u"withdrawn"_s));
    QVERIFY(write(folder.filePath(u"withdrawn/lost.pub"_s), lost.publicKey().toFile()));
    const auto keys = TrustedKeys::load(disk, folder.path());
    QCOMPARE(keys->verify(message, signature).error().code, u"key-withdrawn"_s);
    QVERIFY(keys->verify(message, Minisignature::make(message, u"c"_s, good)));
    const auto stranger = Minisignature::make(message, u"c"_s, MinisignSecretKey::generate());
    QCOMPARE(keys->verify(message, stranger).error().code, u"key-unknown"_s);
}

void TestMinisign::aBrokenKeyFileRefusesAll()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"withdrawn"_s));
    QVERIFY(write(folder.filePath(u"good.pub"_s), MinisignSecretKey::generate().publicKey().toFile()));
    QVERIFY(write(folder.filePath(u"withdrawn/lost.pub"_s), "untrusted comment: x\n"));
    QCOMPARE(TrustedKeys::load(PosixDisk(), folder.path()).error().code, u"keys-unreadable"_s);
}

void TestMinisign::minisignVerifiesOurs()
{
    if (minisign().isEmpty())
        QSKIP("minisign is not installed");
    const QTemporaryDir folder;
    const auto key = MinisignSecretKey::generate();
    QVERIFY(write(folder.filePath(u"k.pub"_s), key.publicKey().toFile()));
    QVERIFY(write(folder.filePath(u"k.key"_s), *key.toFile({}, u"k"_s)));
    QVERIFY(write(folder.filePath(u"m"_s), message));
    QVERIFY(write(folder.filePath(u"m.minisig"_s), Minisignature::make(message, u"a b"_s, key).toFile()));
    QCOMPARE(runMinisign(folder.path(), {u"-V"_s, u"-p"_s, u"k.pub"_s, u"-m"_s, u"m"_s}), 0);
    QCOMPARE(runMinisign(folder.path(), {u"-S"_s, u"-s"_s, u"k.key"_s, u"-m"_s, u"m"_s}), 0);
    QVERIFY(Minisignature::fromFile(contentOf(folder.filePath(u"m.minisig"_s)))->verify(message, key.publicKey()));
    QVERIFY(write(folder.filePath(u"m"_s), message + '!'));
    QCOMPARE(runMinisign(folder.path(), {u"-V"_s, u"-p"_s, u"k.pub"_s, u"-m"_s, u"m"_s}), 1);
}

void TestMinisign::verifiesWhatMinisignSigned()
{
    if (minisign().isEmpty())
        QSKIP("minisign is not installed");
    const QTemporaryDir folder;
    QCOMPARE(runMinisign(folder.path(), {u"-G"_s, u"-W"_s, u"-p"_s, u"k.pub"_s, u"-s"_s, u"k.key"_s}), 0);
    QVERIFY(write(folder.filePath(u"m"_s), message));
    QCOMPARE(runMinisign(folder.path(), {u"-S"_s, u"-s"_s, u"k.key"_s, u"-m"_s, u"m"_s, u"-t"_s, u"a b"_s}), 0);
    const auto key = MinisignPublicKey::fromFile(contentOf(folder.filePath(u"k.pub"_s)), u"k.pub"_s);
    QVERIFY(key);
    const auto signature = Minisignature::fromFile(contentOf(folder.filePath(u"m.minisig"_s)));
    QVERIFY(signature);
    QCOMPARE(signature->trustedComment(), u"a b"_s);
    QVERIFY(signature->verify(message, *key));
    const auto secret = MinisignSecretKey::fromFile(contentOf(folder.filePath(u"k.key"_s)), {}, u"k.key"_s);
    QVERIFY(secret);
    QCOMPARE(secret->publicKey(), *key);
}

QTEST_GUILESS_MAIN(TestMinisign)
#include "tst_minisign.moc"
