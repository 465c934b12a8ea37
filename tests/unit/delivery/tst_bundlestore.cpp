// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/bundlestore.h"
#include "delivery/posixdisk.h"
#include "testlib/simulateddisk.h"
#include "testlib/smallbundle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

quint64 inode(const QString &path)
{
    struct stat status { };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

/// Another file in its place, for releases share what is the same in both.
bool damage(const std::optional<Release> &release)
{
    const auto file = release->folder + u"/text/de.json"_s;
    return QFile::remove(file) && write(file, "{}");
}

const InstallOptions fromDrive{InstallBy::Drive, false, false, {}};
const InstallOptions older{InstallBy::Administrator, true, false, {}};
const InstallOptions adopting{InstallBy::Administrator, false, true, {}};

} // namespace

/// The store in a folder of this machine: what comes in, what is in use, what is refused.
class TestBundleStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void installsAndPutsInUse();
    void linksWhatDidNotChange();
    void theReleaseInUseIsNoNews();
    void repairsADamagedReleaseInUse();
    void refusesWhatIsNotNewer();
    void rememberedVersionsCountAfterARollBack();
    void everyKeyHasItsOwnFloor();
    void refusesStrangersAndTheWithdrawn();
    void withoutKeysOnlyAnAdministratorInstalls();
    void refusesAnotherBundleUnlessAdopted();
    void firstBundleFromADriveIsOfTheUsualId();
    void refusesWhatNeedsANewerProgram();
    void refusesWithoutRoom();
    void refusesWhenAnotherIsInstalling();
    void refusesContentThatContradictsItsManifest();
    void keepsNothingOfWhatItRefused();
    void rollsBackAndForth();
    void doesNotRollBackToADamagedRelease();
    void prunesButKeepsThree();
    void aTrialPasses();
    void aTrialFailsAndGoesBack();
    void aTrialThatCrashesTwiceFails();
    void aFailedFirstBundleLeavesNone();
    void aFailedAdoptionGivesTheOldBundleBack();
    void aDamagedReleaseGivesWayToTheOneBefore();
    void goesBackBeyondWhatIsDamagedToo();
    void whatIsDamagedStaysWhereNothingElseIsWhole();
    void aDamagedAdoptionGivesTheOldBundleBack();
    void anInspectionCanBeStopped();
    void readsAReleaseFromItsIndex();
    void doesWithoutAnIndexThatIsDamaged();
    void missesFilesInSpiteOfAnIndex();
    void anInspectionWaitsForAnInstallation();
    void theSameFileRepairsWhatWasDamaged();
    void takesTheNewestOfADrive();
    void saysWhatIsWrongWithADrive();
    void aRefusalIsNotedOnce();
    void passesOverATornLineOfTheJournal();
    void theClockMayBeWrong();

private:
    [[nodiscard]] BundleStore store();
    [[nodiscard]] QString put(const QByteArray &version, const QString &name = {});
    [[nodiscard]] QString state() const { return m_folder->filePath(u"state"_s); }
    [[nodiscard]] QString drive() const { return m_folder->filePath(u"drive"_s); }
    void trust(const MinisignSecretKey &key, const QString &where);

    std::unique_ptr<QTemporaryDir> m_folder;
    PosixDisk m_disk;
    const MinisignSecretKey m_key = MinisignSecretKey::generate();
    const MinisignSecretKey m_second = MinisignSecretKey::generate();
};

void TestBundleStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    trust(m_key, u"keys/first.pub"_s);
    trust(m_second, u"keys/second.pub"_s);
}

BundleStore TestBundleStore::store()
{
    return BundleStore(m_disk, {state(), m_folder->filePath(u"keys"_s)}, testProgram);
}

void TestBundleStore::trust(const MinisignSecretKey &key, const QString &where)
{
    QVERIFY(write(m_folder->filePath(where), key.publicKey().toFile()));
}

