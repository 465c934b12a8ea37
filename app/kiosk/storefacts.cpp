// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefacts.h"

#include <array>

#include "delivery/bundlestore.h"
#include "delivery/posixdisk.h"
#include "delivery/storenotice.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// What happened last, with the reason where there is one.
QList<StaffFact> happenings(const Journal &journal)
{
    struct Happening {
        JournalEvent event;
        QString german;
        QString english;
    };
    const std::array all{
        Happening{JournalEvent::Installed, u"Letzte Installation"_s, u"Last installation"_s},
        Happening{JournalEvent::Refused, u"Letzte Ablehnung"_s, u"Last refusal"_s},
        Happening{JournalEvent::TrialFailed, u"Zuletzt gescheitert"_s, u"Last failure"_s},
        Happening{JournalEvent::Damaged, u"Zuletzt beschädigt gefunden"_s, u"Last found damaged"_s},
    };
    QList<StaffFact> facts;
    const auto entries = journal.entries();
    for (const auto &[event, german, english] : all) {
        const auto last = lastOf(entries, event);
        if (!last)
            continue;
        QStringList words{last->time.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s), last->version, last->code};
        words.removeAll(QString());
        QStringList lines{words.join(u" · "_s), last->german, last->english};
        lines.removeAll(QString());
        facts.append({german, english, lines.join(u'\n')});
    }
    return facts;
}

} // namespace

QList<StaffFact> factsOf(const BundleStore &store, const std::optional<Release> &current, const QString &keysFolder,
    const std::optional<Refusal> &trouble)
{
    QStringList warnings;
    if (trouble)
        warnings << inWords(*trouble, Tongue::German) << inWords(*trouble, Tongue::English);
    const auto notices = storeNotices(PosixDisk(), keysFolder, current, QDateTime::currentDateTime());
    for (const auto &notice : notices)
        warnings << notice.german << notice.english;
    QList<StaffFact> facts;
    if (!warnings.isEmpty())
        facts.append({u"Bitte beachten"_s, u"Please note"_s, warnings.join(u'\n')});
    if (current) {
        const QString state = current->isOnTrial ? u"auf Probe / on trial"_s : u"in Gebrauch / in use"_s;
        facts.append({u"Installiert"_s, u"Installed"_s, u"%1 · %2"_s.arg(current->version, state)});
        facts.append({u"Schlüssel"_s, u"Key"_s, current->key.isEmpty() ? u"–"_s : current->key});
    }
    return facts + happenings(store.journal());
}

} // namespace Masterplan
