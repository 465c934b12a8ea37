// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlesource.h"
#include "fittedmedia.h"

#include "content/bundlereader.h"
#include "content/newmedia.h"
#include "content/webvtt.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = qsizetype(1024) * 1024; ///< bytes copied at once

struct Wrong {
    QString german;
    QString english;
};

struct TextOption {
    QString name;
    Slot slot;
};

QList<TextOption> textOptions()
{
    return {{u"alt"_s, Slot::Alt}, {u"caption"_s, Slot::Caption}, {u"transcript"_s, Slot::Transcript},
        {u"description"_s, Slot::Description}};
}

QString tagsOf(const Bundle &bundle)
{
    QStringList tags;
    for (const auto &language : bundle.languages)
        tags.append(language.tag);
    return tags.join(u", "_s);
}

/// "en=A house" is English; without a language it is the default one's. Says what is wrong, if anything.
std::optional<Wrong> takeText(const QString &written, Slot slot, const Bundle &bundle, NewMedia &media)
{
    const auto tag = written.section(u'=', 0, 0);
    const bool isTagged = tag != written && isLanguageTag(tag);
    if (isTagged && !bundle.language(tag))
        return Wrong{u"Die Sprache „%1“ hat das Bündel nicht. Es hat: %2."_s.arg(tag, tagsOf(bundle)),
            u"The bundle does not have the language “%1”. It has: %2."_s.arg(tag, tagsOf(bundle))};
    const auto text = (isTagged ? written.sliced(tag.size() + 1) : written).trimmed();
    if (text.isEmpty())
        return Wrong{u"Ein Text fehlt: „%1“. So geht es: --alt \"de=Ein Haus am See\"."_s.arg(tag),
            u"A text is missing: “%1”. Use it like this: --alt \"en=A house by the lake\"."_s.arg(tag)};
    media.texts[isTagged ? tag : bundle.defaultLanguage][slot] = text;
    return {};
}

std::optional<Wrong> takeTexts(const QCommandLineParser &line, const Bundle &bundle, NewMedia &media)
{
    const auto options = textOptions();
    for (const auto &option : options) {
        const auto all = line.values(option.name);
        for (const auto &written : all) {
            if (auto wrong = takeText(written, option.slot, bundle, media))
                return wrong;
        }
    }
    if (!media.texts.value(bundle.defaultLanguage).contains(Slot::Alt))
        return Wrong{
            u"Was ist darauf zu sehen oder zu hören, für Menschen, die es nicht sehen oder hören? --alt \"%1=…\""_s.arg(
                bundle.defaultLanguage),
            u"What is to be seen or heard there, for people who cannot see or hear it? --alt \"%1=…\""_s.arg(
                bundle.defaultLanguage)};
    return {};
}

std::optional<Wrong> takeRights(const QCommandLineParser &line, const Bundle &bundle, NewMedia &media)
{
    media.item.credit = line.value(u"credit"_s).trimmed();
    media.item.licence = line.value(u"licence"_s).trimmed();
    media.item.source = line.value(u"source"_s);
    if (media.item.credit.isEmpty())
        return Wrong{u"Von wem stammt es? --credit NAME"_s, u"Who made it? --credit NAME"_s};
    if (!isLicenceExpression(media.item.licence))
        return Wrong{
            u"Unter welcher Lizenz darf es gezeigt werden? --licence mit einem SPDX-Kürzel wie CC-BY-4.0, CC0-1.0 oder LicenseRef-Genehmigung."_s,
            u"Under which licence may it be shown? --licence with an SPDX id such as CC-BY-4.0, CC0-1.0 or LicenseRef-Permission."_s};
    const bool isSourceKnown = std::any_of(bundle.sources.begin(), bundle.sources.end(),
        [&media](const Source &source) { return source.id == media.item.source; });
    if (!media.item.source.isEmpty() && !isSourceKnown)
        return Wrong{u"Eine Quelle „%1“ steht nicht in bundle.json."_s.arg(media.item.source),
            u"There is no source “%1” in bundle.json."_s.arg(media.item.source)};
    media.shownWith = line.value(u"item"_s);
    const bool isItem = media.shownWith == ReservedId::exhibition || bundle.period(media.shownWith)
        || bundle.event(media.shownWith) || bundle.field(media.shownWith);
    if (!media.shownWith.isEmpty() && !isItem)
        return Wrong{
            u"„%1“ ist keine Periode, kein Ereignis, kein Handlungsfeld und nicht „exhibition“."_s.arg(media.shownWith),
            u"“%1” is not a period, event or field of action, nor “exhibition”."_s.arg(media.shownWith)};
    return {};
}

