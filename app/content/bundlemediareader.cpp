// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledraft.h"
#include "mediarules.h"
#include "webvtt.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(MediaKind kind)
{
    return kind == MediaKind::Picture || kind == MediaKind::Pictogram;
}

bool isMediaPath(const QString &path)
{
    return path.startsWith(u"media/") && isBundlePath(path);
}

bool isFileThere(const QString &path, const BundleDraft &draft)
{
    const auto entry = draft.entries.constFind(path);
    return entry != draft.entries.cend() && entry->kind == BundleFiles::Kind::File;
}

void checkSize(const QString &path, BundleDraft &draft)
{
    if (draft.entries.value(path).size > largestMediaFile)
        draft.findings.addFile(u"file-too-large", path);
}

void readFile(ObjectReader &entry, MediaItem &item, bool isKindKnown, BundleDraft &draft)
{
    const auto file = entry.requiredText(u"file");
    item.isThere = false;
    if (!file.isThere())
        return;
    item.file = file.string();
    draft.listedFiles.insert(item.file);
    if (!isMediaPath(item.file)) {
        draft.findings.add(u"media-path", file, {item.file});
        return;
    }
    const auto kind = mediaKindOfFile(item.file);
    if (!kind)
        draft.findings.add(u"media-type-unknown", file, {item.file.section(u'.', -1)});
    else if (isKindKnown && *kind != (isPicture(item.kind) ? MediaKind::Picture : item.kind))
        draft.findings.add(u"media-kind-mismatch", file, {item.file, entry.object().member(u"kind").string()});
    item.isThere = isFileThere(item.file, draft);
    if (!item.isThere)
        return;
    checkSize(item.file, draft);
    if (kind == MediaKind::Picture)
        readPicture(item, file, draft);
}

void readCaptions(ObjectReader &entry, MediaItem &item, BundleDraft &draft)
{
    const auto captions = entry.optionalText(u"captions");
    if (!captions.isThere() || captions.string().isEmpty())
        return;
    item.captions = captions.string();
    draft.listedFiles.insert(item.captions);
    if (!isMediaPath(item.captions)) {
        draft.findings.add(u"media-path", captions, {item.captions});
        return;
    }
    const auto head = isFileThere(item.captions, draft) ? draft.files.read(item.captions, 16) : std::nullopt;
    if (!item.captions.endsWith(u".vtt") || !head || !looksLikeWebVtt(*head))
        draft.findings.add(u"captions-invalid", captions, {item.captions});
}

/// A sound beside a video; its words can be a text instead.
void readDescription(ObjectReader &entry, MediaItem &item, BundleDraft &draft)
{
    const auto description = entry.optionalText(u"description");
    if (!description.isThere() || description.string().isEmpty())
        return;
    const auto path = description.string();
    draft.listedFiles.insert(path);
    if (!isMediaPath(path)) {
        draft.findings.add(u"media-path", description, {path});
        return;
    }
    if (mediaKindOfFile(path) != MediaKind::Sound || !isFileThere(path, draft)) {
        draft.findings.add(u"description-invalid", description, {path});
        return;
    }
    item.description = path;
    checkSize(path, draft);
}

void readStandIn(ObjectReader &entry, MediaItem &item, BundleDraft &draft)
{
    const auto standIn = entry.optionalText(u"standIn");
    if (standIn.isThere() && !standIn.string().isEmpty()) {
        item.standIn = standIn.string();
        draft.refer(standIn, BundleDraft::Target::StandIn, item.id);
    }
    const auto file = entry.object().member(u"file");
    if (draft.entries.contains(item.file) || !isMediaPath(item.file))
        return;
    if (item.standIn.isEmpty())
        draft.findings.add(u"media-missing", file, {item.file});
    else
        draft.findings.add(u"media-stand-in", file, {item.file, item.standIn});
}

void readRights(ObjectReader &entry, MediaItem &item, BundleDraft &draft)
{
    item.credit = entry.optionalText(u"credit").string();
    const auto licence = entry.optionalText(u"licence");
    item.licence = licence.string();
    if (const auto source = entry.optionalText(u"source"); !source.string().isEmpty()) {
        item.source = source.string();
        draft.refer(source, BundleDraft::Target::Source, item.id);
    }
    if (item.credit.isEmpty())
        draft.findings.add(u"credit-missing", entry.object(), {item.id});
    if (!item.licence.isEmpty() && !isLicenceExpression(item.licence))
        draft.findings.add(u"licence-invalid", licence, {item.licence});
    if (item.licence.isEmpty() && item.isThere)
        draft.findings.add(u"licence-missing", entry.object(), {item.id});
}

/// A sound in which somebody reads a text of the bundle aloud. Whether there is such a text is seen when all are read.
void readReading(ObjectReader &entry, MediaItem &item, BundleDraft &draft)
{
    const auto reads = entry.optionalText(u"reads");
    const auto language = entry.optionalText(u"language");
    item.reads = reads.string();
    item.language = language.string();
    if (item.reads.isEmpty() && item.language.isEmpty())
        return;
    if (item.kind != MediaKind::Sound)
        draft.findings.add(u"recording-not-sound", entry.object(), {item.id});
    else if (item.reads.isEmpty() || item.language.isEmpty())
        draft.findings.add(u"recording-incomplete", entry.object(), {item.id});
}

void readMediaItem(const JsonValue &value, BundleDraft &draft)
{
    if (!expectKind(value, JsonKind::Object, draft.findings))
        return;
    ObjectReader entry(value, draft.findings);
    MediaItem item;
    item.id = draft.takeId(entry, IdKind::Media);
    const auto kind = entry.requiredText(u"kind");
    const auto known = mediaKindFromName(kind.string());
    if (kind.isThere() && !known)
        draft.findings.add(u"media-kind-unknown", kind, {kind.string()});
    item.kind = known.value_or(MediaKind::Picture);
    readFile(entry, item, known.has_value(), draft);
    readStandIn(entry, item, draft);
    readCaptions(entry, item, draft);
    readDescription(entry, item, draft);
    readReading(entry, item, draft);
    readRights(entry, item, draft);
    item.isReviewed = entry.truthOrDetails(u"reviewed");
    entry.noteUnknownKeys();
    if (known)
        draft.bundle.media.append(item);
}

} // namespace

void readMedia(BundleDraft &draft)
{
    const auto root = draft.open(u"media.json"_s, BundleDraft::Need::Optional);
    if (!root.isThere())
        return;
    ObjectReader file(root, draft.findings);
    const auto media = file.requiredList(u"media");
    for (const auto &item : media)
        readMediaItem(item, draft);
    file.noteUnknownKeys();
}

} // namespace Masterplan
