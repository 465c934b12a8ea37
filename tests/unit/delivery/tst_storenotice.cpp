// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/posixdisk.h"
#include "delivery/storenotice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

/// What staff are told of dates, keys and the clock.
class TestStoreNotice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warnsOfDays_data();
    void warnsOfDays();
    void saysThatTheClockIsWrongAndNothingOfDays();
    void warnsOfAWithdrawnKey();
    void warnsOfKeysThatCannotBeRead();
    void aKeyKeepsItsLastDay();
    void anotherCommentIsNoDay();
};

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(10, 0));

QStringList codes(const QList<StoreNotice> &notices)
{
    QStringList all;
    for (const auto &notice : notices) {
        all.append(notice.code);
        if (notice.german.size() < 40 || notice.english.size() < 40 || notice.german == notice.english)
            qFatal("not a sentence: %s", qPrintable(notice.german));
    }
    return all;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void TestStoreNotice::warnsOfDays_data()
{
    QTest::addColumn<QDate>("bundle");
    QTest::addColumn<QDate>("key");
    QTest::addColumn<QStringList>("expected");
    const auto today = now.date();
    QTest::addRow("nothing expires") << QDate() << QDate() << QStringList();
    QTest::addRow("in 31 days") << today.addDays(31) << today.addDays(31) << QStringList();
    QTest::addRow("in 30 days") << today.addDays(30) << today.addDays(30)
                                << QStringList({u"bundle-expires-soon"_s, u"key-expires-soon"_s});
    QTest::addRow("tomorrow") << today.addDays(1) << today.addDays(1)
                              << QStringList({u"bundle-expires-soon"_s, u"key-expires-soon"_s});
    QTest::addRow("today") << today << today << QStringList({u"bundle-expired"_s, u"key-expired"_s});
    QTest::addRow("years ago") << today.addYears(-9) << QDate() << QStringList({u"bundle-expired"_s});
    QTest::addRow("the key alone") << QDate() << today << QStringList({u"key-expired"_s});
}

void TestStoreNotice::warnsOfDays()
{
    QFETCH(QDate, bundle);
    QFETCH(QDate, key);
    QFETCH(QStringList, expected);
    const QTemporaryDir folder;
    auto open = MinisignSecretKey::generate().publicKey();
    if (key.isValid())
        open.expires = key;
    QVERIFY(write(folder.filePath(u"k.pub"_s), open.toFile()));
    Release release;
    if (bundle.isValid())
        release.expires = bundle;
    const auto notices = storeNotices(PosixDisk(), folder.path(), release, now);
    QCOMPARE(codes(notices), expected);
    if (!notices.isEmpty())
        QVERIFY(notices.first().german.contains((bundle.isValid() ? bundle : key).toString(Qt::ISODate)));
}

void TestStoreNotice::saysThatTheClockIsWrongAndNothingOfDays()
{
    Release release;
    release.expires = QDate(1969, 1, 1);
    const QDateTime start(QDate(1970, 1, 1), QTime(0, 10));
    const auto notices = storeNotices(PosixDisk(), u"/nowhere"_s, release, start);
    QCOMPARE(codes(notices), QStringList({u"clock-wrong"_s}));
    QVERIFY(notices.first().english.contains(u"1970-01-01"));
}

void TestStoreNotice::warnsOfAWithdrawnKey()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"withdrawn"_s));
    const auto key = MinisignSecretKey::generate().publicKey();
    QVERIFY(write(folder.filePath(u"withdrawn/k.pub"_s), key.toFile()));
    Release release;
    release.key = key.idInWords();
    QCOMPARE(codes(storeNotices(PosixDisk(), folder.path(), release, now)), QStringList({u"key-withdrawn"_s}));
    release.key = MinisignSecretKey::generate().publicKey().idInWords();
    QVERIFY(storeNotices(PosixDisk(), folder.path(), release, now).isEmpty());
    QVERIFY(storeNotices(PosixDisk(), folder.path(), {}, now).isEmpty());
}

void TestStoreNotice::warnsOfKeysThatCannotBeRead()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"k.pub"_s), "rubbish"));
    QCOMPARE(codes(storeNotices(PosixDisk(), folder.path(), {}, now)), QStringList({u"keys-unreadable"_s}));
}

void TestStoreNotice::aKeyKeepsItsLastDay()
{
    auto key = MinisignSecretKey::generate().publicKey();
    key.expires = QDate(2027, 12, 31);
    QVERIFY(key.toFile().startsWith(
        "untrusted comment: minisign public key " + key.idInWords().toLatin1() + " expires 2027-12-31\n"));
    QCOMPARE(MinisignPublicKey::fromFile(key.toFile(), u"k"_s).value(), key);
}

void TestStoreNotice::anotherCommentIsNoDay()
{
    const auto key = MinisignSecretKey::generate().publicKey();
    for (const auto *comment :
        {"never expires", "x expires soon", "x expires 2027-02-30", "expires 2027-01-01 perhaps"}) {
        auto file = key.toFile();
        file.replace("minisign public key " + key.idInWords().toLatin1(), comment);
        QCOMPARE(MinisignPublicKey::fromFile(file, u"k"_s).value(), key);
    }
}

QTEST_GUILESS_MAIN(TestStoreNotice)
#include "tst_storenotice.moc"
