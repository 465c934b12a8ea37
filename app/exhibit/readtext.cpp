// SPDX-License-Identifier: GPL-3.0-or-later
#include "readtext.h"

#include "itemdetail.h"
#include "paragraphs.h"
#include "wording.h"

namespace Masterplan {

namespace {

using Part = Passage::Part;

/// A paragraph as its model shows it.
struct ShownParagraph {
    int row = 0;
    QString text;
    bool isSecond = false;
    QString language;
};

QList<ShownParagraph> shownParagraphs(const ParagraphModel &model)
{
    const auto value = [&model](int row, int role) { return model.data(model.index(row, 0), Qt::UserRole + role); };
    QList<ShownParagraph> shown;
    for (int row = 0; row < model.count(); ++row)
        shown.append({row, value(row, 0).toString(), value(row, 2).toBool(), value(row, 3).toString()});
    return shown;
}

/// Collects what is to be said about one item.
class Reader {
public:
    Reader(const Wording &wording, const QString &itemId)
        : m_wording(wording)
        , m_itemId(itemId)
    {
    }

    void add(Part part, Slot slot, const QString &text, const QString &language)
    {
        say(text, language, recording(slot, language), {{part, 0, {}, 0, text.size(), true}});
    }

    /// What no bundle has words for: dates.
    void addPlain(const QString &text)
    {
        say(text, m_wording.language(), {}, {{Part::When, 0, {}, 0, text.size(), true}});
    }

    /// The paragraphs of one text in one or two languages: one after the other as they are shown, unless somebody has
    /// read all that is said in one language.
    void addBody(Part part, const QList<ShownParagraph> &paragraphs)
    {
        QStringList languages;
        bool isWhole = false;
        for (const ShownParagraph &paragraph : paragraphs) {
            if (!languages.contains(paragraph.language)) {
                languages.append(paragraph.language);
                isWhole = isWhole || isSaidOtherwise(paragraph.language);
            }
        }
        if (!isWhole)
            return addParagraphs(part, paragraphs);
        for (const QString &language : std::as_const(languages)) {
            QList<ShownParagraph> ofLanguage;
            std::copy_if(paragraphs.begin(), paragraphs.end(), std::back_inserter(ofLanguage),
                [&](const ShownParagraph &paragraph) { return paragraph.language == language; });
            addWhole(part, ofLanguage, language);
        }
    }

    [[nodiscard]] QList<ReadText> texts() const { return m_texts; }

private:
    [[nodiscard]] const MediaItem *recording(Slot slot, const QString &language) const
    {
        return m_wording.bundle().recording(m_itemId, slot, language);
    }

    [[nodiscard]] QString spoken(const QString &language) const
    {
        const LocalizedText text = m_wording.bundle().text(m_itemId, Slot::Spoken, language);
        return text.language == language ? text.text : QString();
    }

    [[nodiscard]] bool isSaidOtherwise(const QString &language) const
    {
        return recording(Slot::Body, language) || !spoken(language).isEmpty();
    }

    void addParagraphs(Part part, const QList<ShownParagraph> &paragraphs)
    {
        for (const ShownParagraph &paragraph : paragraphs) {
            say(paragraph.text, paragraph.language, nullptr,
                {{part, paragraph.row, {}, 0, paragraph.text.size(), true}});
        }
    }

    void addWhole(Part part, const QList<ShownParagraph> &paragraphs, const QString &language)
    {
        if (const MediaItem *read = recording(Slot::Body, language))
            return addRecording(part, paragraphs, language, *read);
        const QList<Paragraph> said = splitParagraphs(spoken(language));
        if (said.isEmpty())
            return addParagraphs(part, paragraphs);
        const bool isParallel = said.size() == paragraphs.size();
        for (qsizetype at = 0; at < said.size(); ++at) {
            const QString &text = said.at(at).text;
            const int row = isParallel ? paragraphs.at(at).row : -1;
            say(text, language, nullptr, {{part, row, {}, 0, text.size(), false}});
        }
    }

    void addRecording(
        Part part, const QList<ShownParagraph> &paragraphs, const QString &language, const MediaItem &read)
    {
        QString text;
        QList<Passage> passages;
        for (const ShownParagraph &paragraph : paragraphs) {
            if (!text.isEmpty())
                text += u'\n';
            passages.append({part, paragraph.row, {}, text.size(), paragraph.text.size(), true});
            text += paragraph.text;
        }
        say(text, language, &read, passages);
    }

    void say(const QString &text, const QString &language, const MediaItem *read, const QList<Passage> &passages)
    {
        if (text.trimmed().isEmpty())
            return;
        Utterance utterance{text, language, {}};
        if (read) {
            utterance.recording.sound = m_wording.bundle().mediaUrl(*read);
            if (!read->captions.isEmpty())
                utterance.recording.cuesFile = m_wording.bundle().root + u'/' + read->captions;
        }
        m_texts.append({utterance, passages});
    }

    const Wording &m_wording;
    const QString m_itemId;
    QList<ReadText> m_texts;
};

} // namespace

QList<ReadText> readHome(const Wording &wording)
{
    const QString exhibition = ReservedId::exhibition.toString();
    Reader reader(wording, exhibition);
    const LocalizedText title = wording.text(exhibition, Slot::Title);
    const LocalizedText teaser = wording.text(exhibition, Slot::Teaser);
    reader.add(Part::Title, Slot::Title, title.text, title.language);
    reader.add(Part::Teaser, Slot::Teaser, teaser.text, teaser.language);
    QList<ReadText> texts = reader.texts();
    const Catalogue &catalogue = wording.catalogue();
    for (qsizetype position = 0; position < catalogue.count(); ++position) {
        if (catalogue.kind(position) != ItemKind::Period)
            continue;
        const QString id = catalogue.item(position).id;
        const LocalizedText name = wording.title(position);
        Reader period(wording, id);
        period.add(Part::Item, Slot::Title, name.text, name.language);
        period.addPlain(wording.when(position));
        for (ReadText text : period.texts()) {
            for (Passage &passage : text.passages) {
                passage.part = Part::Item;
                passage.itemId = id;
            }
            texts.append(text);
        }
    }
    return texts;
}

QList<ReadText> readDetail(ItemDetail &detail, const Wording &wording)
{
    Reader reader(wording, detail.itemId());
    reader.add(Part::Title, Slot::Title, detail.title(), detail.textLanguage());
    reader.add(Part::SecondTitle, Slot::Title, detail.secondTitle(), detail.secondLanguage());
    reader.addPlain(detail.when());
    reader.add(Part::Teaser, Slot::Teaser, detail.teaser(), detail.teaserLanguage());
    reader.add(Part::SecondTeaser, Slot::Teaser, detail.secondTeaser(), detail.secondLanguage());
    reader.addBody(Part::Paragraph, shownParagraphs(*detail.paragraphs()));
    reader.addBody(Part::SecondParagraph, shownParagraphs(*detail.secondParagraphs()));
    return reader.texts();
}

} // namespace Masterplan