/// The id that was asked for, also of an entry that still waits for its file, or one made of the file's name.
std::optional<Wrong> takeId(const QCommandLineParser &line, const QString &file, const Bundle &bundle, NewMedia &media)
{
    media.item.id = line.value(u"id"_s);
    if (!line.isSet(u"id"_s)) {
        media.item.id = freeId(idFromName(file), bundle.root, bundle);
        return {};
    }
    if (!isItemId(media.item.id))
        return Wrong{u"--id braucht eine Kennung aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen."_s,
            u"--id needs an id of small letters, digits and single hyphens."_s};
    const auto *known = bundle.mediaItem(media.item.id);
    if (isIdTaken(media.item.id, bundle) && (!known || known->isThere))
        return Wrong{u"Die Kennung „%1“ gibt es in diesem Bündel schon."_s.arg(media.item.id),
            u"This bundle has the id “%1” already."_s.arg(media.item.id)};
    return {};
}

Result<void, Refusal> copy(const QString &from, const QString &to, Tool &tool)
{
    if (tool.disk.kindOf(to) != Disk::Kind::Nothing)
        return refuse(u"file-there", {to});
    auto source = tool.disk.open(from);
    if (!source)
        return failure(source.error());
    if (auto made = makeFolders(tool.disk, QFileInfo(to).path()); !made)
        return made;
    const auto size = QFileInfo(from).size();
    auto copied = writeInPlace(to, tool, [&](FileWriter &writer) -> Result<void, Refusal> {
        QByteArray piece(pieceSize, Qt::Uninitialized);
        for (qint64 done = 0;;) {
            const auto count = (*source)->read({piece.data(), std::size_t(piece.size())});
            if (!count)
                return failure(count.error());
            if (*count == 0)
                return writer.sync();
            if (auto written = writer.write(QByteArrayView(piece).first(*count)); !written)
                return written;
            tool.output.progress(done += *count, size);
        }
    });
    return copied ? tool.disk.syncFolder(QFileInfo(to).path()) : copied;
}

/// Whether it is to be one of an item's media, its pictogram, or what says it in sign language.
std::optional<Wrong> takeRole(const QCommandLineParser &line, NewMedia &media)
{
    const auto role = line.value(u"as"_s);
    if (role == u"pictogram")
        media.role = NewMedia::Role::Pictogram;
    else if (role == u"sign-language")
        media.role = NewMedia::Role::SignLanguage;
    else if (line.isSet(u"as"_s))
        return Wrong{
            u"--as ist \"pictogram\" oder \"sign-language\"."_s, u"--as is \"pictogram\" or \"sign-language\"."_s};
    const bool isOfItem = !media.shownWith.isEmpty() && media.shownWith != ReservedId::exhibition;
    if (media.role != NewMedia::Role::Medium && !isOfItem)
        return Wrong{
            u"Wozu gehört es? --item mit der Kennung einer Periode, eines Ereignisses oder eines Handlungsfelds."_s,
            u"What does it belong to? --item with the id of a period, event or field of action."_s};
    return {};
}

/// A pictogram is a picture, and a video says something in sign language.
std::optional<Wrong> fitRole(const QString &file, NewMedia &media)
{
    if (media.role == NewMedia::Role::Pictogram && media.item.kind == MediaKind::Picture)
        media.item.kind = MediaKind::Pictogram;
    const bool isWrong = (media.role == NewMedia::Role::Pictogram && media.item.kind != MediaKind::Pictogram)
        || (media.role == NewMedia::Role::SignLanguage && media.item.kind != MediaKind::Video);
    if (isWrong)
        return Wrong{u"„%1“ ist dafür nicht die richtige Art Datei."_s.arg(file),
            u"“%1” is not the right kind of file for that."_s.arg(file)};
    return {};
}

