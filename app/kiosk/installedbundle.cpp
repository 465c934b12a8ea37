// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedbundle.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <memory>

#include "content/finding.h"
#include "delivery/bundlestore.h"
#include "delivery/posixdisk.h"
#include "exhibit/exhibition.h"
#include "storefacts.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReleases = 8; ///< that are gone back from at one start

struct Told {
    QString german;
    QString english;
};

Told inBothTongues(const Refusal &refusal)
{
    return {inWords(refusal, Tongue::German), inWords(refusal, Tongue::English)};
}

Told firstOf(const QList<Finding> &findings)
{
    return findings.isEmpty()
        ? Told{u"Der Inhalt lässt sich nicht zeigen."_s, u"The content cannot be shown."_s}
        : Told{asLine(findings.constFirst(), Tongue::German), asLine(findings.constFirst(), Tongue::English)};
}

/// What a drive in this folder, or mounted below it, brought: a sentence for each that brought anything.
QList<Told> installFrom(BundleStore &store, const QString &folder)
{
    QStringList places{folder};
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        places.append(folder + u'/' + name);
    QList<Told> sentences;
    for (const QString &place : std::as_const(places)) {
        const auto installed = store.installFromDrive(place);
        if (installed && !installed->wasInUseAlready) {
            const QString version = installed->release.version;
            sentences.append(
                {u"Version %1 der Inhalte ist installiert und erscheint nach diesem Besuch."_s.arg(version),
                    u"Version %1 of the content is installed and comes after this visit."_s.arg(version)});
        } else if (!installed && installed.error().code != "bundle-none"_L1) {
            sentences.append(inBothTongues(installed.error()));
        }
    }
    return sentences;
}

} // namespace

class InstalledBundle::Store final {
public:
    Store(const UpdatePlaces &places, const QString &usualId)
        : m_store(m_disk, {places.state, places.keys}, ProgramVersion::current())
    {
        m_store.setUsualId(usualId);
    }

    BundleStore *operator->() { return &m_store; }
    BundleStore &operator*() { return m_store; }

private:
    PosixDisk m_disk;
    BundleStore m_store;
};

struct InstalledBundle::Sight {
    std::optional<Release> current;
    QList<StaffFact> facts;
};

InstalledBundle::InstalledBundle(UpdatePlaces places, Clock &clock)
    : m_places(std::move(places))
    , m_clock(clock)
    , m_trialEnd(clock)
    , m_inspection(clock)
{
    m_thread.setMaxThreadCount(1);
    m_idleThread.setMaxThreadCount(1);
    m_idleThread.setThreadPriority(QThread::IdlePriority);
    connect(&m_trialEnd, &Alarm::rang, this, &InstalledBundle::passTrial);
    connect(&m_inspection, &Alarm::rang, this, &InstalledBundle::inspect);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &InstalledBundle::look);
}

InstalledBundle::~InstalledBundle()
{
    m_end.request_stop();
    m_idleThread.waitForDone();
    m_thread.waitForDone();
}

std::optional<Bundle> InstalledBundle::begin()
{
    Store store(m_places, {});
    if (const auto recovered = store->recover(); !recovered && recovered.error().code != "store-busy"_L1)
        m_trouble = recovered.error();
    for (int release = 0; release < mostReleases; ++release) {
        const QString folder = store->currentFolder();
        if (folder.isEmpty())
            return {};
        const auto mayBegin = store->beginTrial();
        if (mayBegin && !*mayBegin) {
            (void)store->failTrial(u"Das Programm blieb damit mehrmals nicht lange genug an."_s,
                u"The program did not stay up with it for long enough, several times."_s);
            continue;
        }
        BundleReading reading = store->read(folder);
        if (reading.bundle) {
            m_shown = folder;
            return std::move(reading.bundle);
        }
        m_findings = reading.findings;
        const Told reason = firstOf(reading.findings);
        if (!store->failTrial(reason.german, reason.english))
            return {};
    }
    return {};
}

void InstalledBundle::follow(Exhibition &exhibition)
{
    m_exhibition = &exhibition;
    m_usualId = exhibition.bundle().id;
    connect(exhibition.visit(), &Visit::isUntouchedChanged, this, &InstalledBundle::show);
    connect(exhibition.staffDoor(), &StaffDoor::stateChanged, this, [this] {
        if (m_exhibition->staffDoor()->state() == StaffDoor::State::Open)
            look();
    });
    look();
    m_inspection.setFor(m_clock.now() + inspectionDelay);
    if (!m_places.drives.isEmpty()) {
        m_drives.emplace(m_places.drives, nullptr);
        connect(&*m_drives, &DriveWatcher::changed, this, &InstalledBundle::readDrives);
    }
}

void InstalledBundle::look()
{
    apart(
        m_thread,
        [keys = m_places.keys, trouble = m_trouble](BundleStore &store) {
            const auto current = store.current();
            return Sight{current, factsOf(store, current, keys, trouble)};
        },
        [this](const Sight &sight) { takeSight(sight); });
}

