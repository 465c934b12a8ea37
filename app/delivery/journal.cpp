// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestJournal = 64 * 1024 * 1024; ///< bytes; more than a century of daily updates

constexpr std::array names{std::pair(JournalEvent::Installed, u"installed"),
    std::pair(JournalEvent::Refused, u"refused"), std::pair(JournalEvent::RolledBack, u"rolled-back"),
    std::pair(JournalEvent::TrialPassed, u"trial-passed"), std::pair(JournalEvent::TrialFailed, u"trial-failed"),
    std::pair(JournalEvent::Pruned, u"pruned"), std::pair(JournalEvent::Damaged, u"damaged")};

constexpr std::array texts{std::pair(u"id", &JournalEntry::id), std::pair(u"version", &JournalEntry::version),
    std::pair(u"release", &JournalEntry::release), std::pair(u"from", &JournalEntry::from),
    std::pair(u"key", &JournalEntry::key), std::pair(u"code", &JournalEntry::code),
    std::pair(u"de", &JournalEntry::german), std::pair(u"en", &JournalEntry::english)};

QByteArray asLine(const JournalEntry &entry)
{
    QJsonObject object{{u"time"_s, entry.time.toString(Qt::ISODate)}};
    for (const auto &[event, name] : names) {
        if (event == entry.event)
            object.insert(u"event"_s, QStringView(name).toString());
    }
    for (const auto &[key, member] : texts) {
        if (!(entry.*member).isEmpty())
            object.insert(QStringView(key).toString(), entry.*member);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<JournalEntry> fromLine(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    const auto event = object.value("event"_L1).toString();
    const auto known
        = std::find_if(names.begin(), names.end(), [&event](const auto &name) { return event == name.second; });
    if (known == names.end())
        return {};
    JournalEntry entry;
    entry.event = known->first;
    entry.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODate);
    for (const auto &[key, member] : texts)
        entry.*member = object.value(QStringView(key)).toString();
    return entry;
}

} // namespace

std::optional<JournalEntry> lastOf(const QList<JournalEntry> &entries, JournalEvent event)
{
    const auto found = std::find_if(
        entries.rbegin(), entries.rend(), [event](const JournalEntry &entry) { return entry.event == event; });
    return found == entries.rend() ? std::nullopt : std::optional(*found);
}

Journal::Journal(Disk &disk, QString path, Now now)
    : m_disk(disk)
    , m_path(std::move(path))
    , m_now(std::move(now))
{
}

Result<void, Refusal> Journal::add(JournalEntry entry)
{
    entry.time = m_now().toUTC();
    const bool isNew = m_disk.kindOf(m_path) == Disk::Kind::Nothing;
    const auto before = isNew ? QByteArray() : readAll(m_disk, m_path, largestJournal).value_or("\n");
    const auto writer = m_disk.append(m_path);
    if (!writer)
        return failure(writer.error());
    const bool isTorn = !before.isEmpty() && !before.endsWith('\n');
    if (auto written = (*writer)->write((isTorn ? "\n" : "") + asLine(entry)); !written)
        return written;
    if (auto synced = (*writer)->sync(); !synced || !isNew)
        return synced;
    return m_disk.syncFolder(m_path.left(m_path.lastIndexOf(u'/')));
}

QList<JournalEntry> Journal::entries() const
{
    QList<JournalEntry> entries;
    const auto bytes = m_disk.kindOf(m_path) == Disk::Kind::File ? readAll(m_disk, m_path, largestJournal)
                                                                 : Result<QByteArray, Refusal>();
    const auto lines = bytes.value_or(QByteArray()).split('\n');
    for (const auto &line : lines) {
        if (auto entry = fromLine(line))
            entries.append(std::move(*entry));
    }
    return entries;
}

} // namespace Masterplan
