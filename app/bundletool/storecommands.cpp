// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "folders.h"

#include "delivery/bundlestore.h"
#include "delivery/storenotice.h"

#include <QDir>
#include <QJsonArray>

#include <array>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

BundleStore openStore(const QCommandLineParser &line, Tool &tool)
{
    return BundleStore(tool.disk, {stateFolder(line), keysFolder(line)}, tool.program);
}

QJsonObject asJson(const Release &release)
{
    QJsonObject object{{u"id"_s, release.id}, {u"version"_s, release.version}, {u"release"_s, release.name},
        {u"folder"_s, release.folder}, {u"key"_s, release.key}, {u"inUse"_s, release.isInUse},
        {u"previous"_s, release.isPrevious}, {u"onTrial"_s, release.isOnTrial}};
    if (release.expires)
        object.insert(u"expires"_s, release.expires->toString(Qt::ISODate));
    return object;
}

QJsonObject asJson(const JournalEntry &entry)
{
    return {{u"time"_s, entry.time.toString(Qt::ISODate)}, {u"id"_s, entry.id}, {u"version"_s, entry.version},
        {u"release"_s, entry.release}, {u"from"_s, entry.from}, {u"key"_s, entry.key}, {u"code"_s, entry.code},
        {u"de"_s, entry.german}, {u"en"_s, entry.english}};
}

/// What staff should know before it becomes trouble.
void sayNotices(const std::optional<Release> &inUse, const QCommandLineParser &line, Tool &tool)
{
    QJsonArray all;
    const auto notices = storeNotices(tool.disk, keysFolder(line), inUse, QDateTime::currentDateTime());
    for (const auto &[code, german, english] : notices) {
        all.append(QJsonObject{{u"code"_s, code}, {u"de"_s, german}, {u"en"_s, english}});
        tool.output.say(german, english);
    }
    tool.output.put(u"notices"_s, all);
}

ExitCode install(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    auto store = openStore(line, tool);
    const auto path = arguments.first();
    InstallOptions options;
    options.allowsOlder = line.isSet(u"allow-older"_s);
    options.adopts = line.isSet(u"adopt"_s);
    options.progress = [&tool](qint64 done, qint64 total) { tool.output.progress(done, total); };
    const bool isDrive = QDir(path).exists();
    const auto installed = isDrive ? store.installFromDrive(path) : store.install(path, options);
    if (!installed)
        return tool.output.refuse(installed.error());
    tool.output.put(u"installed"_s, asJson(installed->release));
    if (installed->wasInUseAlready) {
        tool.output.say(u"Version %1 ist schon in Gebrauch."_s.arg(installed->release.version),
            u"Version %1 is in use already."_s.arg(installed->release.version));
        return ExitCode::Fine;
    }
    tool.output.say(installed->findings);
    tool.output.say(u"Installiert: %1 %2. Der Kiosk zeigt es nach dem laufenden Besuch."_s.arg(
                        installed->release.id, installed->release.version),
        u"Installed: %1 %2. The kiosk shows it after the visit that is going on."_s.arg(
            installed->release.id, installed->release.version));
    sayNotices(installed->release, line, tool);
    return ExitCode::Fine;
}

QString marks(const Release &release, bool isGerman)
{
    QStringList words;
    if (release.isInUse)
        words.append(isGerman ? u"in Gebrauch"_s : u"in use"_s);
    if (release.isOnTrial)
        words.append(isGerman ? u"auf Probe"_s : u"on trial"_s);
    if (release.isPrevious)
        words.append(isGerman ? u"die vorige"_s : u"the one before"_s);
    if (release.key.isEmpty())
        words.append(isGerman ? u"nicht unterschrieben"_s : u"not signed"_s);
    else
        words.append((isGerman ? u"Schlüssel "_s : u"key "_s) + release.key);
    return words.join(u", "_s);
}

ExitCode list(const QCommandLineParser &line, const QStringList &, Tool &tool)
{
    const auto releases = openStore(line, tool).list();
    QJsonArray all;
    for (const auto &release : releases) {
        all.append(asJson(release));
        const auto title = release.id + u' ' + release.name;
        tool.output.say(title + u": "_s + marks(release, true), title + u": "_s + marks(release, false));
    }
    tool.output.put(u"releases"_s, all);
    if (releases.isEmpty())
        tool.output.say(u"Hier ist noch kein Bündel installiert."_s, u"No bundle is installed here yet."_s);
    return ExitCode::Fine;
}

ExitCode rollBack(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    const auto release = openStore(line, tool).rollBack(arguments.value(0));
    if (!release)
        return tool.output.refuse(release.error());
    tool.output.put(u"release"_s, asJson(*release));
    tool.output.say(u"Wieder in Gebrauch: %1 %2."_s.arg(release->id, release->version),
        u"In use again: %1 %2."_s.arg(release->id, release->version));
    return ExitCode::Fine;
}

