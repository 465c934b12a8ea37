// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "tongue.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Masterplan {

/// What an import could not take over as it was; each has words in both languages.
enum class ImportProblem {
    NotATimeline, ///< nothing is imported
    OtherEncoding,
    DateMissing, ///< the entry is left out
    DateWrong,
    HeadlineMissing,
    TimeLeftOut,
    MediaRemote,
    MediaQuoted, ///< a quotation in place of media is in the body
    BackgroundLeftOut,
    LinkLeftOut,
    ScriptLeftOut,
    FieldUnknown,
    Last = FieldUnknown
};

struct ImportFinding {
    ImportProblem problem = ImportProblem::NotATimeline;
    QString place; ///< "event 3", "era 1", "title", or "line 5" of a table
    QString what; ///< the text that it is about

    [[nodiscard]] friend bool operator==(const ImportFinding &, const ImportFinding &) = default;
};

/// "event 3: …": what it is and what to do, for staff.
[[nodiscard]] QString inWords(const ImportFinding &finding, Tongue tongue);

/// A slide of a TimelineJS timeline, reduced to what bundles have.
struct ImportedItem {
    QString id; ///< from its dates alone, so that it is the same in every language
    QString when; ///< EDTF
    QString headline;
    QString body; ///< paragraphs and bullets
    QString displayDate;
    QString group;

    [[nodiscard]] friend bool operator==(const ImportedItem &, const ImportedItem &) = default;
};

/// A timeline of TimelineJS 3, from its JSON or from the table (CSV) that its spreadsheet template exports.
struct ImportedTimeline {
    QString title;
    QString body;
    QList<ImportedItem> periods; ///< its eras
    QList<ImportedItem> events;
    QStringList groups; ///< in the order of their first appearance; they become fields of action
    QList<ImportFinding> findings;

    [[nodiscard]] static ImportedTimeline fromJson(const QByteArray &bytes);
    /// UTF-8 with or without byte order mark, else Windows-1252; commas, semicolons or tabs.
    [[nodiscard]] static ImportedTimeline fromCsv(const QByteArray &bytes);

    [[nodiscard]] bool isUsable() const { return !periods.isEmpty() || !events.isEmpty(); }
};

struct ImportTarget {
    QString id; ///< of the bundle
    QString version;
    QString language; ///< BCP 47
    QString languageName;
};

/// The files of a bundle folder. Where `existing` has a bundle already, its own entries stay as they are, and only what
/// it lacks is added: texts of another language meet the items of the first by their ids.
[[nodiscard]] QMap<QString, QByteArray> bundleFrom(
    const ImportedTimeline &timeline, const ImportTarget &target, const QMap<QString, QByteArray> &existing = {});

} // namespace Masterplan