bool isWebVtt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikeWebVtt(file.read(16));
}

/// What is still to be said about the media item: translations, a transcript.
QList<Finding> findingsAbout(const QString &id, const QString &folder)
{
    QList<Finding> found;
    const auto all = readBundle(folder).findings;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&id](const Finding &finding) {
        return std::any_of(finding.arguments.begin(), finding.arguments.end(),
            [&id](const QString &argument) { return argument == id || argument.startsWith(id + u'.'); });
    });
    return found;
}

/// The files in their places, then the words about them; what was copied goes again where those cannot be saved.
ExitCode add(const QString &folder, const QMap<QString, QString> &copies, MediaAddition &addition, Tool &tool)
{
    QStringList copied;
    const auto takeBack = [&] {
        for (const auto &path : std::as_const(copied))
            (void)tool.disk.remove(path);
    };
    for (auto file = copies.cbegin(); file != copies.cend(); ++file) {
        const auto target = folder + u'/' + file.key();
        if (const auto done = copy(*file, target, tool); !done) {
            takeBack();
            return tool.output.refuse(done.error());
        }
        copied.append(target);
    }
    if (const auto saved = addition.save(); !saved) {
        takeBack();
        return tool.output.refuse(refuse(u"edit-failed", {folder + u'/' + saved.error().file}).value());
    }
    return ExitCode::Fine;
}

ExitCode addMedia(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    const auto folder = arguments.at(0);
    const auto file = arguments.at(1);
    const auto reading = readBundle(folder);
    if (!reading.bundle)
        return tool.output.refuse({reading.findings.first().code, {}, reading.findings});
    const auto &bundle = *reading.bundle;
    NewMedia media;
    bool isNumber = true;
    const int longest = line.isSet(u"longest"_s) ? line.value(u"longest"_s).toInt(&isNumber) : 0;
    std::optional<Wrong> wrong;
    if (line.isSet(u"longest"_s) && (!isNumber || longest < 16 || longest > 8000))
        wrong
            = Wrong{u"--longest braucht eine Zahl von 16 bis 8000."_s, u"--longest needs a number from 16 to 8000."_s};
    if (!wrong)
        wrong = takeId(line, file, bundle, media);
    if (!wrong)
        wrong = takeRights(line, bundle, media);
    if (!wrong)
        wrong = takeTexts(line, bundle, media);
    if (!wrong)
        wrong = takeRole(line, media);
    const auto captions = line.value(u"captions"_s);
    if (!wrong && !captions.isEmpty() && !isWebVtt(captions))
        wrong = Wrong{u"„%1“ ist keine WebVTT-Datei mit Untertiteln."_s.arg(captions),
            u"“%1” is not a WebVTT file with captions."_s.arg(captions)};
    if (wrong)
        return tool.output.wrongUse(wrong->german, wrong->english);

    const auto fitted = fitMedia(file, longest, tool);
    if (!fitted)
        return tool.output.refuse(fitted.error());
    media.item.kind = fitted->header.kind;
    if (const auto unfit = fitRole(file, media))
        return tool.output.wrongUse(unfit->german, unfit->english);
    media.item.file = u"media/%1.%2"_s.arg(media.item.id, fitted->header.ending);
    QMap<QString, QString> copies{{media.item.file, fitted->path}};
    if (!captions.isEmpty()) {
        media.item.captions = u"media/%1.vtt"_s.arg(media.item.id);
        copies.insert(media.item.captions, captions);
    }
    Result<FittedMedia, Refusal> described;
    if (line.isSet(u"description-sound"_s)) {
        const auto sound = line.value(u"description-sound"_s);
        described = fitMedia(sound, 0, tool);
        if (!described)
            return tool.output.refuse(described.error());
        if (media.item.kind != MediaKind::Video || described->header.kind != MediaKind::Sound)
            return tool.output.wrongUse(
                u"--description-sound ist ein Ton zu einem Video; „%1“ passt nicht."_s.arg(sound),
                u"--description-sound is a sound for a video; “%1” does not fit."_s.arg(sound));
        media.item.description = u"media/%1-description.%2"_s.arg(media.item.id, described->header.ending);
        copies.insert(media.item.description, described->path);
    }
    auto addition = MediaAddition::prepare(folder, bundle, media);
    if (!addition)
        return tool.output.refuse(refuse(u"edit-failed", {folder + u'/' + addition.error().file}).value());
    const auto changed = addition->files();
    if (const auto added = add(folder, copies, *addition, tool); added != ExitCode::Fine)
        return added;

    const bool isFitted = fitted->temporary != nullptr;
    const auto bytes = QFileInfo(folder + u'/' + media.item.file).size();
    tool.output.put(u"id"_s, media.item.id);
    tool.output.put(u"file"_s, media.item.file);
    tool.output.put(u"bytes"_s, bytes);
    tool.output.put(u"fitted"_s, isFitted);
    tool.output.put(u"changed"_s, QJsonArray::fromStringList(changed));
    if (isFitted)
        tool.output.say(u"Umgewandelt: aus %1 Byte wurden %2."_s.arg(QFileInfo(file).size()).arg(bytes),
            u"Converted: %1 bytes became %2."_s.arg(QFileInfo(file).size()).arg(bytes));
    tool.output.say(
        u"Aufgenommen: %1 als „%2“. Geändert: %3."_s.arg(media.item.file, media.item.id, changed.join(u", "_s)),
        u"Added: %1 as “%2”. Changed: %3."_s.arg(media.item.file, media.item.id, changed.join(u", "_s)));
    if (media.shownWith.isEmpty() && !bundle.mediaItem(media.item.id))
        tool.output.say(
            u"Noch zeigt es kein Eintrag: \"%1\" gehört in \"media\" einer Periode, eines Ereignisses oder eines Feldes (oder gleich: --item)."_s
                .arg(media.item.id),
            u"No item shows it yet: \"%1\" belongs in \"media\" of a period, event or field (or at once: --item)."_s
                .arg(media.item.id));
    tool.output.say(findingsAbout(media.item.id, folder));
    return ExitCode::Fine;
}

} // namespace