/// A bundle file of this version on the drive, signed with the first key.
QString TestBundleStore::put(const QByteArray &version, const QString &name)
{
    const auto path = drive() + u'/' + (name.isEmpty() ? QString::fromLatin1(version) : name) + u".masterplan"_s;
    return write(path, signedWith(packed(smallBundle(version)), m_key)) ? path : QString();
}

void TestBundleStore::isEmptyAtFirst()
{
    auto empty = store();
    QVERIFY(empty.recover());
    QVERIFY(empty.currentFolder().isEmpty());
    QVERIFY(empty.list().isEmpty());
    QCOMPARE(empty.rollBack().error().code, u"store-empty"_s);
    QCOMPARE(empty.verifyCurrent().error().code, u"store-empty"_s);
    QVERIFY(!QDir(state()).exists());
}

void TestBundleStore::installsAndPutsInUse()
{
    auto bundles = store();
    const auto file = put("2026.1.1");
    const auto installed = bundles.install(file, fromDrive);
    QVERIFY(installed);
    QVERIFY(!installed->wasInUseAlready);
    const auto current = bundles.current();
    QCOMPARE(current, installed->release);
    QCOMPARE(current->version, u"2026.1.1"_s);
    QCOMPARE(current->key, m_key.publicKey().idInWords());
    QVERIFY(current->isInUse && current->isOnTrial && !current->isPrevious);
    QCOMPARE(current->folder, state() + u"/bundles/org.example.small/"_s + current->name);
    QVERIFY(current->name.startsWith(u"2026.1.1-"));
    QCOMPARE(current->name.size(), 25);
    QVERIFY(bundles.verifyCurrent());
    const auto entry = lastOf(bundles.journal().entries(), JournalEvent::Installed);
    QCOMPARE(entry->from, file);
    QCOMPARE(entry->release, current->name);
    QCOMPARE(entry->key, current->key);
    struct stat status { };
    QCOMPARE(::stat(QFile::encodeName(current->folder + u"/bundle.json"_s).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0444);
    QVERIFY(QDir(state() + u"/bundles/staging"_s).isEmpty());
}

void TestBundleStore::linksWhatDidNotChange()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), fromDrive));
    const auto first = bundles.currentFolder();
    QVERIFY(bundles.install(put("2026.2.1"), fromDrive));
    const auto second = bundles.currentFolder();
    QVERIFY(first != second);
    QCOMPARE(inode(second + u"/media/m.svg"_s), inode(first + u"/media/m.svg"_s));
    QVERIFY(inode(second + u"/bundle.json"_s) != inode(first + u"/bundle.json"_s));

    QFile damaged(second + u"/media/m.svg"_s);
    QVERIFY(damaged.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(damaged.open(QIODevice::Append));
    damaged.write(" ");
    damaged.close();
    QVERIFY(bundles.install(put("2026.3.1"), fromDrive));
    QVERIFY(inode(bundles.currentFolder() + u"/media/m.svg"_s) != inode(second + u"/media/m.svg"_s));
    QVERIFY(bundles.verifyCurrent());
}

void TestBundleStore::theReleaseInUseIsNoNews()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), fromDrive));
    const auto entries = bundles.journal().entries();
    const auto again = bundles.install(put("2026.1.1"), fromDrive);
    QVERIFY(again && again->wasInUseAlready);
    QCOMPARE(bundles.journal().entries(), entries);
}

void TestBundleStore::repairsADamagedReleaseInUse()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    const auto file = bundles.currentFolder() + u"/fields.json"_s;
    QVERIFY(QFile::remove(file) && write(file, "{}"));
    QCOMPARE(bundles.verifyCurrent().error().code, u"release-damaged"_s);
    QVERIFY(!bundles.install(put("2026.1.1"), {})->wasInUseAlready);
    QVERIFY(bundles.verifyCurrent());
}