void InstalledBundle::takeSight(const Sight &sight)
{
    m_exhibition->staffPage()->setInstallation(sight.facts);
    watch(sight.current ? sight.current->id : QString());
    if (!sight.current)
        return;
    const QString folder = sight.current->folder;
    if (!sight.current->isOnTrial || folder != m_shown)
        m_trialEnd.cancel();
    else if (!m_trialEnd.moment())
        m_trialEnd.setFor(m_clock.now() + trialTime);
    if (folder != m_failed)
        m_failed.clear();
    if (folder == m_shown || folder == m_reading || folder == m_nextFolder || folder == m_failed)
        return;
    m_reading = folder;
    apart(
        m_thread, [folder](BundleStore &store) { return store.read(folder); },
        [this, folder](BundleReading reading) { takeReading(folder, std::move(reading)); });
}

/// The links that say what is in use are replaced in these folders. Until they are there, the folder in which the first
/// of them will be made is watched.
void InstalledBundle::watch(const QString &id)
{
    const QString bundles = m_places.state + u"/bundles"_s;
    QString existing = bundles;
    while (!QDir(existing).exists())
        existing = QFileInfo(existing).path();
    QStringList folders{existing};
    if (!id.isEmpty())
        folders.append(bundles + u'/' + id);
    for (const QString &folder : std::as_const(folders)) {
        if (!m_watcher.directories().contains(folder) && m_watcher.addPath(folder))
            look(); // it may have changed before it was watched
    }
}

void InstalledBundle::takeReading(const QString &folder, BundleReading reading)
{
    if (folder != m_reading)
        return;
    m_reading.clear();
    if (!reading.bundle)
        return fail(folder, reading.findings);
    m_next = std::move(reading.bundle);
    m_nextFolder = folder;
    m_beginning = Beginning::NotYet;
    show();
}

void InstalledBundle::show()
{
    if (!m_next || m_beginning == Beginning::Asked || !m_exhibition->visit()->isUntouched())
        return;
    if (m_beginning == Beginning::Granted)
        return change();
    m_beginning = Beginning::Asked;
    apart(
        m_thread, [](BundleStore &store) { return store.beginTrial().value_or(true); },
        [this](bool mayBegin) {
            if (m_beginning != Beginning::Asked) // another one came meanwhile
                return show();
            m_beginning = Beginning::Granted;
            if (mayBegin)
                return show();
            m_next.reset();
            fail(std::exchange(m_nextFolder, {}), {});
        });
}

void InstalledBundle::change()
{
    m_shown = std::exchange(m_nextFolder, {});
    m_exhibition->setBundle(*std::exchange(m_next, {}));
    m_exhibition->about()->setStaffCode({});
    m_trialEnd.cancel();
    look();
}

void InstalledBundle::fail(const QString &folder, const QList<Finding> &findings)
{
    m_failed = folder;
    const Told reason = firstOf(findings);
    apart(
        m_thread, [reason](BundleStore &store) { return store.failTrial(reason.german, reason.english).has_value(); },
        [this, reason](bool) { tell(reason.german, reason.english); });
}

void InstalledBundle::passTrial()
{
    apart(
        m_thread,
        [shown = m_shown](BundleStore &store) {
            const auto passed = store.currentFolder() == shown ? store.passTrial() : Result<void, Refusal>();
            return passed || passed.error().code != "store-busy"_L1;
        },
        [this](bool isDone) {
            if (!isDone)
                m_trialEnd.setFor(m_clock.now() + trialTime);
            look();
        });
}

void InstalledBundle::readDrives()
{
    apart(
        m_thread, [drives = m_places.drives](BundleStore &store) { return installFrom(store, drives); },
        [this](const QList<Told> &sentences) {
            for (const Told &sentence : sentences)
                tell(sentence.german, sentence.english);
        });
}

void InstalledBundle::inspect()
{
    apart(
        m_idleThread,
        [stop = m_end.get_token()](BundleStore &store) {
            const auto inspected = store.inspectCurrent(stop);
            return inspected ? std::nullopt : std::optional(inspected.error());
        },
        [this](const std::optional<Refusal> &harm) { takeHarm(harm); });
}

void InstalledBundle::takeHarm(const std::optional<Refusal> &harm)
{
    if (!harm)
        return;
    if (harm->code == "store-busy"_L1) {
        m_inspection.setFor(m_clock.now() + inspectionDelay);
        return;
    }
    const auto [german, english] = inBothTongues(*harm);
    m_exhibition->staffPage()->setLastTrouble(german + u'\n' + english);
    look();
}

void InstalledBundle::tell(const QString &german, const QString &english)
{
    m_exhibition->staffPage()->tell(german + u'\n' + english);
    look();
}

template<typename Work, typename Then>
void InstalledBundle::apart(QThreadPool &thread, Work work, Then then)
{
    thread.start(
        [this, places = m_places, usualId = m_usualId, work = std::move(work), then = std::move(then)]() mutable {
            Store store(places, usualId);
            auto result = std::make_shared<decltype(work(*store))>(work(*store));
            QMetaObject::invokeMethod(
                this, [result, then = std::move(then)]() mutable { then(std::move(*result)); }, Qt::QueuedConnection);
        });
}

} // namespace Masterplan
