// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlestore.h"

#include "content/bundleindex.h"
#include "releaseindex.h"
#include "steps.h"

#include <algorithm>
#include <utility>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFilesOnDrive = 64; ///< bundle files that are looked at
constexpr qint64 mebibyte = 1024 * 1024;

QString inMebibytes(qint64 bytes)
{
    return QString::number((bytes + mebibyte - 1) / mebibyte);
}

QString keyOf(const PackedHead &head)
{
    return head.signatureBytes.isEmpty() ? QString() : keyIdInWords(head.signatureKeyId);
}

} // namespace

/// A bundle file on a drive and what its head says.
struct BundleStore::Candidate {
    QString file;
    BundleVersion version;
};

Result<Installed, Refusal> BundleStore::install(const QString &file, const InstallOptions &options)
{
    JournalEntry entry;
    entry.from = file;
    auto installed = tryInstall(file, options, entry);
    if (!installed) {
        entry.event = JournalEvent::Refused;
        note(installed.error(), entry);
    }
    return installed;
}

/// What stays plugged in is refused again and again, what is damaged is found at every start; the journal has it once.
void BundleStore::note(const Refusal &refusal, JournalEntry entry)
{
    entry.code = refusal.code;
    entry.german = inWords(refusal, Tongue::German);
    entry.english = inWords(refusal, Tongue::English);
    const auto entries = m_journal.entries();
    if (!entries.isEmpty()) {
        auto same = entries.last();
        same.time = {};
        if (same == entry)
            return;
    }
    (void)m_journal.add(entry); // on a disk that takes nothing there is no place to say so
}

Result<PackedHead, Refusal> BundleStore::readHead(PackedReader &reader, InstallBy by) const
{
    const auto keys = TrustedKeys::load(m_disk, m_places.keys);
    if (!keys)
        return failure(keys.error());
    if (keys->isEmpty() && by == InstallBy::Drive)
        return refuse(u"keys-none");
    return reader.readHead(*keys, keys->isEmpty() ? SignatureRule::Optional : SignatureRule::Needed);
}

/// Whether this bundle may come in here, by what its manifest says.
Result<void, Refusal> BundleStore::admit(const PackedHead &head, const InstallOptions &options) const
{
    const auto &manifest = head.manifest;
    const bool isByAdministrator = options.by == InstallBy::Administrator;
    const auto inUse = current();
    const auto expected = inUse ? inUse->id : isByAdministrator ? QString() : m_usualId;
    if (!expected.isEmpty() && manifest.id != expected && !(options.adopts && isByAdministrator))
        return refuse(u"other-bundle", {manifest.id, expected});
    if (manifest.minimumProgram && *manifest.minimumProgram > m_program)
        return refuse(u"program-needed", {manifest.minimumProgram->toString(), m_program.toString()});
    const auto floor = floorOf(manifest.id, keyOf(head));
    const bool isRepair = inUse
        && (inUse->name == head.release()
            || (isKnownToBeDamaged(head.release()) && manifest.version > *BundleVersion::fromString(inUse->version)));
    if (floor && manifest.version <= *floor && !isRepair && !(options.allowsOlder && isByAdministrator))
        return refuse(u"version-older", {manifest.version.toString(), floor->toString()});
    return {};
}

