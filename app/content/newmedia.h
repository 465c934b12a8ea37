// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle.h"
#include "bundleedit.h"

#include <QMap>
#include <QString>

#include <array>

namespace Masterplan {

/// A picture, sound or video that a bundle is to have, with what must be said about it.
struct NewMedia {
    /// What it is to the item it is shown with: one of its media, or in the place of the one it had before.
    enum class Role { Medium, Pictogram, SignLanguage };

    MediaItem item; ///< `pixels` and `isThere` play no part
    QString shownWith; ///< id of the period, event or field, or "exhibition", behind whose media it goes; or empty
    Role role = Role::Medium; ///< to a period, event or field; the exhibition has media alone
    QMap<QString, QMap<Slot, QString>> texts; ///< by language
};

/// "Blick auf den Überseehafen (2).JPG" -> "blick-auf-den-ueberseehafen-2"; "media" where nothing is left of a name.
[[nodiscard]] QString idFromName(const QString &fileName);

/// The same id, or with the first number behind it that no item, file or source of the bundle has.
[[nodiscard]] QString freeId(const QString &wanted, const QString &folder, const Bundle &bundle);

/// Whether the bundle has anything of this id: item, media, source, term, tour or stop.
[[nodiscard]] bool isIdTaken(const QString &id, const Bundle &bundle);

/// Adds a media item to the files of a bundle's folder, at its places alone: first its words, then its entry, last the
/// item that shows it, so that the bundle is whole after each. Where an entry of the same id waits for its file, that
/// is filled in.
class MediaAddition final {
public:
    /// Nothing is written yet.
    [[nodiscard]] static Result<MediaAddition, BundleEditError> prepare(
        const QString &folder, const Bundle &bundle, const NewMedia &media);

    /// Saves every file that changed; where one cannot be, those before it become what they were.
    [[nodiscard]] Result<void, BundleEditError> save();

    /// Files that `save` writes, in its order.
    [[nodiscard]] QStringList files() const;

private:
    explicit MediaAddition(const QString &folder);

    BundleEdit::Outcome addWords(const NewMedia &media);
    BundleEdit::Outcome addEntry(const MediaItem &item);
    BundleEdit::Outcome fillEntry(const MediaItem &item);
    BundleEdit::Outcome show(const NewMedia &media);

    QString m_folder;
    enum Part { Words, Entry, Showing }; ///< of the addition, in the order in which they are saved
    std::array<BundleEdit, 3> m_edits; ///< by Part
};

} // namespace Masterplan
