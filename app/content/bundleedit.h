// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonedit.h"
#include "localizedtext.h"
#include "result.h"
#include "tongue.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Masterplan {

/// Why an edit of a bundle was not made or not saved.
enum class BundleEditProblem {
    NotAFile, ///< not a JSON file of a bundle, or it is not there or cannot be read
    NotJson, ///< the file must be repaired by hand first
    NoSuchPlace,
    WrongKind,
    AlreadyThere,
    ChangedMeanwhile, ///< somebody else has saved the file since it was read here
    CannotWrite
};

struct BundleEditError {
    BundleEditProblem problem = BundleEditProblem::NotAFile;
    QString file;

    [[nodiscard]] friend bool operator==(const BundleEditError &, const BundleEditError &) = default;
};

/// What happened and what to do, for staff.
[[nodiscard]] QString inWords(const BundleEditError &error, Tongue tongue);

/// Edits the files of a bundle's folder, each at its own places, and saves those that changed. Files that did not
/// change are never written; what was not touched in the others keeps every byte.
class BundleEdit final {
public:
    using Outcome = Result<void, BundleEditError>;

    explicit BundleEdit(const QString &folder);

    /// A file that is not there begins as an empty object.
    Outcome begin(const QString &file);
    Outcome replace(const QString &file, QStringView pointer, const JsonText &value);
    Outcome insertElement(const QString &file, QStringView listPointer, qsizetype index, const JsonText &value);
    Outcome insertMember(const QString &file, QStringView objectPointer, const QString &key, const JsonText &value);
    Outcome remove(const QString &file, QStringView pointer);

    /// Writes a text beside the other texts of its item; an empty text is taken out. A language without a file gets
    /// one.
    Outcome setText(const QString &language, const QString &itemId, Slot slot, const QString &text);

    [[nodiscard]] QStringList changedFiles() const;
    /// The file as it will be saved.
    [[nodiscard]] Result<QByteArray, BundleEditError> bytes(const QString &file);

    /// Saves every changed file, each whole or not at all. What could not be saved stays changed.
    Outcome save();

private:
    struct OpenFile {
        JsonEdit edit;
        QByteArray saved; ///< as on disk
        bool isNew = false;
    };

    Result<OpenFile *, BundleEditError> open(const QString &file);
    Result<OpenFile *, BundleEditError> openOrCreate(const QString &file);
    Outcome saveFile(const QString &file, OpenFile &open);

    QString m_folder;
    QMap<QString, OpenFile> m_files;
};

} // namespace Masterplan
