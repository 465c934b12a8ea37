// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlestore.h"

#include "steps.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>
#include <utility>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// A kiosk may lose its power once while it tries a bundle; twice is taken for the bundle's fault.
constexpr int mostBeginnings = 2;
constexpr qsizetype largestTrialFile = 4096; ///< bytes

std::optional<BundleVersion> versionOf(const QString &releaseName)
{
    return BundleVersion::fromString(releaseName.left(releaseName.indexOf(u'-')));
}

} // namespace

BundleStore::BundleStore(Disk &disk, Places places, ProgramVersion program, Journal::Now now)
    : m_disk(disk)
    , m_places(std::move(places))
    , m_program(program)
    , m_journal(disk, m_places.state + u"/journal.jsonl"_s, std::move(now))
{
}

QString BundleStore::bundles() const
{
    return m_places.state + u"/bundles"_s;
}

QString BundleStore::folderOf(const QString &id) const
{
    return bundles() + u'/' + id;
}

QString BundleStore::staging() const
{
    return bundles() + u"/staging"_s;
}

/// What a link of the store names: one name in the same folder, else nothing.
QString BundleStore::link(const QString &path) const
{
    if (m_disk.kindOf(path) != Disk::Kind::Link)
        return {};
    const auto target = m_disk.linkTarget(path).value_or(QString());
    return target.contains(u'/') || target.startsWith(u'.') ? QString() : target;
}

std::optional<Release> BundleStore::release(const QString &id, const QString &name) const
{
    if (id.isEmpty() || name.isEmpty())
        return {};
    const auto folder = folderOf(id) + u'/' + name;
    const auto head = m_disk.kindOf(folder) == Disk::Kind::Folder ? readRelease(m_disk, folder)
                                                                  : refuse(u"release-unknown", {name});
    if (!head || head->manifest.id != id)
        return {};
    const bool isOfUse = id == idInUse();
    return Release{id, name, folder, head->manifest.version.toString(),
        head->signatureBytes.isEmpty() ? QString() : keyIdInWords(head->signatureKeyId), head->manifest.expires,
        isOfUse && name == link(folderOf(id) + u"/current"_s), name == link(folderOf(id) + u"/previous"_s),
        name == trialOf(id)};
}

std::optional<Release> BundleStore::current() const
{
    const auto id = idInUse();
    if (auto found = release(id, link(folderOf(id) + u"/current"_s)))
        return found;
    return release(id, link(folderOf(id) + u"/previous"_s));
}

QString BundleStore::currentFolder() const
{
    const auto found = current();
    return found ? found->folder : QString();
}

QList<Release> BundleStore::list() const
{
    QList<Release> all;
    const auto ids = m_disk.list(bundles()).value_or(QStringList());
    for (const auto &id : ids) {
        if (!isBundleId(id))
            continue;
        QList<Release> ofBundle;
        const auto names = m_disk.list(folderOf(id)).value_or(QStringList());
        for (const auto &name : names) {
            if (versionOf(name)) {
                if (auto found = release(id, name))
                    ofBundle.append(*found);
            }
        }
        std::stable_sort(ofBundle.begin(), ofBundle.end(),
            [](const Release &a, const Release &b) { return versionOf(a.name) > versionOf(b.name); });
        all += ofBundle;
    }
    return all;
}

Result<void, Refusal> BundleStore::verifyCurrent(const std::stop_token &stop) const
{
    const auto folder = currentFolder();
    return folder.isEmpty() ? refuse(u"store-empty") : verifyRelease(m_disk, folder, stop);
}

QString BundleStore::trialOf(const QString &id, int *begun) const
{
    const auto path = folderOf(id) + u"/trial"_s;
    if (m_disk.kindOf(path) != Disk::Kind::File)
        return {};
    const auto bytes = readAll(m_disk, path, largestTrialFile).value_or(QByteArray());
    const auto trial = QJsonDocument::fromJson(bytes).object();
    if (begun)
        *begun = trial.value("begun"_L1).toInt();
    return trial.value("release"_L1).toString();
}