void TestBundleStore::refusesWhatIsNotNewer()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.5.1"), {}));
    const auto inUse = bundles.current();
    auto same = smallBundle("2026.5.1");
    same[u"text/de.json"_s].replace("\"X\"", "\"Y\"");
    const auto other = drive() + u"/same.masterplan"_s;
    QVERIFY(write(other, signedWith(packed(same), m_key)));
    for (const auto &file : {put("2026.4.9"), other}) {
        QCOMPARE(bundles.install(file, {}).error().code, u"version-older"_s);
        QCOMPARE(bundles.current(), inUse);
    }
    const InstallOptions olderFromDrive{InstallBy::Drive, true, false, {}};
    QCOMPARE(bundles.install(put("2026.4.9"), olderFromDrive).error().code, u"version-older"_s);
    QVERIFY(bundles.install(put("2026.4.9"), older));
    QCOMPARE(bundles.current()->version, u"2026.4.9"_s);
    QCOMPARE(bundles.install(put("2026.5.1"), fromDrive).error().code, u"version-older"_s);
}

void TestBundleStore::rememberedVersionsCountAfterARollBack()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    QVERIFY(bundles.install(put("2026.2.1"), {}));
    QVERIFY(bundles.rollBack());
    QCOMPARE(bundles.install(put("2026.2.1"), fromDrive).error().code, u"version-older"_s);
    QVERIFY(QFile::remove(state() + u"/journal.jsonl"_s));
    QCOMPARE(bundles.install(put("2026.2.1"), fromDrive).error().code, u"version-older"_s);
}

void TestBundleStore::everyKeyHasItsOwnFloor()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.5.1"), {}));
    const auto file = drive() + u"/second.masterplan"_s;
    QVERIFY(write(file, signedWith(packed(smallBundle("2026.2.1")), m_second)));
    QVERIFY(bundles.install(file, fromDrive));
    QCOMPARE(bundles.current()->version, u"2026.2.1"_s);
    QCOMPARE(bundles.install(put("2026.4.1"), fromDrive).error().code, u"version-older"_s);
}

void TestBundleStore::refusesStrangersAndTheWithdrawn()
{
    auto bundles = store();
    const auto file = put("2026.1.1");
    trust(m_key, u"keys/withdrawn/lost.pub"_s);
    QCOMPARE(bundles.install(file, fromDrive).error().code, u"key-withdrawn"_s);
    QCOMPARE(bundles.install(file, older).error().code, u"key-withdrawn"_s);
    const auto stranger = MinisignSecretKey::generate();
    QVERIFY(write(file, signedWith(packed(smallBundle()), stranger)));
    QCOMPARE(bundles.install(file, {}).error().code, u"key-unknown"_s);
    QVERIFY(write(file, packed(smallBundle())));
    QCOMPARE(bundles.install(file, {}).error().code, u"signature-missing"_s);
    QVERIFY(bundles.currentFolder().isEmpty());
}

void TestBundleStore::withoutKeysOnlyAnAdministratorInstalls()
{
    QVERIFY(QDir(m_folder->filePath(u"keys"_s)).removeRecursively());
    auto bundles = store();
    const auto file = drive() + u"/a.masterplan"_s;
    QVERIFY(write(file, packed(smallBundle())));
    QCOMPARE(bundles.install(file, fromDrive).error().code, u"keys-none"_s);
    QVERIFY(bundles.install(file, {}));
    QVERIFY(bundles.current()->key.isEmpty());
}

void TestBundleStore::refusesAnotherBundleUnlessAdopted()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.5.1"), {}));
    const auto file = drive() + u"/other.masterplan"_s;
    QVERIFY(write(file, signedWith(packed(smallBundle("2026.1.1", "org.example.other")), m_key)));
    QCOMPARE(bundles.install(file, {}).error().code, u"other-bundle"_s);
    const InstallOptions adoptingFromDrive{InstallBy::Drive, false, true, {}};
    QCOMPARE(bundles.install(file, adoptingFromDrive).error().code, u"other-bundle"_s);
    QVERIFY(bundles.install(file, adopting));
    QCOMPARE(bundles.current()->id, u"org.example.other"_s);
    QCOMPARE(bundles.install(put("2026.6.1"), fromDrive).error().code, u"other-bundle"_s);
    QCOMPARE(bundles.list().size(), 2);
}