QList<Command> mediaCommands()
{
    const auto text
        = [](const QString &name, const QString &words) { return QCommandLineOption(name, words, u"LANGUAGE=TEXT"_s); };
    return {{u"add-media"_s, u"FOLDER FILE"_s,
        u"nimmt Bild, Ton oder Video mit Beschreibung, Nachweis und Lizenz auf und macht es passend"_s,
        u"takes in a picture, sound or video with description, credit and licence, and makes it fit"_s, 2, 2,
        {text(u"alt"_s,
             u"Was zu sehen oder zu hören ist; je Sprache einmal. / What is seen or heard; once a language."_s),
            text(u"caption"_s, u"Unterschrift; je Sprache einmal. / Caption; once a language."_s),
            text(u"transcript"_s, u"Abschrift; je Sprache einmal. / Transcript; once a language."_s),
            text(u"description"_s,
                u"Was ein Video zeigt, für Menschen, die es nicht sehen; je Sprache einmal. / What a video shows, for who does not see it; once a language."_s),
            {u"description-sound"_s, u"Ton, der das zum Video sagt. / Sound that says so beside the video."_s,
                u"FILE"_s},
            {u"as"_s,
                u"pictogram oder sign-language: Zeichen oder Gebärdenvideo für --item ID. / pictogram or sign-language: sign or sign-language video for --item ID."_s,
                u"ROLE"_s},
            {u"credit"_s, u"Von wem es stammt. / Who made it."_s, u"NAME"_s},
            {u"licence"_s, u"Lizenz als SPDX-Kürzel. / Licence as an SPDX id."_s, u"SPDX"_s},
            {u"source"_s, u"Kennung einer Quelle. / Id of a source."_s, u"ID"_s},
            {u"item"_s, u"Was es zeigen soll. / What is to show it."_s, u"ID"_s},
            {u"id"_s, u"Kennung; sonst aus dem Dateinamen. / Id; else made of the file's name."_s, u"ID"_s},
            {u"captions"_s, u"Untertitel als WebVTT. / Captions as WebVTT."_s, u"FILE"_s},
            {u"longest"_s, u"Längere Seite höchstens so viele Pixel. / Longer side of at most so many pixels."_s,
                u"PIXELS"_s}},
        addMedia}};
}

} // namespace Masterplan