/// The highest version accepted from this key.
std::optional<BundleVersion> BundleStore::floorOf(const QString &id, const QString &key) const
{
    std::optional<BundleVersion> highest;
    const auto raise
        = [&highest](const QString &version) { highest = std::max(highest, BundleVersion::fromString(version)); };
    const auto entries = m_journal.entries();
    for (const auto &entry : entries) {
        if (entry.event == JournalEvent::Installed && entry.id == id && entry.key == key)
            raise(entry.version);
    }
    // A power cut between the change and the journal must not lower it.
    for (const auto *name : {"/current", "/previous"}) {
        const auto found = release(id, link(folderOf(id) + QLatin1String(name)));
        if (found && found->key == key)
            raise(found->version);
    }
    return highest;
}

Result<void, Refusal> BundleStore::prepare()
{
    return inOrder({
        [this] { return makeFolders(m_disk, staging()); },
        [this] { return m_disk.syncFolder(bundles()); },
        [this] { return m_disk.syncFolder(m_places.state); },
    });
}

/// A link is made beside and renamed over, so that it always names one of the two.
Result<void, Refusal> BundleStore::point(const QString &link, const QString &target)
{
    const auto beside = link + u".new"_s;
    return inOrder({
        [&] { return m_disk.remove(beside); },
        [&] { return m_disk.symbolicLink(target, beside); },
        [&] { return m_disk.rename(beside, link); },
    });
}

Result<void, Refusal> BundleStore::activate(const QString &id, const QString &name)
{
    const auto folder = folderOf(id);
    const auto before = link(folder + u"/current"_s);
    if (!before.isEmpty() && before != name) {
        auto kept = inOrder({
            [&] { return point(folder + u"/previous"_s, before); },
            [&] { return m_disk.syncFolder(folder); },
        });
        if (!kept)
            return kept;
    }
    auto switched = inOrder({
        [&] { return point(folder + u"/current"_s, name); },
        [&] { return m_disk.syncFolder(folder); },
    });
    const auto idBefore = idInUse();
    if (!switched || idBefore == id)
        return switched;
    if (!idBefore.isEmpty()) {
        if (auto kept = point(bundles() + u"/in-use-before"_s, idBefore); !kept)
            return kept;
    }
    return inOrder({
        [&] { return point(bundles() + u"/in-use"_s, id); },
        [&] { return m_disk.syncFolder(bundles()); },
    });
}

Result<void, Refusal> BundleStore::recover()
{
    if (m_disk.kindOf(bundles()) != Disk::Kind::Folder)
        return {};
    const auto lock = m_disk.lock(m_places.state + u"/lock"_s);
    if (!lock)
        return failure(lock.error());
    return clean();
}

Result<void, Refusal> BundleStore::clean()
{
    const auto leftovers = m_disk.list(staging()).value_or(QStringList());
    for (const auto &name : leftovers) {
        if (auto removed = removeTree(m_disk, staging() + u'/' + name); !removed)
            return removed;
    }
    const auto ids = m_disk.list(bundles()).value_or(QStringList());
    for (const auto &id : ids) {
        if (id.endsWith(u".new")) {
            if (auto removed = m_disk.remove(bundles() + u'/' + id); !removed)
                return removed;
        }
        if (!isBundleId(id))
            continue;
        const auto folder = folderOf(id);
        for (const auto *name : {"/current.new", "/previous.new", "/trial.new"}) {
            if (auto removed = m_disk.remove(folder + QLatin1String(name)); !removed)
                return removed;
        }
        if (const auto tried = trialOf(id); !tried.isEmpty() && tried != link(folder + u"/current"_s)) {
            if (auto ended = endTrial(id); !ended)
                return ended;
        }
    }
    return {};
}

