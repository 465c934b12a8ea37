// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundlereader.h"
#include "delivery/bundlestore.h"
#include "testlib/simulateddisk.h"
#include "testlib/smallbundle.h"

#include <QTest>

#include <functional>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

using Work = std::function<void(BundleStore &)>;

const BundleStore::Places places{u"/state"_s, u"/keys"_s};

BundleStore storeOn(SimulatedDisk &disk)
{
    return BundleStore(disk, places, testProgram, [] { return QDateTime::fromSecsSinceEpoch(1'790'000'000); });
}

QString fileOf(const QString &version)
{
    return u"/stick/%1.masterplan"_s.arg(version);
}

void installVersion(BundleStore &store, const QString &version, bool passesTrial = true)
{
    InstallOptions options;
    options.adopts = true;
    if (const auto installed = store.install(fileOf(version), options); !installed)
        qFatal("%s: %s", qPrintable(version), qPrintable(inWords(installed.error(), Tongue::English)));
    if (passesTrial && !store.passTrial())
        qFatal("cannot pass the trial");
}

/// A disk with a stick full of versions, of which these are installed.
SimulatedDisk diskWith(const QStringList &installed, bool lastPasses = true)
{
    static const auto key = MinisignSecretKey::generate();
    SimulatedDisk disk;
    for (const auto &version :
        {u"2026.1.1"_s, u"2026.2.1"_s, u"2026.3.1"_s, u"2026.4.1"_s, u"2026.5.1"_s, u"2026.6.1"_s})
        disk.put(fileOf(version), signedWith(packed(smallBundle(version.toUtf8())), key));
    disk.put(fileOf(u"other"_s), signedWith(packed(smallBundle("2026.1.1", "org.example.other")), key));
    disk.put(u"/keys/k.pub"_s, key.publicKey().toFile());
    disk.put(u"/state/README"_s, "x");
    auto store = storeOn(disk);
    for (const auto &version : installed)
        installVersion(store, version, lastPasses || version != installed.last());
    return disk;
}

} // namespace

/// The power is cut before and after every operation; what is in use afterwards is whole, and the old or the new one.
class TestPowerCut final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAWholeBundle_data();
    void leavesAWholeBundle();
    void aFailingDiskLeavesAWholeBundle_data();
    void aFailingDiskLeavesAWholeBundle();
    void cleanupTestCase();

private:
    void requireWhole(SimulatedDisk disk, const QStringList &allowed, bool isEmptyAllowed);

    int m_cuts = 0;
    int m_failures = 0;
};

namespace {

struct Scenario {
    const char *name;
    QStringList installed;
    bool lastPasses;
    Work work;
    QStringList allowed; ///< titles of what may be in use afterwards
    bool isEmptyAllowed;
};

QList<Scenario> scenarios()
{
    const auto install = [](const QString &version) {
        return [version](BundleStore &store) {
            InstallOptions options;
            options.adopts = true;
            (void)store.install(fileOf(version), options);
        };
    };
    return {
        {"first installation", {}, true, install(u"2026.1.1"_s), {u"2026.1.1"_s}, true},
        {"installation", {u"2026.1.1"_s}, true, install(u"2026.2.1"_s), {u"2026.1.1"_s, u"2026.2.1"_s}, false},
        {"installation with a previous one", {u"2026.1.1"_s, u"2026.2.1"_s}, true, install(u"2026.3.1"_s),
            {u"2026.2.1"_s, u"2026.3.1"_s}, false},
        {"adoption of another bundle", {u"2026.2.1"_s}, true, install(u"other"_s), {u"2026.2.1"_s, u"2026.1.1"_s},
            false},
        {"rollback", {u"2026.1.1"_s, u"2026.2.1"_s}, true, [](BundleStore &store) { (void)store.rollBack(); },
            {u"2026.1.1"_s, u"2026.2.1"_s}, false},
        {"prune", {u"2026.1.1"_s, u"2026.2.1"_s, u"2026.3.1"_s, u"2026.4.1"_s, u"2026.5.1"_s}, false,
            [](BundleStore &store) { (void)store.prune(3); }, {u"2026.5.1"_s}, false},
        {"failed trial", {u"2026.1.1"_s, u"2026.2.1"_s, u"2026.3.1"_s}, false,
            [](BundleStore &store) { (void)store.failTrial(u"x"_s, u"x"_s); }, {u"2026.2.1"_s, u"2026.3.1"_s}, false},
        {"failed trial of the first", {u"2026.1.1"_s}, false,
            [](BundleStore &store) { (void)store.failTrial(u"x"_s, u"x"_s); }, {u"2026.1.1"_s}, true},
        {"passed trial", {u"2026.1.1"_s, u"2026.2.1"_s, u"2026.3.1"_s, u"2026.4.1"_s, u"2026.5.1"_s}, false,
            [](BundleStore &store) { (void)store.passTrial(); }, {u"2026.5.1"_s}, false},
        {"beginning of a trial", {u"2026.1.1"_s, u"2026.2.1"_s}, false,
            [](BundleStore &store) { (void)store.beginTrial(); }, {u"2026.2.1"_s}, false},
    };
}

void addRows()
{
    QTest::addColumn<int>("scenario");
    const auto all = scenarios();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s", all.at(i).name) << i;
}

} // namespace

void TestPowerCut::requireWhole(SimulatedDisk disk, const QStringList &allowed, bool isEmptyAllowed)
{
    auto store = storeOn(disk);
    const auto atOnce = store.currentFolder();
    if (atOnce.isEmpty()) {
        QVERIFY(isEmptyAllowed);
    } else {
        const auto verified = verifyRelease(disk, atOnce);
        QVERIFY2(verified, verified ? "" : qPrintable(inWords(verified.error(), Tongue::English)));
        QVERIFY2(allowed.contains(store.current()->version), qPrintable(store.current()->version));
        QVERIFY(readBundle(*disk.bundleFiles(atOnce), testProgram).bundle.has_value());
    }
    const auto listed = store.list();
    for (const auto &release : listed)
        QVERIFY2(verifyRelease(disk, release.folder), qPrintable(release.name));
    const auto recovered = store.recover();
    QVERIFY2(recovered, recovered ? "" : qPrintable(inWords(recovered.error(), Tongue::English)));
    QCOMPARE(store.currentFolder(), atOnce);
    QVERIFY(disk.list(u"/state/bundles/staging"_s)->isEmpty());
    const auto again = store.install(fileOf(u"2026.6.1"_s), {InstallBy::Administrator, true, true, {}});
    QVERIFY2(again, again ? "" : qPrintable(inWords(again.error(), Tongue::English)));
    QCOMPARE(store.current()->version, u"2026.6.1"_s);
    QVERIFY(store.verifyCurrent());
}

void TestPowerCut::leavesAWholeBundle_data()
{
    addRows();
}

void TestPowerCut::leavesAWholeBundle()
{
    QFETCH(int, scenario);
    const auto all = scenarios();
    const auto &[name, installed, lastPasses, work, allowed, isEmptyAllowed] = all.at(scenario);
    const auto before = diskWith(installed, lastPasses);
    auto whole = before;
    auto wholeStore = storeOn(whole);
    work(wholeStore);
    const auto first = before.operations();
    QVERIFY(whole.operations() > first + 3);
    for (int cut = first; cut <= whole.operations(); ++cut) {
        auto disk = before;
        disk.cutAt(cut);
        auto store = storeOn(disk);
        work(store);
        ++m_cuts;
        using enum SimulatedDisk::Unsynced;
        for (const auto unsynced : {Dropped, NamesKept, Torn, Mixed}) {
            for (unsigned seed = 0; seed < (unsynced == Mixed ? 5 : 1); ++seed) {
                requireWhole(disk.afterPowerCut(unsynced, seed), allowed, isEmptyAllowed);
                if (QTest::currentTestFailed()) {
                    qInfo("cut before operation %d of %s, mode %d, seed %u", cut - first, name, int(unsynced), seed);
                    return;
                }
            }
        }
    }
}

void TestPowerCut::aFailingDiskLeavesAWholeBundle_data()
{
    addRows();
}

void TestPowerCut::aFailingDiskLeavesAWholeBundle()
{
    QFETCH(int, scenario);
    const auto all = scenarios();
    const auto &[name, installed, lastPasses, work, allowed, isEmptyAllowed] = all.at(scenario);
    const auto before = diskWith(installed, lastPasses);
    auto whole = before;
    auto wholeStore = storeOn(whole);
    work(wholeStore);
    for (int number = before.operations(); number < whole.operations(); ++number) {
        for (const bool isLasting : {false, true}) {
            auto disk = before;
            disk.failAt(number, refuse(u"disk-full", {u"simulated"_s}).value(), isLasting);
            auto store = storeOn(disk);
            work(store);
            ++m_failures;
            disk.failAt(std::numeric_limits<int>::max(), {}, false);
            requireWhole(disk, allowed, isEmptyAllowed);
            if (QTest::currentTestFailed()) {
                qInfo("operation %d of %s failed", number - before.operations(), name);
                return;
            }
        }
    }
}

void TestPowerCut::cleanupTestCase()
{
    qInfo(
        "%d cut points, each with eight ways to lose what was not synced; %d failures of the disk", m_cuts, m_failures);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
