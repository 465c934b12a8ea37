// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlesource.h"
#include "command.h"

#include "content/bundlereader.h"
#include "content/languagereport.h"
#include "delivery/bundlepacker.h"
#include "delivery/stagingfolder.h"
#include "delivery/textreview.h"
#include "languagetable.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

ExitCode check(const QCommandLineParser &, const QStringList &arguments, Tool &tool)
{
    const auto bundle = openBundle(arguments.first(), tool);
    if (!bundle)
        return tool.output.refuse(bundle.error());
    if (!bundle->reading.bundle) {
        tool.output.say(bundle->reading.findings);
        tool.output.say(u"Das Bündel kann so nicht gezeigt werden."_s, u"The bundle cannot be shown like this."_s);
        return ExitCode::Refused;
    }
    const auto languages = tableOfLanguages(*bundle->reading.bundle);
    tool.output.say(bundle->reading.findings + languages.findings);
    tool.output.put(u"languages"_s, languages.json);
    tool.output.say(languages.german, languages.english);
    tool.output.say(
        u"Das Bündel ist in Ordnung: %1 %2."_s.arg(bundle->reading.bundle->id, bundle->reading.bundle->version),
        u"The bundle is fine: %1 %2."_s.arg(bundle->reading.bundle->id, bundle->reading.bundle->version));
    return ExitCode::Fine;
}

ExitCode pack(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    PackOptions options;
    options.progress = [&tool](qint64 done, qint64 total) { tool.output.progress(done, total); };
    if (line.isSet(u"expires"_s)) {
        options.expires = QDate::fromString(line.value(u"expires"_s), Qt::ISODate);
        if (!options.expires->isValid())
            return tool.output.wrongUse(
                u"--expires braucht einen Tag wie 2027-12-31."_s, u"--expires needs a day such as 2027-12-31."_s);
    }
    const auto folder = arguments.first();
    const auto target
        = arguments.value(1, folder.endsWith(u'/') ? folder.chopped(1) + u".masterplan"_s : folder + u".masterplan"_s);
    const FolderFiles files(folder);
    const auto packed = writeInPlace(
        target, tool, [&](FileWriter &writer) { return packBundle(files, writer, options, tool.program); });
    if (!packed)
        return tool.output.refuse(packed.error());
    tool.output.say(packed->findings);
    for (const auto &path : packed->leftOut)
        tool.output.say(u"%1: gehört nicht in ein Bündel und bleibt draußen."_s.arg(path),
            u"%1: does not belong in a bundle and stays out."_s.arg(path));
    tool.output.put(u"file"_s, target);
    tool.output.put(u"leftOut"_s, QJsonArray::fromStringList(packed->leftOut));
    tool.output.say(
        u"Gepackt: %1 (%2, %3 Dateien)."_s.arg(target, packed->manifest.title()).arg(packed->manifest.files.size()),
        u"Packed: %1 (%2, %3 files)."_s.arg(target, packed->manifest.title()).arg(packed->manifest.files.size()));
    return ExitCode::Fine;
}

ExitCode unpack(const QCommandLineParser &, const QStringList &arguments, Tool &tool)
{
    auto source = tool.disk.open(arguments.first());
    if (!source)
        return tool.output.refuse(source.error());
    PackedReader reader(**source, tool.program);
    reader.onProgress([&tool](qint64 done, qint64 total) { tool.output.progress(done, total); });
    const auto head = reader.readHead(TrustedKeys(), SignatureRule::Optional);
    if (!head)
        return tool.output.refuse(head.error());
    StagingFolder folder(tool.disk, arguments.at(1), StagingFolder::Use::ForEditing);
    if (const auto opened = folder.open(); !opened)
        return tool.output.refuse(opened.error());
    if (const auto read = reader.readFiles(*head, folder); !read)
        return tool.output.refuse(read.error());
    if (const auto checked = checkUnpacked(tool.disk, folder.folder(), head->manifest, tool.program); !checked)
        return tool.output.refuse(checked.error());
    if (const auto finished = folder.finish(); !finished)
        return tool.output.refuse(finished.error());
    folder.keep();
    tool.output.say(u"Ausgepackt nach %1: %2."_s.arg(arguments.at(1), head->manifest.title()),
        u"Unpacked to %1: %2."_s.arg(arguments.at(1), head->manifest.title()));
    return ExitCode::Fine;
}

/// Since a person looked at them, these texts have changed.
void showReview(const Bundle &bundle, const QString &language, QJsonObject &object, Tool &tool)
{
    const auto review = readReview(bundle.root, language);
    if (!review)
        return;
    object.insert(u"reviewedBy"_s, review->by);
    object.insert(u"reviewedOn"_s, review->on.toString(Qt::ISODate));
    object.insert(u"changedSince"_s, QJsonArray::fromStringList(review->changed));
    const auto day = review->on.toString(Qt::ISODate);
    tool.output.say(
        u"    geprüft von %1 am %2; seitdem geändert: %3"_s.arg(review->by, day).arg(review->changed.size()),
        u"    reviewed by %1 on %2; changed since: %3"_s.arg(review->by, day).arg(review->changed.size()));
    for (const auto &key : review->changed)
        tool.output.line(u"      "_s + key);
}