Result<Release, Refusal> BundleStore::rollBack(const QString &wanted)
{
    if (currentFolder().isEmpty())
        return refuse(u"store-empty");
    const auto lock = m_disk.lock(m_places.state + u"/lock"_s);
    if (!lock)
        return failure(lock.error());
    const auto inUse = current();
    if (!inUse)
        return refuse(u"store-empty");
    std::optional<Release> target;
    if (wanted.isEmpty()) {
        target = release(inUse->id, link(folderOf(inUse->id) + u"/previous"_s));
        if (!target || target->name == inUse->name)
            return refuse(u"store-nothing-before");
    } else {
        const auto all = list();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Release &candidate) {
            return candidate.id == inUse->id && (candidate.name == wanted || candidate.version == wanted);
        });
        if (found == all.end())
            return refuse(u"release-unknown", {wanted});
        target = *found;
    }
    const auto changed = inOrder({
        [&] { return clean(); },
        [&] { return verifyRelease(m_disk, target->folder); },
        [&] { return activate(target->id, target->name); },
        [&] { return endTrial(target->id); },
        [&] {
            return m_journal.add(
                {JournalEvent::RolledBack, {}, target->id, target->version, target->name, {}, target->key, {}, {}, {}});
        },
    });
    if (!changed)
        return failure(changed.error());
    return release(target->id, target->name).value_or(*target);
}

/// First out of sight in one step, then gone: a release is never there in part.
Result<void, Refusal> BundleStore::remove(const Release &release)
{
    const auto doomed = staging() + u'/' + release.name;
    return inOrder({
        [&] { return m_disk.rename(release.folder, doomed); },
        [&] { return m_disk.syncFolder(folderOf(release.id)); },
        [&] { return removeTree(m_disk, doomed); },
    });
}

Result<QStringList, Refusal> BundleStore::prune(int keep)
{
    if (m_disk.kindOf(m_places.state) == Disk::Kind::Nothing)
        return QStringList(); // nothing was ever installed
    const auto lock = m_disk.lock(m_places.state + u"/lock"_s);
    if (!lock)
        return failure(lock.error());
    return pruneUnlocked(keep);
}

Result<QStringList, Refusal> BundleStore::pruneUnlocked(int keep)
{
    if (const auto ready = inOrder({[this] { return prepare(); }, [this] { return clean(); }}); !ready)
        return failure(ready.error());
    QStringList pruned;
    const auto all = list();
    QString id;
    int seen = 0;
    for (const auto &found : all) {
        seen = found.id == id ? seen + 1 : 1;
        id = found.id;
        const bool isCurrent = found.name == link(folderOf(id) + u"/current"_s);
        if (seen <= std::max(keep, fewestKept) || isCurrent || found.isPrevious || found.isOnTrial)
            continue;
        const auto removed = inOrder({
            [&] { return remove(found); },
            [&] {
                return m_journal.add(
                    {JournalEvent::Pruned, {}, found.id, found.version, found.name, {}, found.key, {}, {}, {}});
            },
        });
        if (!removed)
            return failure(removed.error());
        pruned.append(found.name);
    }
    return pruned;
}

Result<void, Refusal> BundleStore::writeTrial(const QString &id, const QString &name, int begun)
{
    const auto path = folderOf(id) + u"/trial"_s;
    const auto beside = path + u".new"_s;
    if (auto removed = m_disk.remove(beside); !removed)
        return removed;
    {
        const auto writer = m_disk.create(beside, Disk::Access::Ordinary);
        if (!writer)
            return failure(writer.error());
        const QJsonObject trial{{u"release"_s, name}, {u"begun"_s, begun}};
        auto written = inOrder({
            [&] { return (*writer)->write(QJsonDocument(trial).toJson(QJsonDocument::Compact) + '\n'); },
            [&] { return (*writer)->sync(); },
        });
        if (!written)
            return written;
    }
    return inOrder({
        [&] { return m_disk.rename(beside, path); },
        [&] { return m_disk.syncFolder(folderOf(id)); },
    });
}

Result<void, Refusal> BundleStore::endTrial(const QString &id)
{
    const auto path = folderOf(id) + u"/trial"_s;
    if (m_disk.kindOf(path) == Disk::Kind::Nothing)
        return {};
    return inOrder({
        [&] { return m_disk.remove(path); },
        [&] { return m_disk.syncFolder(folderOf(id)); },
    });
}