void TestBundleStore::firstBundleFromADriveIsOfTheUsualId()
{
    auto bundles = store();
    bundles.setUsualId(u"org.example.other"_s);
    QCOMPARE(bundles.install(put("2026.1.1"), fromDrive).error().code, u"other-bundle"_s);
    bundles.setUsualId(u"org.example.small"_s);
    QVERIFY(bundles.install(put("2026.1.1"), fromDrive));
}

void TestBundleStore::refusesWhatNeedsANewerProgram()
{
    auto files = smallBundle();
    files[u"bundle.json"_s].replace("0.1.0", "0.2.0");
    BytesWriter writer;
    QVERIFY(packBundle(MemoryFiles(files), writer, {}, {0, 2, 0}));
    const auto file = drive() + u"/a.masterplan"_s;
    QVERIFY(write(file, signedWith(writer.bytes, m_key)));
    auto bundles = store();
    QCOMPARE(bundles.install(file, older).error().code, u"program-needed"_s);
}

void TestBundleStore::refusesWithoutRoom()
{
    SimulatedDisk disk;
    disk.put(u"/stick/a.masterplan"_s, packed(smallBundle()));
    BundleStore bundles(disk, {u"/state"_s, u"/keys"_s}, testProgram);
    disk.setFreeBytes(1024 * 1024);
    const auto refused = bundles.install(u"/stick/a.masterplan"_s, {});
    QCOMPARE(refused.error().code, u"space-too-little"_s);
    QCOMPARE(disk.list(u"/state/bundles/staging"_s)->size(), 0);
    disk.setFreeBytes(2 * 1024 * 1024);
    QVERIFY(bundles.install(u"/stick/a.masterplan"_s, {}));
}

void TestBundleStore::refusesWhenAnotherIsInstalling()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    const auto lock = m_disk.lock(state() + u"/lock"_s);
    QVERIFY(lock);
    QCOMPARE(bundles.install(put("2026.2.1"), {}).error().code, u"store-busy"_s);
    QCOMPARE(bundles.rollBack().error().code, u"store-busy"_s);
    QCOMPARE(bundles.prune().error().code, u"store-busy"_s);
    QCOMPARE(bundles.current()->version, u"2026.1.1"_s);
}

void TestBundleStore::refusesContentThatContradictsItsManifest()
{
    auto files = smallBundle("2026.2.1");
    PackedManifest manifest;
    {
        BytesReader source(packed(files));
        manifest = PackedReader(source, testProgram).readHead({}, SignatureRule::Optional)->manifest;
    }
    manifest.version.serial = 9;
    const auto file = drive() + u"/a.masterplan"_s;
    QVERIFY(write(file, packedAs(manifest, files)));
    QVERIFY(QDir(m_folder->filePath(u"keys"_s)).removeRecursively());
    auto bundles = store();
    QCOMPARE(bundles.install(file, {}).error().code, u"manifest-differs"_s);
    QVERIFY(QDir(state() + u"/bundles/staging"_s).isEmpty());
}

void TestBundleStore::keepsNothingOfWhatItRefused()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    const auto inUse = bundles.current();
    const auto whole = signedWith(packed(smallBundle("2026.2.1")), m_key);
    const auto file = drive() + u"/half.masterplan"_s;
    QVERIFY(write(file, whole.left(whole.size() * 2 / 3)));
    QCOMPARE(bundles.install(file, {}).error().code, u"form-ends-early"_s);
    QCOMPARE(bundles.current(), inUse);
    QVERIFY(QDir(state() + u"/bundles/staging"_s).isEmpty());
    QCOMPARE(bundles.list().size(), 1);
    const auto refused = lastOf(bundles.journal().entries(), JournalEvent::Refused);
    QCOMPARE(refused->code, u"form-ends-early"_s);
    QCOMPARE(refused->version, u"2026.2.1"_s);
    QVERIFY(refused->german.size() > 40 && refused->english.size() > 40);
}