Result<QList<Finding>, Refusal> BundleStore::stage(PackedReader &reader, const PackedHead &head)
{
    const auto needed = head.manifest.contentSize() + head.manifestBytes.size() + mebibyte;
    const auto wanted = needed + needed / 10;
    const auto room = m_disk.freeBytes(bundles());
    if (!room)
        return failure(room.error());
    if (*room < wanted)
        return refuse(u"space-too-little", {inMebibytes(wanted), inMebibytes(*room)});

    const auto inUse = current();
    StagingFolder staged(m_disk, staging() + u'/' + head.release(), StagingFolder::Use::ForShowing,
        inUse ? reusableFiles(m_disk, inUse->folder) : StagingFolder::Reusable());
    QList<Finding> findings;
    const auto target = folderOf(head.manifest.id) + u'/' + head.release();
    const auto done = inOrder({
        [&] { return staged.open(); },
        [&] { return reader.readFiles(head, staged); },
        [&] { return staged.write(releaseManifest.toString(), head.manifestBytes); },
        [&] {
            return head.signatureBytes.isEmpty() ? Result<void, Refusal>()
                                                 : staged.write(releaseSignature.toString(), head.signatureBytes);
        },
        [&]() -> Result<void, Refusal> {
            const auto checked = checkUnpacked(m_disk, staged.folder(), head.manifest, m_program);
            if (!checked)
                return failure(checked.error());
            findings = checked->findings;
            writeIndex(m_disk, staged.folder(), indexOf(*checked->bundle, indexSeal(head.manifestBytes)));
            return {};
        },
        [&] { return staged.finish(); },
        [&] { return makeFolders(m_disk, folderOf(head.manifest.id)); },
        [&] { return m_disk.syncFolder(bundles()); },
        [&]() -> Result<void, Refusal> { // what is there under this name was left by a power cut or is damaged
            if (m_disk.kindOf(target) == Disk::Kind::Nothing)
                return {};
            return m_disk.rename(target, staging() + u"/replaced"_s);
        },
        [&] { return m_disk.rename(staged.folder(), target); },
        [&] { return m_disk.syncFolder(folderOf(head.manifest.id)); },
        [&] { return m_disk.syncFolder(staging()); },
    });
    if (!done)
        return failure(done.error());
    staged.keep();
    (void)removeTree(m_disk, staging() + u"/replaced"_s); // else it goes at the next start
    return findings;
}

Result<Installed, Refusal> BundleStore::tryInstall(
    const QString &file, const InstallOptions &options, JournalEntry &entry)
{
    if (const auto ready = prepare(); !ready)
        return failure(ready.error());
    const auto lock = m_disk.lock(m_places.state + u"/lock"_s);
    if (!lock)
        return failure(lock.error());
    if (const auto cleaned = clean(); !cleaned)
        return failure(cleaned.error());
    const auto source = m_disk.open(file);
    if (!source)
        return failure(source.error());
    PackedReader reader(**source, m_program);
    reader.onProgress(options.progress);
    const auto head = readHead(reader, options.by);
    if (!head)
        return failure(head.error());
    entry.id = head->manifest.id;
    entry.version = head->manifest.version.toString();
    entry.release = head->release();
    entry.key = keyOf(*head);
    if (const auto admitted = admit(*head, options); !admitted)
        return failure(admitted.error());
    const auto inUse = current();
    const bool isInUse = inUse && inUse->id == entry.id && inUse->name == entry.release && inUse->isInUse;
    const bool isTakenAsWhole = options.by == InstallBy::Drive && !isKnownToBeDamaged(entry.release);
    if (isInUse && (isTakenAsWhole || verifyRelease(m_disk, inUse->folder)))
        return Installed{*inUse, true, {}};

    const auto findings = stage(reader, *head);
    if (!findings)
        return failure(findings.error());
    const auto used = inOrder({
        [&] { return isInUse ? Result<void, Refusal>() : writeTrial(entry.id, entry.release, 0); },
        [&] { return activate(entry.id, entry.release); },
        [&] { return m_journal.add(entry); },
    });
    if (!used)
        return failure(used.error());
    return Installed{release(entry.id, entry.release).value_or(Release()), false, *findings};
}

Result<Installed, Refusal> BundleStore::installFromDrive(const QString &folder)
{
    const auto names = m_disk.list(folder);
    if (!names)
        return failure(names.error());
    QStringList files;
    for (const auto &name : *names) {
        if (name.endsWith(u".masterplan") && !name.startsWith(u'.') && files.size() < mostFilesOnDrive)
            files.append(folder + u'/' + name);
    }
    if (files.isEmpty())
        return refuse(u"bundle-none", {folder});
    // The newest of those that would come in; where none would, the reason for the first.
    std::optional<Candidate> best;
    InstallOptions options;
    options.by = InstallBy::Drive;
    for (const auto &file : std::as_const(files)) {
        const auto source = m_disk.open(file);
        if (!source)
            continue;
        PackedReader reader(**source, m_program);
        const auto head = readHead(reader, options.by);
        if (head && admit(*head, options) && (!best || best->version < head->manifest.version))
            best = Candidate{file, head->manifest.version};
    }
    return install(best ? best->file : files.first(), options);
}

} // namespace Masterplan
