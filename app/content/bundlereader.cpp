// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlereader.h"

#include "bundledraft.h"
#include "sparememory.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

template<typename Entry>
void sortByTime(QList<Entry> &entries, const Bundle &bundle)
{
    struct Keyed {
        std::tuple<Day, Day, int, QString, QString> key;
        qsizetype index;
    };
    constexpr auto never = std::numeric_limits<Day>::max();
    QList<Keyed> keys;
    keys.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto &entry = entries.at(i);
        keys.append({{entry.when.earliest().value_or(-never), entry.when.latest().value_or(never), -entry.importance,
                         bundle.text(entry.id, Slot::Title, bundle.defaultLanguage).text, entry.id},
            i});
    }
    std::sort(keys.begin(), keys.end(), [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
    QList<Entry> sorted;
    sorted.reserve(entries.size());
    for (const auto &keyed : std::as_const(keys))
        sorted.append(entries.at(keyed.index));
    entries = sorted;
}

void sortByNumber(QList<Field> &fields)
{
    const auto place
        = [](const Field &field) { return field.number == 0 ? std::numeric_limits<int>::max() : field.number; };
    std::stable_sort(
        fields.begin(), fields.end(), [place](const Field &a, const Field &b) { return place(a) < place(b); });
}

void noteUnknownFiles(BundleDraft &draft)
{
    for (auto entry = draft.entries.cbegin(); entry != draft.entries.cend(); ++entry) {
        const bool isOrdinary = entry->kind == BundleFiles::Kind::File || entry->kind == BundleFiles::Kind::Folder;
        if (!isOrdinary || draft.listedFiles.contains(entry.key()))
            continue;
        if (entry.key().startsWith(u"media/"))
            draft.findings.addFile(u"media-unused", entry.key());
        else
            draft.findings.addFile(u"file-unknown", entry.key());
    }
}

void readAll(BundleDraft &draft, TextReading texts)
{
    if (!readManifest(draft))
        return;
    readMedia(draft);
    readTimeline(draft);
    readFields(draft);
    readGlossary(draft);
    readTours(draft);
    checkReferences(draft);
    readTexts(draft, texts);
    noteUnknownFiles(draft);
}

} // namespace

BundleReading readBundle(const QString &folder, TextReading texts)
{
    BundleReading reading = readBundle(FolderFiles(folder), ProgramVersion::current(), texts);
    // What the files' text and trees took is several times as much as the bundle itself.
    giveBackMemory();
    return reading;
}

BundleReading readBundle(const BundleFiles &files, ProgramVersion program, TextReading texts)
{
    BundleDraft draft(files, program);
    if (files.isThere())
        readAll(draft, texts);
    else
        draft.findings.addFile(u"folder-missing", {}, {files.root()});

    BundleReading reading{{}, draft.findings.sorted()};
    if (!draft.findings.hasErrors()) {
        sortByTime(draft.bundle.periods, draft.bundle);
        sortByTime(draft.bundle.events, draft.bundle);
        sortByNumber(draft.bundle.fields);
        reading.bundle = std::move(draft.bundle);
    }
    return reading;
}

} // namespace Masterplan
