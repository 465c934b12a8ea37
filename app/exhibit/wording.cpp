// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <QSet>
#include <algorithm>

namespace Masterplan {

namespace {

Digits digitsOf(const Bundle &bundle, const QString &languageTag)
{
    const Language *language = bundle.language(languageTag);
    return language ? language->digits : Digits::Latin;
}

} // namespace

Wording::Wording(const Catalogue &catalogue, const QString &languageTag)
    : m_catalogue(catalogue)
    , m_language(languageTag)
    , m_dateWords(DateWords::load(languageTag, digitsOf(catalogue.bundle(), languageTag)))
{
}

LocalizedText Wording::text(const QString &id, Slot slot) const
{
    return bundle().text(id, slot, m_language);
}

LocalizedText Wording::title(qsizetype position) const
{
    return text(m_catalogue.item(position).id, Slot::Title);
}

QString Wording::when(qsizetype position) const
{
    const EdtfDate *date = m_catalogue.date(position);
    return date ? m_dateWords.say(*date) : QString();
}

QList<PictureRow> Wording::pictures(const QStringList &mediaIds) const
{
    QList<PictureRow> rows;
    QSet<QString> seen;
    for (const QString &id : mediaIds) {
        const MediaItem *shown = bundle().shownMedia(id);
        if (!shown || !shown->isThere || seen.contains(shown->id))
            continue;
        if (shown->kind != MediaKind::Picture && shown->kind != MediaKind::Pictogram)
            continue;
        seen.insert(shown->id);
        rows.append(picture(*shown));
    }
    return rows;
}

QList<MediaRow> Wording::media(const QStringList &mediaIds) const
{
    QList<MediaRow> rows;
    QSet<QString> seen;
    for (const QString &id : mediaIds) {
        const MediaItem *shown = bundle().shownMedia(id);
        if (!shown || !shown->isThere || seen.contains(shown->id))
            continue;
        seen.insert(shown->id);
        rows.append(medium(*shown));
    }
    return rows;
}

MediaRow Wording::signLanguage(const Item &item) const
{
    const MediaItem *clip = bundle().mediaItem(bundle().signLanguageClip(item));
    if (!clip)
        return {};
    MediaRow row = medium(*clip);
    if (row.caption.isEmpty()) {
        const LocalizedText title = text(item.id, Slot::Title);
        row.caption = title.text;
        row.textLanguage = title.language;
    }
    return row;
}

QList<SourceRow> Wording::sources(const QStringList &sourceIds) const
{
    QList<SourceRow> rows;
    for (const QString &id : sourceIds) {
        const auto source = std::ranges::find(bundle().sources, id, &Source::id);
        if (source == bundle().sources.cend())
            continue;
        const LocalizedText title = text(id, Slot::Title);
        rows.append({id, title.text, source->url, title.language});
    }
    return rows;
}

MediaRow Wording::medium(const MediaItem &media) const
{
    const LocalizedText alt = text(media.id, Slot::Alt);
    const LocalizedText named = text(media.id, Slot::Caption);
    const LocalizedText caption = named.text.isEmpty() ? text(media.id, Slot::Title) : named;
    const LocalizedText transcript = text(media.id, Slot::Transcript);
    MediaRow row;
    row.mediaId = media.id;
    row.kind = media.kind == MediaKind::Video ? MediaRow::Kind::Clip
        : media.kind == MediaKind::Sound      ? MediaRow::Kind::Sound
                                              : MediaRow::Kind::Picture;
    row.url = bundle().mediaUrl(media);
    row.alt = alt.text;
    row.caption = caption.text;
    row.credit = media.credit;
    row.licence = media.licence;
    row.pixelWidth = media.pixels.width();
    row.pixelHeight = media.pixels.height();
    row.textLanguage = caption.text.isEmpty() ? alt.language : caption.language;
    row.captionsFile = media.captions.isEmpty() ? QString() : bundle().root + u'/' + media.captions;
    row.transcript = transcript.text;
    row.transcriptLanguage = transcript.language;
    if (media.kind == MediaKind::Video) {
        const LocalizedText description = text(media.id, Slot::Description);
        row.description = description.text;
        row.descriptionLanguage = description.language;
        row.descriptionUrl = media.description.isEmpty() ? QUrl() : bundle().fileUrl(media.description);
    }
    return row;
}

QList<GlossaryTerm> Wording::glossary(const QString &textLanguage) const
{
    QList<GlossaryTerm> terms;
    for (const QString &id : bundle().glossary) {
        const LocalizedText word = bundle().text(id, Slot::Title, textLanguage);
        const LocalizedText explanation = text(id, Slot::Body);
        const bool isOfThatLanguage = textLanguage == word.language || textLanguage.startsWith(word.language + u'-');
        if (isOfThatLanguage && !word.text.isEmpty() && !explanation.text.isEmpty())
            terms.append({word.text, explanation});
    }
    return terms;
}

PictureRow Wording::picture(const MediaItem &media) const
{
    const LocalizedText alt = text(media.id, Slot::Alt);
    const LocalizedText caption = text(media.id, Slot::Caption);
    return {media.id, bundle().mediaUrl(media), alt.text, caption.text, media.credit, media.licence,
        media.pixels.width(), media.pixels.height(), caption.text.isEmpty() ? alt.language : caption.language};
}

} // namespace Masterplan
