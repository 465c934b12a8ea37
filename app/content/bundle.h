// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

#include "digits.h"
#include "edtfdate.h"
#include "localizedtext.h"

namespace Masterplan {

/// A language of the bundle; tags are BCP 47 as the bundle writes them ("de", "de-simple", "ar").
struct Language {
    QString tag;
    QString name; ///< in the language itself
    bool isReviewed = false; ///< a native reader has checked it
    Digits digits = Digits::Latin;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the language's script
    Qt::LayoutDirection timelineDirection
        = Qt::LeftToRight; ///< where time runs to; the script's unless the bundle says otherwise

    bool operator==(const Language &) const = default;
};

/// What periods, events and fields of action have in common. Ids are stable and never shown.
struct Item {
    QString id;
    QStringList media; ///< ids of media items, the first is the leading picture
    QStringList related; ///< ids of items
    QStringList sources; ///< ids of sources
    int importance = 0; ///< higher is shown earlier where not all fit
    QString pictogram; ///< id of a media item of kind pictogram, or empty
    QString signLanguage; ///< id of a video that says it in sign language, or empty

    bool operator==(const Item &) const = default;
};

/// What `when` is until it is read: there is no date that means none.
[[nodiscard]] inline const EdtfDate &someDate()
{
    static const EdtfDate date = *EdtfDate::parse(u"0000");
    return date;
}

/// A stretch of the story, `when` is an interval; "2013/.." has no end.
struct Period : Item {
    EdtfDate when = someDate();

    bool operator==(const Period &) const = default;
};

/// Something that happened at a date or during an interval.
struct Event : Item {
    EdtfDate when = someDate();
    QString period; ///< id of the period it belongs to, or empty

    bool operator==(const Event &) const = default;
};

/// A field of action: a theme beside time, shown as a card.
struct Field : Item {
    int number = 0; ///< place in the order of display, from 1; 0 where the bundle gives none (then the file's order)

    bool operator==(const Field &) const = default;
};

enum class MediaKind { Picture, Pictogram, Sound, Video };

/// A picture, pictogram, sound or video with what must be said about it.
struct MediaItem {
    QString id;
    MediaKind kind = MediaKind::Picture;
    QString file; ///< path inside the bundle
    QString credit;
    QString licence; ///< SPDX expression
    QString source;
    QString captions; ///< path of a WebVTT file inside the bundle, or empty
    QString description; ///< path of a sound inside the bundle that says what a video shows, or empty
    QString standIn; ///< id of the media item shown, with that item's credit, while `file` is not there
    QString reads; ///< "<item id>.<slot>": of a sound, the text that somebody reads in it; empty: none
    QString language; ///< BCP 47, of that text
    QSize pixels; ///< of a picture; empty for sounds and videos
    bool isThere = true; ///< the file exists
    bool isReviewed = false;

    bool operator==(const MediaItem &) const = default;
};

/// Where a fact comes from. Its words are the text slot "<id>.title".
struct Source {
    QString id;
    QString url; ///< empty when no address is known
    QString citation; ///< key in a bibliography, or empty

    bool operator==(const Source &) const = default;
};

/// One stop of a tour. Its notes are the text slot "<id>.notes".
struct TourStop {
    QString id;
    QString show; ///< id of an item, or "home"
    int seconds = 60;

    bool operator==(const TourStop &) const = default;
};

/// A path through the exhibition for a presenter.
struct Tour {
    QString id;
    QList<TourStop> stops;

    bool operator==(const Tour &) const = default;
};

/// A content bundle as it was read: an immutable value. Format 1.
/// Periods and events are ordered by time, then by importance, then by their title in the default language; fields by
/// number.
class Bundle {
public:
    QString id; ///< reverse domain
    QString version; ///< year.month.serial
    QString defaultLanguage;
    QList<Language> languages; ///< the default language first
    QString publisher;
    QString licence;
    QString minimumProgram;
    QList<Source> sources;
    QList<Period> periods;
    QList<Event> events;
    QList<Field> fields;
    QStringList glossary; ///< ids of terms; their words are the slots title and body
    QList<Tour> tours;
    QList<MediaItem> media;
    QStringList pictures; ///< ids of media of the exhibition as a whole, shown on About
    QStringList attract; ///< ids of media for the attract loop
    QHash<QString, QString> accents; ///< item id to "#rrggbb"
    QHash<QString, TextTable> texts; ///< language tag to its texts

    [[nodiscard]] const Language *language(QStringView tag) const;
    /// What the language calls itself; empty where the bundle does not have it.
    [[nodiscard]] QString languageName(QStringView tag) const;
    [[nodiscard]] const Period *period(QStringView itemId) const;
    [[nodiscard]] const Event *event(QStringView itemId) const;
    [[nodiscard]] const Field *field(QStringView itemId) const;
    [[nodiscard]] const MediaItem *mediaItem(QStringView mediaId) const;
    /// The item that is shown for `mediaId` now: the item itself or, while its file is missing, its stand-in.
    [[nodiscard]] const MediaItem *shownMedia(QStringView mediaId) const;
    /// The item's sign, or its stand-in's; empty where there is none.
    [[nodiscard]] QUrl pictogramUrl(const Item &item) const;
    /// The id of the video that says the item in sign language; empty where none is there.
    [[nodiscard]] QString signLanguageClip(const Item &item) const;
    /// Whether any item is said in sign language.
    [[nodiscard]] bool hasSignLanguage() const;
    /// The sound that is there in which somebody reads this text in exactly this language; null where there is none.
    [[nodiscard]] const MediaItem *recording(QStringView itemId, Slot slot, QStringView languageTag) const;
    /// Where the media item's file can be loaded from (file: or qrc:).
    [[nodiscard]] QUrl mediaUrl(const MediaItem &item) const { return fileUrl(item.file); }
    /// The same of any path inside the bundle.
    [[nodiscard]] QUrl fileUrl(const QString &path) const;
    /// The text in this language, else in its base language, else in the default language; says which it was.
    [[nodiscard]] LocalizedText text(QStringView itemId, Slot slot, QStringView languageTag) const;

    QString root; ///< folder of the bundle, a path as QFile takes it (":/..." for the compiled-in one)

    bool operator==(const Bundle &) const = default;
};

} // namespace Masterplan
