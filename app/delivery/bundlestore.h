// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "releasefolder.h"
#include "releaseindex.h"
#include "trustedkeys.h"

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace Masterplan {

/// An installed release of a bundle.
struct Release {
    QString id;
    QString name; ///< "<version>-<16 digits of the manifest's hash>"
    QString folder;
    QString version;
    QString key; ///< that signed it, as minisign prints it; empty when unsigned
    std::optional<QDate> expires;
    bool isInUse = false;
    bool isPrevious = false;
    bool isOnTrial = false;

    [[nodiscard]] friend bool operator==(const Release &, const Release &) = default;
};

/// Who wants it installed. From a drive nothing comes in without a trusted key, and nothing older or other.
enum class InstallBy { Administrator, Drive };

struct InstallOptions {
    InstallBy by = InstallBy::Administrator;
    bool allowsOlder = false; ///< an administrator's word alone
    bool adopts = false; ///< another bundle takes over; an administrator's word alone
    PackedReader::Progress progress;
};

/// What came of an installation that was not refused.
struct Installed {
    Release release;
    bool wasInUseAlready = false; ///< nothing was done, and there is nothing to tell anybody
    QList<Finding> findings; ///< of the content; none is an error
};

/// The bundles that are installed on this machine, of which one is in use. At every instant, power cut included, that
/// one is whole and checked, or it is the one before.
///
///     <state>/bundles/in-use -> <id>; in-use-before -> the id before an adoption
///     <state>/bundles/<id>/<release>/    unpacked, read-only; .index is the index, see releaseindex.h
///     <state>/bundles/<id>/current -> the release in use; previous -> the one before
///     <state>/bundles/<id>/trial         the release that has still to prove itself, and how often it has begun to
///     <state>/bundles/staging/           what is being installed; worth nothing
///     <state>/journal.jsonl              what happened
class BundleStore final {
public:
    static constexpr int fewestKept = 3; ///< releases that pruning leaves of a bundle

    struct Places {
        QString state; ///< folder that only this store writes to
        QString keys; ///< folder of trusted keys
    };

    BundleStore(Disk &disk, Places places, ProgramVersion program, Journal::Now now = &QDateTime::currentDateTimeUtc);

    /// The bundle that is shown while none is installed: only its successors come in from a drive.
    void setUsualId(const QString &id) { m_usualId = id; }

    /// Takes away what a power cut left; to be called when the program starts. Whatever of it fails does no harm.
    [[nodiscard]] Result<void, Refusal> recover();

    /// The folder to show, a whole bundle; empty where none is installed. Reads only.
    [[nodiscard]] QString currentFolder() const;
    [[nodiscard]] std::optional<Release> current() const;
    /// Reads what is installed in such a folder, from its index where it has one.
    [[nodiscard]] BundleReading read(const QString &folder) const { return readInstalled(m_disk, folder); }
    /// All that is installed, by id and then from the newest on. Releases whose manifest is damaged are left out.
    [[nodiscard]] QList<Release> list() const;

    /// Installs a packed bundle and puts it in use, on trial. A refusal is noted in the journal.
    [[nodiscard]] Result<Installed, Refusal> install(const QString &file, const InstallOptions &options);
    /// Installs the newest bundle in the top folder of a drive that can be installed; bundle-none where there is no
    /// bundle file at all.
    [[nodiscard]] Result<Installed, Refusal> installFromDrive(const QString &folder);

    /// Puts another release in use, the previous one unless it is named (by version or name).
    [[nodiscard]] Result<Release, Refusal> rollBack(const QString &wanted = {});
    /// Removes old releases: of each bundle the newest `keep` stay, and what is in use, previous or on trial.
    [[nodiscard]] Result<QStringList, Refusal> prune(int keep = fewestKept);
    /// Hashes every file of the release in use again.
    [[nodiscard]] Result<void, Refusal> verifyCurrent(const std::stop_token &stop = {}) const;
    /// The same for the background, where a release that lacks a whole index also gets one; where a file is damaged,
    /// the newest unharmed release before is put in use, and the journal has it. Refused with what was found:
    /// release-left, or release-damaged where there is nothing unharmed to go back to. The damaged one can be installed
    /// again from its file, also from a drive.
    [[nodiscard]] Result<void, Refusal> inspectCurrent(const std::stop_token &stop = {});

    /// A release on trial is about to be shown. False where it was begun so often before, without having passed, that
    /// it must be the bundle: failTrial is next.
    [[nodiscard]] Result<bool, Refusal> beginTrial();
    /// It has been shown for long enough. Old releases go.
    [[nodiscard]] Result<void, Refusal> passTrial();
    /// It could not be shown, for a reason in both languages: the one before is back in use, or none.
    [[nodiscard]] Result<void, Refusal> failTrial(const QString &german, const QString &english);

    [[nodiscard]] const Journal &journal() const { return m_journal; }

private:
    struct Candidate;

    [[nodiscard]] QString bundles() const;
    [[nodiscard]] QString folderOf(const QString &id) const;
    [[nodiscard]] QString staging() const;
    [[nodiscard]] QString link(const QString &path) const;
    [[nodiscard]] QString idInUse() const { return link(bundles() + QStringLiteral("/in-use")); }
    [[nodiscard]] std::optional<Release> release(const QString &id, const QString &name) const;
    [[nodiscard]] std::optional<BundleVersion> floorOf(const QString &id, const QString &key) const;
    [[nodiscard]] QString trialOf(const QString &id, int *begun = nullptr) const;

    [[nodiscard]] Result<void, Refusal> prepare();
    [[nodiscard]] Result<void, Refusal> clean();
    [[nodiscard]] Result<void, Refusal> point(const QString &link, const QString &target);
    [[nodiscard]] Result<void, Refusal> activate(const QString &id, const QString &name);
    [[nodiscard]] Result<void, Refusal> writeTrial(const QString &id, const QString &name, int begun);
    [[nodiscard]] Result<void, Refusal> endTrial(const QString &id);
    [[nodiscard]] Result<void, Refusal> remove(const Release &release);
    [[nodiscard]] std::optional<Release> before(const Release &failed) const;
    [[nodiscard]] std::optional<Release> unharmedBefore(const Release &damaged, const std::stop_token &stop) const;
    [[nodiscard]] Result<void, Refusal> goBack(const Release &failed, const std::optional<Release> &target);
    void renewIndexOfCurrent();
    [[nodiscard]] bool isKnownToBeDamaged(const QString &name) const;
    [[nodiscard]] Result<QStringList, Refusal> pruneUnlocked(int keep);

    [[nodiscard]] Result<Installed, Refusal> tryInstall(
        const QString &file, const InstallOptions &options, JournalEntry &entry);
    [[nodiscard]] Result<PackedHead, Refusal> readHead(PackedReader &reader, InstallBy by) const;
    [[nodiscard]] Result<void, Refusal> admit(const PackedHead &head, const InstallOptions &options) const;
    [[nodiscard]] Result<QList<Finding>, Refusal> stage(PackedReader &reader, const PackedHead &head);
    void note(const Refusal &refusal, JournalEntry entry);

    Disk &m_disk;
    const Places m_places;
    const ProgramVersion m_program;
    QString m_usualId;
    Journal m_journal;
};

} // namespace Masterplan
