// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Masterplan {

enum class JournalEvent { Installed, Refused, RolledBack, TrialPassed, TrialFailed, Pruned, Damaged };

/// One line of the journal: what happened to the installed bundles. What does not apply is empty.
struct JournalEntry {
    JournalEvent event = JournalEvent::Installed;
    QDateTime time; ///< UTC, as the machine's clock had it
    QString id;
    QString version;
    QString release;
    QString from; ///< file or folder
    QString key; ///< as minisign prints it
    QString code; ///< of a refusal or damage
    QString german; ///< its sentence, or a failure's
    QString english;

    [[nodiscard]] friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// The last of them that tells of such an event.
[[nodiscard]] std::optional<JournalEntry> lastOf(const QList<JournalEntry> &entries, JournalEvent event);

/// What was installed, when, from where, by which key, and what was refused and why: JSON Lines, only ever added to. A
/// line that a power cut tore is passed over.
class Journal final {
public:
    using Now = std::function<QDateTime()>;

    Journal(Disk &disk, QString path, Now now);

    /// Notes it with the time of now, and makes it safe.
    [[nodiscard]] Result<void, Refusal> add(JournalEntry entry);
    /// From the oldest on; nothing where there is no journal or none that can be read.
    [[nodiscard]] QList<JournalEntry> entries() const;

private:
    Disk &m_disk;
    QString m_path;
    Now m_now;
};

} // namespace Masterplan
