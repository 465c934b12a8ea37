// SPDX-License-Identifier: GPL-3.0-or-later
#include "storenotice.h"

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// No clock that is right shows a day before this one: there was no such program.
constexpr int firstYear = 2026;

QString asText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

void addExpiry(QList<StoreNotice> &notices, const Release &release, const QDate &today)
{
    if (!release.expires)
        return;
    const auto day = asText(*release.expires);
    if (*release.expires <= today)
        notices.append({u"bundle-expired"_s,
            u"Das Bündel ist seit %1 abgelaufen. Gezeigt wird es weiter; besorgen Sie ein neues."_s.arg(day),
            u"The bundle has been out of date since %1. It is still shown; get a new one."_s.arg(day)});
    else if (today.daysTo(*release.expires) <= StoreNotice::soonDays)
        notices.append({u"bundle-expires-soon"_s,
            u"Das Bündel läuft am %1 ab. Gezeigt wird es auch danach; besorgen Sie rechtzeitig ein neues."_s.arg(day),
            u"The bundle expires on %1. It is shown afterwards, too; get a new one in time."_s.arg(day)});
}

void addExpiry(QList<StoreNotice> &notices, const MinisignPublicKey &key, const QDate &today)
{
    if (!key.expires)
        return;
    const auto day = asText(*key.expires);
    if (*key.expires <= today)
        notices.append({u"key-expired"_s,
            u"Der Schlüssel %1 sollte nur bis %2 gelten. Noch zählt er; ersetzen Sie ihn durch einen neuen."_s.arg(
                key.idInWords(), day),
            u"The key %1 was to be valid until %2 only. It still counts; replace it with a new one."_s.arg(
                key.idInWords(), day)});
    else if (today.daysTo(*key.expires) <= StoreNotice::soonDays)
        notices.append({u"key-expires-soon"_s,
            u"Der Schlüssel %1 soll nur bis %2 gelten. Bringen Sie rechtzeitig einen neuen."_s.arg(
                key.idInWords(), day),
            u"The key %1 is to be valid until %2 only. Bring a new one in time."_s.arg(key.idInWords(), day)});
}

} // namespace

QList<StoreNotice> storeNotices(
    const Disk &disk, const QString &keysFolder, const std::optional<Release> &inUse, const QDateTime &now)
{
    QList<StoreNotice> notices;
    const auto today = now.date();
    const bool isClockRight = today.year() >= firstYear;
    if (!isClockRight)
        notices.append({u"clock-wrong"_s,
            u"Die Uhr dieses Rechners steht auf %1. Stellen Sie sie; bis dahin stimmen die Zeiten im Journal nicht."_s
                .arg(asText(today)),
            u"The clock of this computer says %1. Set it; until then the times in the journal are wrong."_s.arg(
                asText(today))});
    if (inUse && isClockRight)
        addExpiry(notices, *inUse, today);
    const auto keys = TrustedKeys::load(disk, keysFolder);
    if (!keys) {
        notices.append(
            {keys.error().code, inWords(keys.error(), Tongue::German), inWords(keys.error(), Tongue::English)});
        return notices;
    }
    const auto withdrawn = keys->withdrawn();
    if (inUse && std::any_of(withdrawn.begin(), withdrawn.end(), [&inUse](const MinisignPublicKey &key) {
            return key.idInWords() == inUse->key;
        }))
        notices.append({u"key-withdrawn"_s,
            u"Die gezeigte Fassung ist mit dem Schlüssel %1 unterschrieben, der zurückgezogen wurde. Ist sie nicht von Ihnen, gehen Sie zurück mit „masterplan-bundle rollback“."_s
                .arg(inUse->key),
            u"The release that is shown is signed with the key %1, which was withdrawn. If it is not yours, go back with “masterplan-bundle rollback”."_s
                .arg(inUse->key)});
    const auto trusted = keys->trusted();
    for (const auto &key : trusted) {
        if (isClockRight)
            addExpiry(notices, key, today);
    }
    return notices;
}

} // namespace Masterplan
