// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlesource.h"
#include "command.h"

#include "content/bundleedit.h"
#include "content/importedtimeline.h"
#include "delivery/bundlediff.h"
#include "delivery/textreview.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestImport = 64 * 1024 * 1024; ///< bytes

/// Writes the files that changed, each whole or not at all.
Result<void, Refusal> writeFolder(
    const QString &folder, const QMap<QString, QByteArray> &files, const QMap<QString, QByteArray> &before, Tool &tool)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (before.value(file.key()) == *file)
            continue;
        const auto path = folder + u'/' + file.key();
        if (auto made = makeFolders(tool.disk, path.left(path.lastIndexOf(u'/'))); !made)
            return made;
        auto written = writeInPlace(path, tool, [&](FileWriter &writer) -> Result<void, Refusal> {
            auto bytes = writer.write(*file);
            return bytes ? writer.sync() : bytes;
        });
        if (!written)
            return written;
    }
    return {};
}

QMap<QString, QByteArray> jsonFilesOf(const QString &folder)
{
    const FolderFiles files(folder);
    QMap<QString, QByteArray> bytes;
    const auto entries = files.list();
    for (const auto &entry : entries) {
        if (entry.kind == BundleFiles::Kind::File && entry.path.endsWith(u".json"))
            bytes.insert(entry.path, files.read(entry.path, largestImport).value_or(QByteArray()));
    }
    return bytes;
}

/// In the language itself; the tag where nobody has written it down.
QString nameOf(const QString &language)
{
    if (language == u"de-simple")
        return u"Einfache Sprache"_s;
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return language;
    // The plain name is the shortest: "English" beside "American English", "español" beside "español de España".
    auto name = locale.nativeLanguageName();
    const auto script = language.contains(u'-') ? locale.script() : QLocale::AnyScript;
    const auto all = QLocale::matchingLocales(locale.language(), script, QLocale::AnyTerritory);
    for (const auto &other : all) {
        const auto shorter = other.nativeLanguageName();
        if (!shorter.isEmpty() && shorter.size() < name.size())
            name = shorter;
    }
    return name.isEmpty() ? language : locale.toUpper(name.left(1)) + name.mid(1);
}

ImportTarget targetOf(const QCommandLineParser &line)
{
    const auto language = line.isSet(u"bundle-language"_s) ? line.value(u"bundle-language"_s) : u"de"_s;
    const auto today = QDate::currentDate();
    return {line.isSet(u"id"_s) ? line.value(u"id"_s) : u"org.example.exhibition"_s,
        u"%1.%2.1"_s.arg(today.year()).arg(today.month()), language, nameOf(language)};
}

ExitCode checkTarget(const ImportTarget &target, Tool &tool)
{
    if (!isBundleId(target.id))
        return tool.output.wrongUse(u"--id braucht eine Kennung wie org.example.museum.ausstellung."_s,
            u"--id needs an id such as org.example.museum.exhibition."_s);
    if (!isLanguageTag(target.language))
        return tool.output.wrongUse(u"--bundle-language braucht ein Kürzel wie de, de-simple oder ar."_s,
            u"--bundle-language needs a tag such as de, de-simple or ar."_s);
    return ExitCode::Fine;
}

ExitCode import(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    const auto target = targetOf(line);
    if (const auto checked = checkTarget(target, tool); checked != ExitCode::Fine)
        return checked;
    const auto format = arguments.first();
    if (format != u"timelinejs" && format != u"csv")
        return tool.output.wrongUse(u"import kennt timelinejs und csv."_s, u"import knows timelinejs and csv."_s);
    const auto bytes = readAll(tool.disk, arguments.at(1), largestImport);
    if (!bytes)
        return tool.output.refuse(bytes.error());
    const auto timeline = format == u"csv" ? ImportedTimeline::fromCsv(*bytes) : ImportedTimeline::fromJson(*bytes);
    QJsonArray findings;
    for (const auto &finding : timeline.findings) {
        const auto german = inWords(finding, Tongue::German);
        const auto english = inWords(finding, Tongue::English);
        findings.append(
            QJsonObject{{u"place"_s, finding.place}, {u"what"_s, finding.what}, {u"de"_s, german}, {u"en"_s, english}});
        tool.output.say(german, english);
    }
    tool.output.put(u"importFindings"_s, findings);
    if (!timeline.isUsable())
        return ExitCode::Refused;
    const auto folder = arguments.at(2);
    const auto before = jsonFilesOf(folder);
    if (const auto written = writeFolder(folder, bundleFrom(timeline, target, before), before, tool); !written)
        return tool.output.refuse(written.error());
    tool.output.put(u"events"_s, timeline.events.size());
    tool.output.put(u"periods"_s, timeline.periods.size());
    tool.output.say(
        u"Übernommen nach %1: %2 Ereignisse, %3 Perioden, %4 Gruppen. Weiter mit: masterplan-bundle check %1"_s
            .arg(folder)
            .arg(timeline.events.size())
            .arg(timeline.periods.size())
            .arg(timeline.groups.size()),
        u"Taken over to %1: %2 events, %3 periods, %4 groups. Go on with: masterplan-bundle check %1"_s.arg(folder)
            .arg(timeline.events.size())
            .arg(timeline.periods.size())
            .arg(timeline.groups.size()));
    return ExitCode::Fine;
}

