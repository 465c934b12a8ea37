// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutpage.h"

#include "programversion.h"
#include "wording.h"

namespace Masterplan {

namespace {

LocalizedText nameOf(const MediaItem &media, const Wording &wording)
{
    for (const Slot slot : {Slot::Title, Slot::Caption, Slot::Alt}) {
        LocalizedText text = wording.text(media.id, slot);
        if (!text.text.isEmpty())
            return text;
    }
    return {};
}

QList<CreditRow> creditRows(const Wording &wording)
{
    QList<CreditRow> rows;
    for (const MediaItem &media : wording.bundle().media) {
        if (!media.isThere)
            continue;
        const LocalizedText name = nameOf(media, wording);
        const QString source = media.source.isEmpty() ? QString() : wording.text(media.source, Slot::Title).text;
        rows.append({media.id, name.text, media.credit, media.licence, source, name.language});
    }
    return rows;
}

QStringList allSources(const Bundle &bundle)
{
    QStringList ids;
    for (const Source &source : bundle.sources)
        ids.append(source.id);
    return ids;
}

} // namespace

AboutPage::AboutPage(OperatorTexts operatorTexts, QObject *parent)
    : QObject(parent)
    , m_operatorTexts(std::move(operatorTexts))
    , m_paragraphs(this)
    , m_pictures(this)
    , m_sources(this)
    , m_credits(this)
{
}

QString AboutPage::programVersion() const
{
    return Masterplan::programVersion();
}

void AboutPage::setStaffCode(const QString &code)
{
    if (m_staffCode == code)
        return;
    m_staffCode = code;
    Q_EMIT staffCodeChanged();
}

void AboutPage::show(const Wording &wording)
{
    const Bundle &bundle = wording.bundle();
    const QString exhibition = ReservedId::exhibition.toString();
    m_paragraphs.setText(exhibition, wording.text(exhibition, Slot::Body));
    m_pictures.setRows(wording.pictures(bundle.pictures));
    m_sources.setRows(wording.sources(allSources(bundle)));
    m_credits.setRows(creditRows(wording));

    const LocalizedText title = wording.text(exhibition, Slot::Title);
    const Shown shown{title.text, title.language, m_operatorTexts.contact.in(wording.language()),
        m_operatorTexts.imprint.in(wording.language()), m_operatorTexts.accessibilityStatement.in(wording.language()),
        bundle.publisher, bundle.licence, bundle.id, bundle.version};
    if (m_shown == shown)
        return;
    m_shown = shown;
    Q_EMIT changed();
}

} // namespace Masterplan