void TestBundleStore::rollsBackAndForth()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    QCOMPARE(bundles.rollBack().error().code, u"store-nothing-before"_s);
    QVERIFY(bundles.install(put("2026.2.1"), {}));
    QVERIFY(bundles.install(put("2026.3.1"), {}));
    QCOMPARE(bundles.rollBack()->version, u"2026.2.1"_s);
    QCOMPARE(bundles.current()->version, u"2026.2.1"_s);
    QVERIFY(!bundles.current()->isOnTrial);
    QCOMPARE(bundles.rollBack()->version, u"2026.3.1"_s);
    QCOMPARE(bundles.rollBack(u"2026.1.1"_s)->version, u"2026.1.1"_s);
    QCOMPARE(bundles.rollBack(u"2025.1.1"_s).error().code, u"release-unknown"_s);
    QCOMPARE(lastOf(bundles.journal().entries(), JournalEvent::RolledBack)->version, u"2026.1.1"_s);
}

void TestBundleStore::doesNotRollBackToADamagedRelease()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    const auto file = bundles.currentFolder() + u"/text/de.json"_s;
    QVERIFY(bundles.install(put("2026.2.1"), {}));
    QVERIFY(QFile::remove(file) && write(file, "{}"));
    QCOMPARE(bundles.rollBack().error().code, u"release-damaged"_s);
    QCOMPARE(bundles.current()->version, u"2026.2.1"_s);
}

void TestBundleStore::prunesButKeepsThree()
{
    auto bundles = store();
    for (const auto *version : {"2026.1.1", "2026.2.1", "2026.3.1", "2026.4.1", "2026.5.1"})
        QVERIFY(bundles.install(put(version), {}));
    QVERIFY(bundles.rollBack(u"2026.1.1"_s));
    const auto pruned = bundles.prune(0);
    QVERIFY(pruned);
    QCOMPARE(pruned->size(), 1);
    QVERIFY(pruned->first().startsWith(u"2026.2.1-"));
    QCOMPARE(bundles.list().size(), 4);
    QVERIFY(bundles.verifyCurrent());
}

void TestBundleStore::aTrialPasses()
{
    auto bundles = store();
    for (const auto *version : {"2026.1.1", "2026.2.1", "2026.3.1", "2026.4.1"})
        QVERIFY(bundles.install(put(version), {}));
    QCOMPARE(bundles.beginTrial().value(), true);
    QVERIFY(bundles.current()->isOnTrial);
    QVERIFY(bundles.passTrial());
    QVERIFY(!bundles.current()->isOnTrial);
    QCOMPARE(bundles.list().size(), 3);
    QCOMPARE(lastOf(bundles.journal().entries(), JournalEvent::TrialPassed)->version, u"2026.4.1"_s);
    QVERIFY(bundles.passTrial());
    QCOMPARE(bundles.beginTrial().value(), true);
}

void TestBundleStore::aTrialFailsAndGoesBack()
{
    auto bundles = store();
    for (const auto *version : {"2026.1.1", "2026.2.1", "2026.3.1"})
        QVERIFY(bundles.install(put(version), {}));
    QVERIFY(bundles.failTrial(u"schwarz"_s, u"black"_s));
    QCOMPARE(bundles.current()->version, u"2026.2.1"_s);
    QVERIFY(!bundles.current()->isOnTrial);
    QCOMPARE(bundles.rollBack()->version, u"2026.1.1"_s);
    const auto entry = lastOf(bundles.journal().entries(), JournalEvent::TrialFailed);
    QCOMPARE(entry->version, u"2026.3.1"_s);
    QVERIFY(entry->german.contains(u"schwarz") && entry->english.contains(u"black"));
    QCOMPARE(bundles.install(put("2026.3.1"), fromDrive).error().code, u"version-older"_s);
}