ExitCode makeNew(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    const auto target = targetOf(line);
    if (const auto checked = checkTarget(target, tool); checked != ExitCode::Fine)
        return checked;
    const auto folder = arguments.first();
    if (tool.disk.kindOf(folder) != Disk::Kind::Nothing)
        return tool.output.refuse(refuse(u"file-there", {folder}).value());
    const bool isGerman = target.language.startsWith(u"de");
    const auto word = [isGerman](const QString &german, const QString &english) { return isGerman ? german : english; };
    ImportedTimeline start;
    start.title = word(u"Neue Ausstellung"_s, u"New exhibition"_s);
    start.body = word(u"Worum es geht."_s, u"What it is about."_s);
    start.periods = {{u"period-one"_s, u"2000/2010"_s, word(u"Erste Periode"_s, u"First period"_s),
        word(u"Was geschah."_s, u"What happened."_s), {}, {}}};
    start.events = {{u"event-one"_s, u"2005"_s, word(u"Ein Ereignis"_s, u"An event"_s),
        word(u"Was geschah."_s, u"What happened."_s), {}, {}}};
    if (const auto written = writeFolder(folder, bundleFrom(start, target), {}, tool); !written)
        return tool.output.refuse(written.error());
    tool.output.say(u"Angelegt: %1. Ändern Sie die Dateien; was fehlt, sagt: masterplan-bundle check %1"_s.arg(folder),
        u"Made: %1. Change its files; what is missing says: masterplan-bundle check %1"_s.arg(folder));
    return ExitCode::Fine;
}

ExitCode diff(const QCommandLineParser &, const QStringList &arguments, Tool &tool)
{
    const auto a = openBundle(arguments.at(0), tool);
    if (!a)
        return tool.output.refuse(a.error());
    const auto b = openBundle(arguments.at(1), tool);
    if (!b)
        return tool.output.refuse(b.error());
    for (const auto &opened : {*a, *b}) {
        if (!opened.reading.bundle)
            return tool.output.refuse({opened.reading.findings.first().code, {}, opened.reading.findings});
    }
    const auto changes = differences(*a->reading.bundle, *b->reading.bundle);
    QJsonArray list;
    for (const auto &change : changes) {
        list.append(QJsonObject{{u"item"_s, change.item}, {u"language"_s, change.language}, {u"what"_s, change.what},
            {u"before"_s, change.before}, {u"after"_s, change.after}});
        tool.output.say(inWords(change, Tongue::German), inWords(change, Tongue::English));
    }
    tool.output.put(u"changes"_s, list);
    if (changes.isEmpty())
        tool.output.say(u"Kein Unterschied."_s, u"No difference."_s);
    return ExitCode::Fine;
}

ExitCode review(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    const auto folder = arguments.at(0);
    const auto language = arguments.at(1);
    const auto reviewer = line.value(u"by"_s);
    if (reviewer.isEmpty())
        return tool.output.wrongUse(u"Wer hat geprüft? --by NAME"_s, u"Who has checked it? --by NAME"_s);
    const auto recorded = recordReview(folder, language, reviewer, QDate::currentDate());
    if (!recorded)
        return tool.output.wrongUse(
            inWords(recorded.error(), Tongue::German), inWords(recorded.error(), Tongue::English));
    tool.output.put(u"texts"_s, *recorded);
    tool.output.say(
        u"Vermerkt: %1 hat %2 Texte in „%3“ geprüft. Was sich davon ändert, zeigt „show“ als ungeprüft."_s.arg(reviewer)
            .arg(*recorded)
            .arg(language),
        u"Noted: %1 has checked %2 texts in “%3”. Those that change, “show” gives as not reviewed."_s.arg(reviewer)
            .arg(*recorded)
            .arg(language));
    return ExitCode::Fine;
}

} // namespace

QList<Command> folderCommands()
{
    const QList<QCommandLineOption> target{{u"id"_s, u"Kennung eines neuen Bündels. / Id of a new bundle."_s, u"ID"_s},
        {u"bundle-language"_s, u"Sprache der Texte. / Language of the texts."_s, u"TAG"_s}};
    return {
        {u"new"_s, u"FOLDER"_s, u"legt ein Bündel an, mit dem man beginnen kann"_s, u"makes a bundle to start from"_s,
            1, 1, target, makeNew},
        {u"import"_s, u"timelinejs|csv FILE FOLDER"_s,
            u"macht aus einer Zeitleiste von TimelineJS ein Bündel oder ergänzt eine Sprache"_s,
            u"makes a bundle of a timeline of TimelineJS, or adds a language"_s, 3, 3, target, import},
        {u"diff"_s, u"A B"_s, u"sagt, was sich geändert hat, Eintrag für Eintrag und Sprache für Sprache"_s,
            u"says what changed, item by item and language by language"_s, 2, 2, {}, diff},
        {u"review"_s, u"FOLDER LANGUAGE"_s, u"vermerkt, wer die Texte einer Sprache geprüft hat"_s,
            u"records who has checked the texts of a language"_s, 2, 2,
            {{u"by"_s, u"Wer geprüft hat. / Who has checked."_s, u"NAME"_s}}, review},
    };
}

} // namespace Masterplan