ExitCode prune(const QCommandLineParser &line, const QStringList &, Tool &tool)
{
    bool isNumber = true;
    const auto keep = line.isSet(u"keep"_s) ? line.value(u"keep"_s).toInt(&isNumber) : BundleStore::fewestKept;
    if (!isNumber || keep < BundleStore::fewestKept)
        return tool.output.wrongUse(u"--keep braucht eine Zahl ab 3."_s, u"--keep needs a number from 3 on."_s);
    const auto pruned = openStore(line, tool).prune(keep);
    if (!pruned)
        return tool.output.refuse(pruned.error());
    tool.output.put(u"pruned"_s, QJsonArray::fromStringList(*pruned));
    tool.output.say(u"Gelöscht: %1"_s.arg(pruned->isEmpty() ? u"nichts"_s : pruned->join(u", "_s)),
        u"Deleted: %1"_s.arg(pruned->isEmpty() ? u"nothing"_s : pruned->join(u", "_s)));
    return ExitCode::Fine;
}

void sayLast(const QList<JournalEntry> &entries, Tool &tool)
{
    if (const auto entry = lastOf(entries, JournalEvent::Installed)) {
        tool.output.put(u"lastInstallation"_s, asJson(*entry));
        const auto time = entry->time.toString(Qt::ISODate);
        tool.output.say(u"Zuletzt installiert: %1 am %2 von %3"_s.arg(entry->version, time, entry->from),
            u"Last installed: %1 on %2 from %3"_s.arg(entry->version, time, entry->from));
    }
    struct Trouble {
        JournalEvent event;
        QString name;
        QString german;
        QString english;
    };
    const std::array troubles{
        Trouble{JournalEvent::Refused, u"lastRefusal"_s, u"Zuletzt abgelehnt am %1: %2"_s, u"Last refused on %1: %2"_s},
        Trouble{JournalEvent::TrialFailed, u"lastFailure"_s, u"Zuletzt gescheitert am %1: %2"_s,
            u"Last failed on %1: %2"_s},
        Trouble{JournalEvent::Damaged, u"lastDamage"_s, u"Zuletzt beschädigt gefunden am %1: %2"_s,
            u"Last found damaged on %1: %2"_s},
    };
    for (const auto &[event, name, german, english] : troubles) {
        const auto entry = lastOf(entries, event);
        if (!entry)
            continue;
        tool.output.put(name, asJson(*entry));
        const auto time = entry->time.toString(Qt::ISODate);
        tool.output.say(german.arg(time, entry->german), english.arg(time, entry->english));
    }
}

ExitCode status(const QCommandLineParser &line, const QStringList &, Tool &tool)
{
    const auto store = openStore(line, tool);
    const auto current = store.current();
    if (!current) {
        sayNotices(current, line, tool);
        sayLast(store.journal().entries(), tool);
        return tool.output.refuse(refuse(u"store-empty").value());
    }
    tool.output.put(u"current"_s, asJson(*current));
    tool.output.say(u"Gezeigt wird: %1 %2 (%3)"_s.arg(current->id, current->version, marks(*current, true)),
        u"Shown is: %1 %2 (%3)"_s.arg(current->id, current->version, marks(*current, false)));
    sayNotices(current, line, tool);
    sayLast(store.journal().entries(), tool);
    if (!line.isSet(u"verify"_s))
        return ExitCode::Fine;
    if (const auto verified = store.verifyCurrent(); !verified)
        return tool.output.refuse(verified.error());
    tool.output.say(u"Jede Datei ist unversehrt."_s, u"Every file is unharmed."_s);
    return ExitCode::Fine;
}

} // namespace

QList<Command> storeCommands()
{
    const auto options = [](QList<QCommandLineOption> own) {
        return own + QList<QCommandLineOption>{stateOption(), keysOption()};
    };
    return {
        {u"install"_s, u"FILE|FOLDER"_s, u"installiert eine gepackte Datei, oder die neueste von einem Datenträger"_s,
            u"installs a packed file, or the newest one of a drive"_s, 1, 1,
            options({{u"allow-older"_s, u"Auch eine ältere Version. / An older version too."_s},
                {u"adopt"_s,
                    u"Ein anderes Bündel löst das bisherige ab. / Another bundle replaces the present one."_s}}),
            install},
        {u"list"_s, {}, u"zeigt, was installiert ist"_s, u"shows what is installed"_s, 0, 0, options({}), list},
        {u"rollback"_s, u"[VERSION]"_s, u"nimmt die vorige oder eine bestimmte Fassung wieder in Gebrauch"_s,
            u"puts the release before, or a certain one, in use again"_s, 0, 1, options({}), rollBack},
        {u"prune"_s, {}, u"löscht alte Fassungen"_s, u"deletes old releases"_s, 0, 0,
            options({{u"keep"_s, u"So viele bleiben, mindestens 3. / So many stay, at least 3."_s, u"NUMBER"_s}}),
            prune},
        {u"status"_s, {}, u"sagt, was gezeigt wird und was zuletzt geschah"_s,
            u"says what is shown and what happened last"_s, 0, 0,
            options({{u"verify"_s, u"Jede Datei nachrechnen. / Hash every file again."_s}}), status},
    };
}

} // namespace Masterplan
