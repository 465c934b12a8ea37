// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/bundlestore.h"
#include "delivery/posixdisk.h"
#include "exhibit/exhibition.h"
#include "exhibit/pinlock.h"
#include "kiosk/installedbundle.h"
#include "kiosk/walklock.h"
#include "testlib/fakeclock.h"
#include "testlib/smallbundle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Milliseconds within which a busy machine has done what it does when it is idle.
constexpr int idleTime = 120'000;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

/// Takes every PIN.
class OpenLock final : public PinLock {
public:
    [[nodiscard]] bool hasPin() const override { return true; }
    void check(const QString &, std::function<void(bool)> reply) override { reply(true); }
};

} // namespace

/// What the kiosk does with the bundle that is installed, and what it tells staff of it.
class TestInstalledBundle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theStaffPageSaysWhatIsInstalledAndHowItCame();
    void theStaffPageSaysWhatWasRefusedAndWhy();
    void theStaffPageWarnsOfWhatExpires();
    void aTrialPassesAfterAMinute();
    void aDamagedFileIsFoundAfterAWhile();
    void whatIsDamagedStaysOnTheScreenDuringAVisit();

private:
    [[nodiscard]] BundleStore store();
    [[nodiscard]] QString put(const QByteArray &version, const PackOptions &options = {});
    void begin();
    [[nodiscard]] QString fact(const QString &german) const;
    [[nodiscard]] QString shown() const { return m_exhibition->bundle().version; }
    void damage();
    void openTheDoor();

    std::unique_ptr<QTemporaryDir> m_folder;
    UpdatePlaces m_places;
    PosixDisk m_disk;
    const MinisignSecretKey m_key = MinisignSecretKey::generate();
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<InstalledBundle> m_installed;
    WalkLock m_lock;
    std::unique_ptr<Exhibition> m_exhibition;
};

void TestInstalledBundle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_places = {m_folder->filePath(u"state"_s), m_folder->filePath(u"keys"_s), m_folder->filePath(u"drives"_s)};
    QVERIFY(QDir().mkpath(m_places.drives));
    QVERIFY(write(m_places.keys + u"/k.pub"_s, m_key.publicKey().toFile()));
    m_clock = std::make_unique<FakeClock>();
}

void TestInstalledBundle::cleanup()
{
    m_installed.reset();
    m_exhibition.reset();
}

BundleStore TestInstalledBundle::store()
{
    return BundleStore(m_disk, {m_places.state, m_places.keys}, ProgramVersion::current());
}

/// A signed bundle file of this version.
QString TestInstalledBundle::put(const QByteArray &version, const PackOptions &options)
{
    const auto path = m_folder->filePath(QString::fromLatin1(version) + u".masterplan"_s);
    return write(path, signedWith(packed(smallBundle(version), options), m_key)) ? path : QString();
}

/// The kiosk as it starts.
void TestInstalledBundle::begin()
{
    m_installed = std::make_unique<InstalledBundle>(m_places, *m_clock);
    auto bundle = m_installed->begin();
    QVERIFY(bundle);
    m_exhibition = std::make_unique<Exhibition>(std::move(*bundle), KioskSettings(), *m_clock);
    m_installed->follow(*m_exhibition);
    QTRY_VERIFY(!fact(u"Installiert"_s).isEmpty());
}

/// What the staff's page says under this label.
QString TestInstalledBundle::fact(const QString &german) const
{
    const auto &page = *m_exhibition->staffPage();
    for (int row = 0; row < page.rowCount(); ++row) {
        if (page.data(page.index(row), Qt::UserRole) == german)
            return page.data(page.index(row), Qt::UserRole + 2).toString();
    }
    return {};
}

/// What is not installed but shown is looked up for whoever comes in.
void TestInstalledBundle::openTheDoor()
{
    StaffDoor &door = *m_exhibition->staffDoor();
    door.setLock(&m_lock);
    door.knock();
    for (int digit = 0; digit < StaffDoor::shortestPin; ++digit)
        door.typeDigit(digit);
    door.enter();
    QCOMPARE(door.state(), StaffDoor::State::Open);
}

void TestInstalledBundle::damage()
{
    const auto file = store().currentFolder() + u"/media/m.svg"_s;
    auto bytes = smallBundle()[u"media/m.svg"_s];
    QVERIFY(QFile::remove(file) && write(file, bytes + ' '));
}

void TestInstalledBundle::theStaffPageSaysWhatIsInstalledAndHowItCame()
{
    QVERIFY(store().install(put("2026.1.1"), {}));
    begin();
    openTheDoor();
    QCOMPARE(fact(u"Inhalte"_s), u"org.example.small 2026.1.1"_s);
    QCOMPARE(fact(u"Installiert"_s), u"2026.1.1 · auf Probe / on trial"_s);
    QCOMPARE(fact(u"Schlüssel"_s), m_key.publicKey().idInWords());
    const auto installation = fact(u"Letzte Installation"_s);
    QVERIFY2(installation.startsWith(QDate::currentDate().toString(u"yyyy-MM-"_s)), qPrintable(installation));
    QVERIFY2(installation.endsWith(u" · 2026.1.1"), qPrintable(installation));
    QVERIFY(fact(u"Letzte Ablehnung"_s).isEmpty());
    QVERIFY(fact(u"Bitte beachten"_s).isEmpty());
}