void TestBundleStore::aTrialThatCrashesTwiceFails()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    QVERIFY(bundles.install(put("2026.2.1"), {}));
    QCOMPARE(bundles.beginTrial().value(), true);
    QCOMPARE(store().beginTrial().value(), true);
    QCOMPARE(store().beginTrial().value(), false);
    QVERIFY(store().failTrial(u"x"_s, u"x"_s));
    QCOMPARE(store().beginTrial().value(), true);
    QCOMPARE(store().current()->version, u"2026.1.1"_s);
}

void TestBundleStore::aFailedFirstBundleLeavesNone()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    QVERIFY(bundles.failTrial(u"x"_s, u"x"_s));
    QVERIFY(bundles.currentFolder().isEmpty());
    QVERIFY(bundles.install(put("2026.2.1"), fromDrive));
}

void TestBundleStore::aFailedAdoptionGivesTheOldBundleBack()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.5.1"), {}));
    QVERIFY(bundles.passTrial());
    const auto file = drive() + u"/other.masterplan"_s;
    QVERIFY(write(file, signedWith(packed(smallBundle("2026.1.1", "org.example.other")), m_key)));
    QVERIFY(bundles.install(file, adopting));
    QVERIFY(bundles.failTrial(u"x"_s, u"x"_s));
    QCOMPARE(bundles.current()->id, u"org.example.small"_s);
}

void TestBundleStore::aDamagedReleaseGivesWayToTheOneBefore()
{
    auto bundles = store();
    for (const auto *version : {"2026.1.1", "2026.2.1", "2026.3.1"})
        QVERIFY(bundles.install(put(version), {}));
    QVERIFY(bundles.inspectCurrent());
    QCOMPARE(bundles.current()->version, u"2026.3.1"_s);
    QVERIFY(damage(bundles.current()));
    const auto harm = bundles.inspectCurrent();
    QCOMPARE(harm.error().code, u"release-left"_s);
    QCOMPARE(harm.error().arguments, QStringList({u"2026.3.1"_s, u"text/de.json"_s, u"2026.2.1"_s}));
    QCOMPARE(bundles.current()->version, u"2026.2.1"_s);
    QVERIFY(!bundles.current()->isOnTrial);
    const auto entry = lastOf(bundles.journal().entries(), JournalEvent::Damaged);
    QCOMPARE(entry->version, u"2026.3.1"_s);
    QCOMPARE(entry->code, harm.error().code);
    QCOMPARE(entry->german, inWords(harm.error(), Tongue::German));
    QVERIFY(bundles.inspectCurrent());
    QCOMPARE(bundles.rollBack()->version, u"2026.1.1"_s);
}

void TestBundleStore::goesBackBeyondWhatIsDamagedToo()
{
    auto bundles = store();
    for (const auto *version : {"2026.1.1", "2026.2.1", "2026.3.1"}) {
        QVERIFY(bundles.install(put(version), {}));
        QVERIFY(version == QByteArrayView("2026.1.1") || damage(bundles.current()));
    }
    QCOMPARE(bundles.inspectCurrent().error().arguments.last(), u"2026.1.1"_s);
    QCOMPARE(bundles.current()->version, u"2026.1.1"_s);
}

void TestBundleStore::whatIsDamagedStaysWhereNothingElseIsWhole()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    QVERIFY(damage(bundles.current()));
    for (int start = 0; start < 2; ++start)
        QCOMPARE(bundles.inspectCurrent().error().code, u"release-damaged"_s);
    QCOMPARE(bundles.current()->version, u"2026.1.1"_s);
    QCOMPARE(bundles.journal().entries().size(), 2);
}