void showLanguages(const Bundle &bundle, Tool &tool)
{
    QJsonArray list;
    for (const auto &language : bundle.languages) {
        const auto percent = completenessOf(bundle, language.tag).percent();
        QJsonObject object{{u"tag"_s, language.tag}, {u"name"_s, language.name}, {u"reviewed"_s, language.isReviewed},
            {u"percent"_s, percent}};
        tool.output.say(u"  %1 (%2): %3 %, %4"_s.arg(language.tag, language.name)
                            .arg(percent)
                            .arg(language.isReviewed ? u"geprüft"_s : u"nicht geprüft"_s),
            u"  %1 (%2): %3 %, %4"_s.arg(language.tag, language.name)
                .arg(percent)
                .arg(language.isReviewed ? u"reviewed"_s : u"not reviewed"_s));
        showReview(bundle, language.tag, object, tool);
        list.append(object);
    }
    tool.output.put(u"languages"_s, list);
}

void showSignature(const std::optional<PackedHead> &head, Tool &tool)
{
    if (!head)
        return;
    const auto key = head->signatureBytes.isEmpty() ? QString() : keyIdInWords(head->signatureKeyId);
    tool.output.put(u"release"_s, head->release());
    tool.output.put(u"key"_s, key.isEmpty() ? QJsonValue() : QJsonValue(key));
    if (head->manifest.expires) {
        const auto day = head->manifest.expires->toString(Qt::ISODate);
        tool.output.put(u"expires"_s, day);
        tool.output.say(u"Läuft ab: %1"_s.arg(day), u"Expires: %1"_s.arg(day));
    }
    if (key.isEmpty())
        tool.output.say(u"Nicht unterschrieben."_s, u"Not signed."_s);
    else
        tool.output.say(u"Unterschrieben mit dem Schlüssel %1 (zum Prüfen: verify)."_s.arg(key),
            u"Signed with the key %1 (to check it: verify)."_s.arg(key));
}

ExitCode show(const QCommandLineParser &, const QStringList &arguments, Tool &tool)
{
    const auto opened = openBundle(arguments.first(), tool);
    if (!opened)
        return tool.output.refuse(opened.error());
    if (!opened->reading.bundle)
        return tool.output.refuse({opened->reading.findings.first().code, {}, opened->reading.findings});
    const auto &bundle = *opened->reading.bundle;
    const auto there
        = std::count_if(bundle.media.begin(), bundle.media.end(), [](const MediaItem &item) { return item.isThere; });
    const auto title = bundle.text(ReservedId::exhibition, Slot::Title, bundle.defaultLanguage).text;
    tool.output.put(u"id"_s, bundle.id);
    tool.output.put(u"version"_s, bundle.version);
    tool.output.put(u"title"_s, title);
    tool.output.put(u"periods"_s, bundle.periods.size());
    tool.output.put(u"events"_s, bundle.events.size());
    tool.output.put(u"fields"_s, bundle.fields.size());
    tool.output.put(u"terms"_s, bundle.glossary.size());
    tool.output.put(u"tours"_s, bundle.tours.size());
    tool.output.put(u"media"_s, bundle.media.size());
    tool.output.put(u"mediaThere"_s, qint64(there));
    tool.output.put(u"bytes"_s, opened->size);
    tool.output.line(title);
    tool.output.line(bundle.id + u' ' + bundle.version);
    tool.output.say(
        u"Perioden %1, Ereignisse %2, Handlungsfelder %3, Begriffe %4, Führungen %5, Medien %6 (davon da: %7)"_s
            .arg(bundle.periods.size())
            .arg(bundle.events.size())
            .arg(bundle.fields.size())
            .arg(bundle.glossary.size())
            .arg(bundle.tours.size())
            .arg(bundle.media.size())
            .arg(there),
        u"Periods %1, events %2, fields of action %3, terms %4, tours %5, media %6 (of them there: %7)"_s
            .arg(bundle.periods.size())
            .arg(bundle.events.size())
            .arg(bundle.fields.size())
            .arg(bundle.glossary.size())
            .arg(bundle.tours.size())
            .arg(bundle.media.size())
            .arg(there));
    showLanguages(bundle, tool);
    tool.output.say(u"Größe: %1 Byte"_s.arg(opened->size), u"Size: %1 bytes"_s.arg(opened->size));
    showSignature(opened->head, tool);
    return ExitCode::Fine;
}

} // namespace

QList<Command> packingCommands()
{
    return {
        {u"check"_s, u"FOLDER|FILE"_s, u"prüft ein Bündel: Ordner oder gepackte Datei"_s,
            u"checks a bundle: folder or packed file"_s, 1, 1, {}, check},
        {u"show"_s, u"FOLDER|FILE"_s,
            u"sagt, was im Bündel ist, in welchen Sprachen, wie vollständig, von wem unterschrieben"_s,
            u"says what the bundle holds, in which languages, how complete, and who signed it"_s, 1, 1, {}, show},
        {u"pack"_s, u"FOLDER [FILE]"_s, u"packt einen Ordner zu einer Datei für die Reise"_s,
            u"packs a folder into one file for travel"_s, 1, 2,
            {{u"expires"_s, u"Ab diesem Tag wird das Personal erinnert. / From this day on staff are reminded."_s,
                u"YYYY-MM-DD"_s}},
            pack},
        {u"unpack"_s, u"FILE FOLDER"_s, u"packt eine Datei in einen neuen Ordner aus"_s,
            u"unpacks a file into a new folder"_s, 2, 2, {}, unpack},
    };
}

} // namespace Masterplan