void TestInstalledBundle::theStaffPageSaysWhatWasRefusedAndWhy()
{
    QVERIFY(store().install(put("2026.2.1"), {}));
    begin();
    QVERIFY(QFile::copy(put("2026.1.1"), m_places.drives + u"/old.masterplan"_s));
    QTRY_VERIFY(!fact(u"Letzte Ablehnung"_s).isEmpty());
    const auto lines = fact(u"Letzte Ablehnung"_s).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).endsWith(u" · 2026.1.1 · version-older"), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).startsWith(u"Version 2026.1.1 ist nicht neuer als 2026.2.1"), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith(u"Version 2026.1.1 is not later than 2026.2.1"), qPrintable(lines.at(2)));
    QCOMPARE(m_exhibition->staffPage()->notice(), lines.at(1) + u'\n' + lines.at(2));
    QCOMPARE(shown(), u"2026.2.1"_s);
}

void TestInstalledBundle::theStaffPageWarnsOfWhatExpires()
{
    PackOptions options;
    options.expires = QDate::currentDate().addDays(3);
    QVERIFY(store().install(put("2026.1.1", options), {}));
    begin();
    const auto day = options.expires->toString(Qt::ISODate);
    auto lines = fact(u"Bitte beachten"_s).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(u"Das Bündel läuft am "_s + day), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).startsWith(u"The bundle expires on "_s + day), qPrintable(lines.at(1)));

    // What changed while nobody looked is there for whoever opens the page.
    QVERIFY(write(m_places.keys + u"/withdrawn/k.pub"_s, m_key.publicKey().toFile()));
    QCOMPARE(fact(u"Bitte beachten"_s).count(u'\n'), 1);
    OpenLock lock;
    StaffDoor &door = *m_exhibition->staffDoor();
    door.setLock(&lock);
    door.knock();
    for (int digit = 0; digit < StaffDoor::shortestPin; ++digit)
        door.typeDigit(digit);
    door.enter();
    QCOMPARE(door.state(), StaffDoor::State::Open);
    QTRY_COMPARE(fact(u"Bitte beachten"_s).count(u'\n'), 3);
    QVERIFY(fact(u"Bitte beachten"_s).contains(u"der zurückgezogen wurde"));
}

void TestInstalledBundle::aTrialPassesAfterAMinute()
{
    QVERIFY(store().install(put("2026.1.1"), {}));
    begin();
    m_clock->advance(59s);
    QVERIFY(store().current()->isOnTrial);
    m_clock->advance(1s);
    QTRY_COMPARE(fact(u"Installiert"_s), u"2026.1.1 · in Gebrauch / in use"_s);
    QVERIFY(!store().current()->isOnTrial);
}

void TestInstalledBundle::aDamagedFileIsFoundAfterAWhile()
{
    QVERIFY(store().install(put("2026.1.1"), {}));
    QVERIFY(store().install(put("2026.2.1"), {}));
    damage();
    begin();
    QCOMPARE(shown(), u"2026.2.1"_s);
    m_clock->advance(19s);
    QTest::qWait(50);
    QCOMPARE(shown(), u"2026.2.1"_s);
    m_clock->advance(1s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"2026.1.1"_s, idleTime);
    const auto words = u"Die installierte Fassung „2026.2.1“ ist beschädigt"_s;
    QTRY_VERIFY_WITH_TIMEOUT(fact(u"Letzte Störung"_s).startsWith(words), idleTime);
    QVERIFY(fact(u"Letzte Störung"_s).contains(u"The installed release “2026.2.1” is damaged"));
    QTRY_VERIFY(fact(u"Zuletzt beschädigt gefunden"_s).contains(u"2026.2.1 · release-left"));
    QVERIFY(m_exhibition->staffPage()->notice().isEmpty());
}

void TestInstalledBundle::whatIsDamagedStaysOnTheScreenDuringAVisit()
{
    QVERIFY(store().install(put("2026.1.1"), {}));
    QVERIFY(store().install(put("2026.2.1"), {}));
    damage();
    begin();
    QVERIFY(m_exhibition->visit()->open(u"e"_s));
    m_exhibition->visit()->noteActivity();
    m_clock->advance(20s);
    QTRY_VERIFY_WITH_TIMEOUT(!fact(u"Zuletzt beschädigt gefunden"_s).isEmpty(), idleTime);
    QCOMPARE(store().current()->version, u"2026.1.1"_s);
    QTest::qWait(300);
    QCOMPARE(shown(), u"2026.2.1"_s);
    m_exhibition->visit()->reset();
    QTRY_COMPARE(shown(), u"2026.1.1"_s);
}

QTEST_GUILESS_MAIN(TestInstalledBundle)
#include "tst_installedbundle.moc"