void TestBundleStore::aDamagedAdoptionGivesTheOldBundleBack()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.5.1"), {}));
    const auto file = drive() + u"/other.masterplan"_s;
    QVERIFY(write(file, signedWith(packed(smallBundle("2026.1.1", "org.example.other")), m_key)));
    QVERIFY(bundles.install(file, adopting));
    QVERIFY(damage(bundles.current()));
    QCOMPARE(bundles.inspectCurrent().error().code, u"release-left"_s);
    QCOMPARE(bundles.current()->id, u"org.example.small"_s);
}

void TestBundleStore::anInspectionCanBeStopped()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    QVERIFY(bundles.install(put("2026.2.1"), {}));
    QVERIFY(damage(bundles.current()));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(bundles.inspectCurrent(stop.get_token()));
    QCOMPARE(bundles.current()->version, u"2026.2.1"_s);
}

void TestBundleStore::readsAReleaseFromItsIndex()
{
    auto here = store();
    const auto folder = here.install(put("2026.1.1"), {}).value().release.folder;
    QVERIFY(hasWholeIndex(m_disk, folder));
    const auto fromIndex = here.read(folder).bundle;
    const auto fromFiles = readBundle(folder).bundle;
    QVERIFY(fromIndex && fromFiles);
    QVERIFY(fromIndex->texts[u"de"_s].isUnread());
    QVERIFY(!fromFiles->texts[u"de"_s].isUnread());
    QVERIFY(*fromIndex == *fromFiles);
    QVERIFY(here.verifyCurrent());
}

void TestBundleStore::doesWithoutAnIndexThatIsDamaged()
{
    auto here = store();
    const auto folder = here.install(put("2026.1.1"), {}).value().release.folder;
    const auto index = folder + u"/.index"_s;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("rubbish")}) {
        QVERIFY(QFile::remove(index) && write(index, bytes));
        const auto fromFiles = here.read(folder).bundle;
        QVERIFY(fromFiles && !fromFiles->texts[u"de"_s].isUnread());
        QVERIFY(!hasWholeIndex(m_disk, folder));
        QVERIFY(here.inspectCurrent());
        QVERIFY(hasWholeIndex(m_disk, folder));
    }
    QVERIFY(QFile::remove(index));
    QVERIFY(here.read(folder).bundle);
    QVERIFY(here.inspectCurrent());
    QVERIFY(here.read(folder).bundle->texts[u"de"_s].isUnread());
}

void TestBundleStore::missesFilesInSpiteOfAnIndex()
{
    auto here = store();
    const auto folder = here.install(put("2026.1.1"), {}).value().release.folder;
    QVERIFY(QFile::remove(folder + u"/timeline.json"_s));
    QVERIFY(!here.read(folder).bundle);
    QVERIFY(write(folder + u"/timeline.json"_s, "{"));
    QVERIFY(!here.read(folder).bundle);
}

void TestBundleStore::anInspectionWaitsForAnInstallation()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    QVERIFY(bundles.install(put("2026.2.1"), {}));
    QVERIFY(damage(bundles.current()));
    {
        const auto lock = m_disk.lock(state() + u"/lock"_s);
        QVERIFY(lock);
        QCOMPARE(bundles.inspectCurrent().error().code, u"store-busy"_s);
    }
    QCOMPARE(bundles.inspectCurrent().error().code, u"release-left"_s);
}

void TestBundleStore::theSameFileRepairsWhatWasDamaged()
{
    auto bundles = store();
    const auto first = put("2026.1.1");
    const auto second = put("2026.2.1");
    QVERIFY(bundles.install(first, fromDrive));
    QVERIFY(damage(bundles.current()));
    QVERIFY(!bundles.inspectCurrent());
    QVERIFY(!bundles.install(first, fromDrive)->wasInUseAlready);
    QVERIFY(bundles.verifyCurrent());
    QVERIFY(bundles.install(first, fromDrive)->wasInUseAlready);

    QVERIFY(bundles.install(second, fromDrive));
    QVERIFY(damage(bundles.current()));
    QVERIFY(!bundles.inspectCurrent());
    QVERIFY(bundles.install(second, fromDrive));
    QCOMPARE(bundles.current()->version, u"2026.2.1"_s);
    QVERIFY(bundles.verifyCurrent());

    QVERIFY(damage(bundles.current()));
    QVERIFY(!bundles.inspectCurrent());
    QVERIFY(bundles.install(put("2026.3.1"), fromDrive));
    QCOMPARE(bundles.install(second, fromDrive).error().code, u"version-older"_s);
}

