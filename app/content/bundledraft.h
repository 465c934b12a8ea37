// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle.h"
#include "bundlefiles.h"
#include "bundlereader.h"
#include "bundlerules.h"
#include "findinglist.h"
#include "jsondocument.h"
#include "objectreader.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace Masterplan {

/// What an id in a bundle can stand for.
enum class IdKind { Period, Event, Field, Media, Source, Term, Tour, Stop };

/// A bundle while it is being read: what was understood so far, where it stood, and what was found.
class BundleDraft final {
public:
    BundleDraft(const BundleFiles &bundleFiles, ProgramVersion programVersion);

    struct Owner {
        IdKind kind = IdKind::Period;
        JsonValue id; ///< where it is written
    };

    enum class Target {
        Item,
        Period,
        Media,
        Pictogram, ///< media that should be a pictogram
        SignLanguage, ///< media that should be a video
        StandIn, ///< media of the same kind
        Source,
        Stop, ///< an item or home
        Accent ///< an item, named by the member's key
    };

    struct Reference {
        Target target = Target::Item;
        JsonValue id; ///< where it is written
        QString from; ///< the id of what refers
    };

    enum class Need { Required, Optional };

    const BundleFiles &files;
    const ProgramVersion program;
    Bundle bundle;
    FindingList findings;
    QHash<QString, BundleFiles::Entry> entries; ///< by path
    QHash<QString, Owner> owners; ///< by id
    QList<QString> order; ///< ids in the order they were read
    QList<Reference> references;
    QSet<QString> listedFiles; ///< paths that the bundle's own files name

    /// The root object of a JSON file; nothing, and a finding, where there is none.
    JsonValue open(const QString &path, Need need);
    /// Whether every file was understood that can say which ids of this kind there are.
    [[nodiscard]] bool knowsAll(IdKind kind) const;
    /// Whether that holds for every kind, and every entry has a valid id.
    [[nodiscard]] bool knowsEveryId() const;

    /// Takes an entry's id, once; nothing, and a finding, where it has no valid one.
    QString takeId(ObjectReader &entry, IdKind kind);
    /// Reads a list of references, which are looked up when everything is read.
    QStringList refer(ObjectReader &entry, QStringView key, Target target, const QString &from);
    void refer(const JsonValue &id, Target target, const QString &from);

private:
    void listFiles();
    /// The same id in the same memory: in large bundles few of them are named by many.
    [[nodiscard]] QString kept(const QString &id) { return *m_named.insert(id); }

    std::map<QString, JsonDocument> m_documents; ///< values point into them
    QSet<QString> m_unreadable;
    QSet<QString> m_named;
    bool m_hasEntryWithoutId = false;
};

// The parts of a bundle, in the order in which they are read.
/// bundle.json; false when the bundle is of another format and nothing more can be said.
[[nodiscard]] bool readManifest(BundleDraft &draft);
void readMedia(BundleDraft &draft);
/// Reads the head of a picture's file that is there: its size, and whether it may be shown.
void readPicture(MediaItem &item, const JsonValue &file, BundleDraft &draft);
void readTimeline(BundleDraft &draft);
void readFields(BundleDraft &draft);
void readGlossary(BundleDraft &draft);
void readTours(BundleDraft &draft);
void checkReferences(BundleDraft &draft);
void readTexts(BundleDraft &draft, TextReading texts);

} // namespace Masterplan
