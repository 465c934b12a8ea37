// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlestore.h"

#include "content/sparememory.h"
#include "releaseindex.h"
#include "steps.h"

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

/// Found damaged, and not installed again since.
bool BundleStore::isKnownToBeDamaged(const QString &name) const
{
    const auto entries = m_journal.entries();
    const auto last = std::find_if(
        entries.rbegin(), entries.rend(), [&name](const JournalEntry &entry) { return entry.release == name; });
    return last != entries.rend() && last->event == JournalEvent::Damaged;
}

std::optional<Release> BundleStore::unharmedBefore(const Release &damaged, const std::stop_token &stop) const
{
    QList<Release> candidates;
    const auto all = list();
    std::copy_if(all.begin(), all.end(), std::back_inserter(candidates), [&damaged](const Release &candidate) {
        return candidate.id == damaged.id && candidate.name != damaged.name && !candidate.isPrevious;
    });
    if (const auto first = before(damaged))
        first->id == damaged.id ? candidates.prepend(*first) : candidates.append(*first);
    const auto unharmed = std::find_if(candidates.begin(), candidates.end(),
        [&](const Release &candidate) { return verifyRelease(m_disk, candidate.folder, stop).has_value(); });
    return unharmed == candidates.end() ? std::nullopt : std::optional(*unharmed);
}

void BundleStore::renewIndexOfCurrent()
{
    const auto folder = currentFolder();
    if (hasWholeIndex(m_disk, folder))
        return;
    const auto index = makeIndex(m_disk, folder);
    const auto lock = m_disk.lock(m_places.state + u"/lock"_s);
    if (lock && !index.isEmpty()
        && m_disk.kindOf(folder) == Disk::Kind::Folder) // it may have been pruned before it was locked
        writeIndex(m_disk, folder, index);
    giveBackMemory();
}

Result<void, Refusal> BundleStore::inspectCurrent(const std::stop_token &stop)
{
    if (currentFolder().isEmpty())
        return {};
    auto found = verifyCurrent(stop);
    if (found) {
        if (!stop.stop_requested())
            renewIndexOfCurrent();
        return {};
    }
    const auto lock = m_disk.lock(m_places.state + u"/lock"_s);
    if (!lock)
        return lock.error().code == u"store-busy" ? failure(lock.error()) : found;
    const auto damaged = current();
    if (!damaged)
        return found;
    // Somebody may have installed it again, or another one, before it was locked.
    auto harm = verifyRelease(m_disk, damaged->folder, stop);
    const auto target = harm ? std::nullopt : unharmedBefore(*damaged, stop);
    if (harm || stop.stop_requested())
        return {};
    JournalEntry entry;
    entry.event = JournalEvent::Damaged;
    entry.id = damaged->id;
    entry.version = damaged->version;
    entry.release = damaged->name;
    entry.key = damaged->key;
    auto told = harm.error();
    if (target) {
        const auto left = inOrder({
            [&] { return goBack(*damaged, target); },
            [&] { return endTrial(damaged->id); },
        });
        if (!left)
            return harm;
        told = refuse(u"release-left", {damaged->version, told.arguments.last(), target->version}).value();
    }
    note(told, entry);
    return failure(told);
}

} // namespace Masterplan
