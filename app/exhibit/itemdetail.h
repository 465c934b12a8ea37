// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include "itemkind.h"
#include "mediamodel.h"
#include "paragraphmodel.h"
#include "picturemodel.h"
#include "relatedmodel.h"
#include "sourcemodel.h"
#include "takeaway.h"

namespace Masterplan {

class Wording;

/// Everything that Detail shows about one item. It keeps the last item when the visitor leaves, so that a screen that
/// closes does not go blank.
class ItemDetail final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString itemId READ itemId NOTIFY changed FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString overline READ overline NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString teaser READ teaser NOTIFY changed FINAL)
    Q_PROPERTY(QString overlineLanguage READ overlineLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString teaserLanguage READ teaserLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString textLanguage READ textLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString secondWhen READ secondWhen NOTIFY changed FINAL)
    Q_PROPERTY(QString secondTitle READ secondTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString secondTeaser READ secondTeaser NOTIFY changed FINAL)
    Q_PROPERTY(QString secondLanguage READ secondLanguage NOTIFY changed FINAL)
    Q_PROPERTY(bool isTextRightToLeft READ isTextRightToLeft NOTIFY changed FINAL)
    Q_PROPERTY(QString accent READ accent NOTIFY changed FINAL)
    Q_PROPERTY(QUrl icon READ icon NOTIFY changed FINAL)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed FINAL)
    Q_PROPERTY(QString pictureId READ pictureId NOTIFY changed FINAL)
    Q_PROPERTY(QString pictureAlt READ pictureAlt NOTIFY changed FINAL)
    Q_PROPERTY(QString pictureCaption READ pictureCaption NOTIFY changed FINAL)
    Q_PROPERTY(QString pictureCredit READ pictureCredit NOTIFY changed FINAL)
    Q_PROPERTY(QString pictureLicence READ pictureLicence NOTIFY changed FINAL)
    Q_PROPERTY(QString pictureLanguage READ pictureLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString signLanguageId READ signLanguageId NOTIFY changed FINAL)
    Q_PROPERTY(QString previousId READ previousId NOTIFY changed FINAL)
    Q_PROPERTY(QString previousTitle READ previousTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString previousLanguage READ previousLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString previousWhen READ previousWhen NOTIFY changed FINAL)
    Q_PROPERTY(QString nextId READ nextId NOTIFY changed FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString nextLanguage READ nextLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString nextWhen READ nextWhen NOTIFY changed FINAL)
    Q_PROPERTY(int position READ position NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(Masterplan::PictureModel *pictures READ pictures CONSTANT FINAL)
    Q_PROPERTY(Masterplan::MediaModel *media READ media CONSTANT FINAL)
    Q_PROPERTY(Masterplan::ParagraphModel *paragraphs READ paragraphs CONSTANT FINAL)
    Q_PROPERTY(Masterplan::ParagraphModel *secondParagraphs READ secondParagraphs CONSTANT FINAL)
    Q_PROPERTY(Masterplan::RelatedModel *related READ related CONSTANT FINAL)
    Q_PROPERTY(Masterplan::SourceModel *sources READ sources CONSTANT FINAL)

public:
    enum class Kind {
        Period = static_cast<int>(ItemKind::Period),
        Event = static_cast<int>(ItemKind::Event),
        Field = static_cast<int>(ItemKind::Field)
    };
    Q_ENUM(Kind)

    explicit ItemDetail(QObject *parent);

    [[nodiscard]] QString itemId() const { return m_shown.itemId; }
    [[nodiscard]] Kind kind() const { return m_shown.kind; }
    /// Of a field, from 1; else 0.
    [[nodiscard]] int number() const { return m_shown.number; }
    [[nodiscard]] QString overline() const { return m_shown.overline; }
    /// In words; empty for fields.
    [[nodiscard]] QString when() const { return m_shown.when; }
    [[nodiscard]] QString title() const { return m_shown.title; }
    [[nodiscard]] QString teaser() const { return m_shown.teaser; }
    /// The languages that the texts really are in, BCP 47.
    [[nodiscard]] QString overlineLanguage() const { return m_shown.overlineLanguage; }
    [[nodiscard]] QString teaserLanguage() const { return m_shown.teaserLanguage; }
    /// Of the title.
    [[nodiscard]] QString textLanguage() const { return m_shown.textLanguage; }
    [[nodiscard]] bool isTextRightToLeft() const;
    /// What is said in the visitor's second language; empty where they chose none, where it would say the same, and
    /// where it has no words of its own.
    [[nodiscard]] QString secondWhen() const { return m_shown.secondWhen; }
    [[nodiscard]] QString secondTitle() const { return m_shown.secondTitle; }
    [[nodiscard]] QString secondTeaser() const { return m_shown.secondTeaser; }
    /// Empty where the visitor chose none.
    [[nodiscard]] QString secondLanguage() const { return m_shown.secondLanguage; }
    /// "#rrggbb"
    [[nodiscard]] QString accent() const { return m_shown.accent; }
    [[nodiscard]] QUrl icon() const { return m_shown.icon; }
    /// The leading picture; empty where there is none.
    [[nodiscard]] QUrl picture() const { return m_shown.picture.url; }
    /// Of the leading picture, among its media.
    [[nodiscard]] QString pictureId() const { return m_shown.picture.mediaId; }
    [[nodiscard]] QString pictureAlt() const { return m_shown.picture.alt; }
    [[nodiscard]] QString pictureCaption() const { return m_shown.picture.caption; }
    [[nodiscard]] QString pictureCredit() const { return m_shown.picture.credit; }
    /// SPDX expression
    [[nodiscard]] QString pictureLicence() const { return m_shown.picture.licence; }
    /// Of its alternative text and caption.
    [[nodiscard]] QString pictureLanguage() const { return m_shown.picture.textLanguage; }
    /// Of the clip that says it in sign language, which is not among its media; empty where there is none.
    [[nodiscard]] QString signLanguageId() const { return m_shown.signLanguage.mediaId; }
    [[nodiscard]] const MediaRow &signLanguageRow() const { return m_shown.signLanguage; }
    /// Empty at the first item.
    [[nodiscard]] QString previousId() const { return m_shown.previous.itemId; }
    [[nodiscard]] QString previousTitle() const { return m_shown.previous.title; }
    /// Of its title.
    [[nodiscard]] QString previousLanguage() const { return m_shown.previous.titleLanguage; }
    [[nodiscard]] QString previousWhen() const { return m_shown.previous.when; }
    /// Empty at the last item.
    [[nodiscard]] QString nextId() const { return m_shown.next.itemId; }
    [[nodiscard]] QString nextTitle() const { return m_shown.next.title; }
    /// Of its title.
    [[nodiscard]] QString nextLanguage() const { return m_shown.next.titleLanguage; }
    [[nodiscard]] QString nextWhen() const { return m_shown.next.when; }
    /// From 1; 0 while nothing is shown.
    [[nodiscard]] int position() const { return m_shown.position; }
    /// Of all items.
    [[nodiscard]] int count() const { return m_shown.count; }

    [[nodiscard]] PictureModel *pictures() { return &m_pictures; }
    [[nodiscard]] MediaModel *media() { return &m_media; }
    [[nodiscard]] const QList<MediaRow> &mediaRows() const { return m_mediaRows; }
    /// In the second language, too, where both are parallel.
    [[nodiscard]] ParagraphModel *paragraphs() { return &m_paragraphs; }
    /// Those in the second language where they are not parallel to the others.
    [[nodiscard]] ParagraphModel *secondParagraphs() { return &m_secondParagraphs; }
    [[nodiscard]] RelatedModel *related() { return &m_related; }
    [[nodiscard]] SourceModel *sources() { return &m_sources; }

    /// What a visitor takes away; `sourceWords` says where a fact comes from, with %1 for the source.
    [[nodiscard]] TakeAwayParts takeAway(const QString &sourceWords) const;

    /// An id that the catalogue does not have clears everything. Without a second wording it is shown in one language.
    void show(const Wording &wording, const QString &itemId, const Wording *second = nullptr);

Q_SIGNALS:
    /// Told after the models have changed.
    void changed();

private:
    struct Neighbour {
        QString itemId;
        QString title;
        QString titleLanguage;
        QString when;

        bool operator==(const Neighbour &) const = default;
    };
    struct Shown {
        QString itemId;
        Kind kind = Kind::Period;
        int number = 0;
        QString overline;
        QString when;
        QString title;
        QString teaser;
        QString body;
        QStringList sources; ///< each with its address in a second line, where it has one
        QString overlineLanguage;
        QString teaserLanguage;
        QString textLanguage;
        QString secondLanguage;
        QString secondWhen;
        QString secondTitle;
        QString secondTeaser;
        QString accent;
        QUrl icon;
        PictureRow picture;
        MediaRow signLanguage;
        Neighbour previous;
        Neighbour next;
        int position = 0;
        int count = 0;

        bool operator==(const Shown &) const = default;
    };

    [[nodiscard]] static Shown described(const Wording &wording, qsizetype position);
    static void addSecond(Shown &shown, const Wording &wording, const Wording &second, qsizetype position);
    [[nodiscard]] static Neighbour neighbour(const Wording &wording, qsizetype position);

    Shown m_shown;
    PictureModel m_pictures;
    QList<MediaRow> m_mediaRows;
    MediaModel m_media;
    ParagraphModel m_paragraphs;
    ParagraphModel m_secondParagraphs;
    RelatedModel m_related;
    SourceModel m_sources;
};

} // namespace Masterplan
