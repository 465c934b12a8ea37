// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemdetail.h"

#include "content/languagedirection.h"
#include "paragraphs.h"
#include "wording.h"

namespace Masterplan {

namespace {

QList<RelatedRow> relatedRows(const Wording &wording, qsizetype position)
{
    const Catalogue &catalogue = wording.catalogue();
    QList<RelatedRow> rows;
    for (const qsizetype other : catalogue.related(position)) {
        const LocalizedText title = wording.title(other);
        rows.append({catalogue.item(other).id, title.text, wording.when(other), catalogue.accent(other),
            catalogue.icon(other), catalogue.kind(other), title.language});
    }
    return rows;
}

/// What the second language has to say of its own beside the first.
LocalizedText besides(const LocalizedText &first, const LocalizedText &second)
{
    return second.language == first.language ? LocalizedText() : second;
}

} // namespace

ItemDetail::ItemDetail(QObject *parent)
    : QObject(parent)
    , m_pictures(this)
    , m_media(this)
    , m_paragraphs(this)
    , m_secondParagraphs(this)
    , m_related(this)
    , m_sources(this)
{
}

bool ItemDetail::isTextRightToLeft() const
{
    return directionOfLanguage(m_shown.textLanguage) == Qt::RightToLeft;
}

void ItemDetail::show(const Wording &wording, const QString &itemId, const Wording *second)
{
    const Catalogue &catalogue = wording.catalogue();
    const auto position = catalogue.position(itemId);
    const Item item = position ? catalogue.item(*position) : Item();
    Shown shown = position ? described(wording, *position) : Shown();
    if (position && second)
        addSecond(shown, wording, *second, *position);
    const QList<PictureRow> pictures = wording.pictures(item.media);
    if (!pictures.isEmpty())
        shown.picture = pictures.first();
    const LocalizedText body = position ? wording.text(item.id, Slot::Body) : LocalizedText();
    const QList<SourceRow> sources = wording.sources(item.sources);
    shown.body = body.text;
    for (const SourceRow &source : sources)
        shown.sources.append(source.url.isEmpty() ? source.text : source.text + u'\n' + source.url);

    shown.signLanguage = wording.signLanguage(item);
    m_mediaRows = wording.media(item.media);
    m_mediaRows.removeIf([&shown](const MediaRow &row) { return row.mediaId == shown.signLanguage.mediaId; });
    m_pictures.setRows(pictures);
    m_media.setRows(m_mediaRows);
    QList<GlossedText> bodies{{body, wording.glossary(body.language)}};
    QList<GlossedText> bodiesApart;
    if (const LocalizedText other = second ? besides(body, second->text(item.id, Slot::Body)) : LocalizedText();
        !other.text.isEmpty()) {
        (areParallel(body.text, other.text) ? bodies : bodiesApart)
            .append({other, wording.glossary(other.language), true});
    }
    m_paragraphs.setTexts(item.id, bodies);
    m_secondParagraphs.setTexts(item.id, bodiesApart);
    m_related.setRows(position ? relatedRows(wording, *position) : QList<RelatedRow>());
    m_sources.setRows(sources);
    if (m_shown == shown)
        return;
    m_shown = shown;
    Q_EMIT changed();
}

TakeAwayParts ItemDetail::takeAway(const QString &sourceWords) const
{
    TakeAwayParts parts{m_shown.title, m_shown.when, m_shown.body.isEmpty() ? m_shown.teaser : m_shown.body, {}};
    for (const QString &source : m_shown.sources)
        parts.sources.append(sourceWords.arg(source));
    return parts;
}

ItemDetail::Shown ItemDetail::described(const Wording &wording, qsizetype position)
{
    const Catalogue &catalogue = wording.catalogue();
    const QString id = catalogue.item(position).id;
    const LocalizedText title = wording.title(position);
    const LocalizedText overline = wording.text(id, Slot::Label);
    const LocalizedText teaser = wording.text(id, Slot::Teaser);
    Shown shown;
    shown.itemId = id;
    shown.kind = static_cast<Kind>(catalogue.kind(position));
    shown.number = catalogue.number(position);
    shown.overline = overline.text;
    shown.overlineLanguage = overline.language;
    shown.when = wording.when(position);
    shown.title = title.text;
    shown.teaser = teaser.text;
    shown.teaserLanguage = teaser.language;
    shown.textLanguage = title.language;
    shown.accent = catalogue.accent(position);
    shown.icon = catalogue.icon(position);
    shown.previous = neighbour(wording, position - 1);
    shown.next = neighbour(wording, position + 1);
    shown.position = static_cast<int>(position) + 1;
    shown.count = static_cast<int>(catalogue.count());
    return shown;
}

void ItemDetail::addSecond(Shown &shown, const Wording &wording, const Wording &second, qsizetype position)
{
    const QString id = shown.itemId;
    shown.secondLanguage = second.language();
    shown.secondTitle = besides(wording.title(position), second.title(position)).text;
    shown.secondTeaser = besides(wording.text(id, Slot::Teaser), second.text(id, Slot::Teaser)).text;
    const QString when = second.when(position);
    shown.secondWhen = when == shown.when ? QString() : when;
}

ItemDetail::Neighbour ItemDetail::neighbour(const Wording &wording, qsizetype position)
{
    if (position < 0 || position >= wording.catalogue().count())
        return {};
    const LocalizedText title = wording.title(position);
    return {wording.catalogue().item(position).id, title.text, title.language, wording.when(position)};
}

} // namespace Masterplan