Result<bool, Refusal> BundleStore::beginTrial()
{
    if (currentFolder().isEmpty())
        return true;
    const auto lock = m_disk.lock(m_places.state + u"/lock"_s);
    if (!lock)
        return failure(lock.error());
    const auto tried = current();
    int begun = 0;
    if (!tried || trialOf(tried->id, &begun) != tried->name)
        return true;
    if (begun >= mostBeginnings)
        return false;
    if (const auto written = writeTrial(tried->id, tried->name, begun + 1); !written)
        return failure(written.error());
    return true;
}

Result<void, Refusal> BundleStore::passTrial()
{
    if (currentFolder().isEmpty())
        return {};
    const auto lock = m_disk.lock(m_places.state + u"/lock"_s);
    if (!lock)
        return failure(lock.error());
    const auto tried = current();
    if (!tried || !tried->isOnTrial)
        return {};
    auto ended = inOrder({
        [&] { return endTrial(tried->id); },
        [&] {
            return m_journal.add(
                {JournalEvent::TrialPassed, {}, tried->id, tried->version, tried->name, {}, tried->key, {}, {}, {}});
        },
    });
    if (!ended)
        return ended;
    if (const auto pruned = pruneUnlocked(fewestKept); !pruned)
        return failure(pruned.error());
    return {};
}

/// Whatever was in use before this release; of another bundle where this one was adopted.
std::optional<Release> BundleStore::before(const Release &failed) const
{
    if (auto previous = release(failed.id, link(folderOf(failed.id) + u"/previous"_s));
        previous && previous->name != failed.name)
        return previous;
    const auto idBefore = link(bundles() + u"/in-use-before"_s);
    return release(idBefore, link(folderOf(idBefore) + u"/current"_s));
}

/// To the target, or to none; the newest other one is the new `previous`.
Result<void, Refusal> BundleStore::goBack(const Release &failed, const std::optional<Release> &target)
{
    const auto folder = folderOf(failed.id);
    if (!target)
        return inOrder({
            [&] { return m_disk.remove(folder + u"/current"_s); },
            [&] { return m_disk.syncFolder(folder); },
        });
    if (target->id != failed.id)
        return inOrder({
            [&] { return point(bundles() + u"/in-use"_s, target->id); },
            [&] { return m_disk.remove(bundles() + u"/in-use-before"_s); },
            [&] { return m_disk.syncFolder(bundles()); },
        });
    const auto all = list();
    const auto older = std::find_if(all.begin(), all.end(), [&](const Release &candidate) {
        return candidate.id == failed.id && candidate.name != failed.name && candidate.name != target->name;
    });
    return inOrder({
        [&] { return point(folder + u"/current"_s, target->name); },
        [&] { return m_disk.syncFolder(folder); },
        [&] {
            return older == all.end() ? m_disk.remove(folder + u"/previous"_s)
                                      : point(folder + u"/previous"_s, older->name);
        },
        [&] { return m_disk.syncFolder(folder); },
    });
}

Result<void, Refusal> BundleStore::failTrial(const QString &german, const QString &english)
{
    if (currentFolder().isEmpty())
        return {};
    const auto lock = m_disk.lock(m_places.state + u"/lock"_s);
    if (!lock)
        return failure(lock.error());
    const auto tried = current();
    if (!tried)
        return {};
    JournalEntry entry{JournalEvent::TrialFailed, {}, tried->id, tried->version, tried->name, {}, tried->key,
        u"trial-failed"_s, {}, {}};
    entry.german = inWords(refuse(u"trial-failed", {tried->version, german}).value(), Tongue::German);
    entry.english = inWords(refuse(u"trial-failed", {tried->version, english}).value(), Tongue::English);
    return inOrder({
        [&] { return goBack(*tried, before(*tried)); },
        [&] { return endTrial(tried->id); },
        [&] { return m_journal.add(entry); },
    });
}

} // namespace Masterplan