void TestBundleStore::takesTheNewestOfADrive()
{
    auto bundles = store();
    (void)put("2026.2.1");
    (void)put("2026.10.1");
    (void)put("2026.9.1", u"zz"_s);
    QVERIFY(write(drive() + u"/0.masterplan"_s, "rubbish"));
    QVERIFY(write(drive() + u"/._2026.11.1.masterplan"_s, "rubbish of another system"));
    QVERIFY(write(drive() + u"/strange.masterplan"_s,
        signedWith(packed(smallBundle("2026.12.1")), MinisignSecretKey::generate())));
    QCOMPARE(bundles.installFromDrive(drive())->release.version, u"2026.10.1"_s);
    QVERIFY(bundles.installFromDrive(drive())->wasInUseAlready);
    QVERIFY(!lastOf(bundles.journal().entries(), JournalEvent::Refused));
}

void TestBundleStore::saysWhatIsWrongWithADrive()
{
    auto bundles = store();
    QVERIFY(QDir().mkpath(drive()));
    QCOMPARE(bundles.installFromDrive(drive()).error().code, u"bundle-none"_s);
    QVERIFY(!lastOf(bundles.journal().entries(), JournalEvent::Refused));
    QVERIFY(write(drive() + u"/0.masterplan"_s, "rubbish"));
    QCOMPARE(bundles.installFromDrive(drive()).error().code, u"form-not-bundle"_s);
    QVERIFY(QFile::remove(drive() + u"/0.masterplan"_s));
    QVERIFY(QFile::link(put("2026.1.1"), drive() + u"/0.masterplan"_s));
    QVERIFY(QFile::rename(drive() + u"/2026.1.1.masterplan"_s, drive() + u"/elsewhere"_s));
    QCOMPARE(bundles.installFromDrive(drive()).error().code, u"source-not-file"_s);
}

void TestBundleStore::aRefusalIsNotedOnce()
{
    auto bundles = store();
    QVERIFY(write(drive() + u"/0.masterplan"_s, "rubbish"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!bundles.installFromDrive(drive()));
    QCOMPARE(bundles.journal().entries().size(), 1);
}

void TestBundleStore::passesOverATornLineOfTheJournal()
{
    auto bundles = store();
    QVERIFY(bundles.install(put("2026.1.1"), {}));
    QFile journal(state() + u"/journal.jsonl"_s);
    QVERIFY(journal.open(QIODevice::Append));
    journal.write(R"({"event":"installed","ver)");
    journal.close();
    QVERIFY(bundles.install(put("2026.2.1"), {}));
    const auto entries = bundles.journal().entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.last().version, u"2026.2.1"_s);
}

void TestBundleStore::theClockMayBeWrong()
{
    BundleStore bundles(
        m_disk, {state(), m_folder->filePath(u"keys"_s)}, testProgram, [] { return QDateTime::fromSecsSinceEpoch(0); });
    QVERIFY(bundles.install(put("2026.1.1"), fromDrive));
    QVERIFY(bundles.install(put("2026.2.1"), fromDrive));
    QCOMPARE(bundles.current()->version, u"2026.2.1"_s);
    QCOMPARE(lastOf(bundles.journal().entries(), JournalEvent::Installed)->time,
        QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc()));
}

QTEST_GUILESS_MAIN(TestBundleStore)
#include "tst_bundlestore.moc"
