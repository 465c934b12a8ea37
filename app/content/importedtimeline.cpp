// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedtimeline.h"

#include "edtfdate.h"
#include "importedmarkup.h"
#include "importedtable.h"
#include "jsondocument.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// A slide as it was written, from either format.
struct RawDate {
    QString year;
    QString month;
    QString day;
    QString time;
};

struct RawSlide {
    QString place;
    RawDate start;
    RawDate end;
    QString displayDate;
    QString headline;
    QString text;
    QString media;
    QString credit;
    QString caption;
    QString alt;
    QString background;
    QString group;
};

/// Texts and numbers alike, for both are found in either's place.
QString textOf(const JsonValue &value)
{
    return value.is(JsonKind::String) ? value.string().trimmed()
        : value.is(JsonKind::Number)  ? value.literal()
                                      : QString();
}

class Importer final {
public:
    explicit Importer(ImportedTimeline &timeline)
        : m_timeline(timeline)
    {
    }

    void note(ImportProblem problem, const QString &place, const QString &what = {})
    {
        m_timeline.findings.append({problem, place, what});
    }

    void takeTitle(const RawSlide &slide)
    {
        m_timeline.title = reduced(slide.headline, slide.place);
        m_timeline.body = bodyOf(slide);
    }

    void takeEvent(const RawSlide &slide)
    {
        if (auto item = itemOf(slide, u"event"_s)) {
            item->group = reduced(slide.group, slide.place);
            if (!item->group.isEmpty() && !m_timeline.groups.contains(item->group))
                m_timeline.groups.append(item->group);
            m_timeline.events.append(*item);
        }
    }

    void takeEra(const RawSlide &slide)
    {
        const auto item = itemOf(slide, u"era"_s);
        if (!item)
            return;
        if (item->when.contains(u'/'))
            m_timeline.periods.append(*item);
        else
            note(ImportProblem::DateMissing, slide.place, item->headline);
    }

private:
    QString reduced(const QString &html, const QString &place)
    {
        const auto markup = reduceMarkup(html);
        for (const auto &link : markup.links)
            note(ImportProblem::LinkLeftOut, place, link);
        for (const auto &name : markup.embedded)
            note(ImportProblem::ScriptLeftOut, place, name);
        return markup.text;
    }

    /// The text, and behind it a quotation that stood in the place of a picture.
    QString bodyOf(const RawSlide &slide)
    {
        auto body = reduced(slide.text, slide.place);
        if (slide.media.startsWith(u'<')) {
            const auto quotation = reduced(slide.media, slide.place);
            note(ImportProblem::MediaQuoted, slide.place, quotation);
            body += (body.isEmpty() ? u""_s : u"\n\n"_s) + quotation;
        } else if (!slide.media.isEmpty()) {
            const QStringList words{slide.media, reduced(slide.caption, slide.place),
                reduced(slide.credit, slide.place), reduced(slide.alt, slide.place)};
            note(ImportProblem::MediaRemote, slide.place, words.filter(QRegularExpression(u"."_s)).join(u" · "_s));
        }
        if (!slide.background.isEmpty())
            note(ImportProblem::BackgroundLeftOut, slide.place, slide.background);
        return body;
    }

    /// A date in EDTF; nothing where there is no year. TimelineJS counts 1 BC as -1, EDTF as 0.
    std::optional<QString> pointOf(const RawDate &date, const QString &place)
    {
        if (!date.time.isEmpty())
            note(ImportProblem::TimeLeftOut, place, date.time);
        if (date.year.isEmpty())
            return {};
        bool isNumber = false;
        auto year = date.year.toLongLong(&isNumber);
        const auto written = QStringList{date.year, date.month, date.day}.join(u'-');
        if (isNumber) {
            year += year < 0 ? 1 : 0;
            const auto digits = QString::number(std::abs(year)).rightJustified(4, u'0');
            auto text = (std::abs(year) > 9999 ? u"Y"_s : u""_s) + (year < 0 ? u"-"_s : u""_s) + digits;
            if (!date.month.isEmpty())
                text += u'-' + date.month.rightJustified(2, u'0');
            if (!date.month.isEmpty() && !date.day.isEmpty())
                text += u'-' + date.day.rightJustified(2, u'0');
            if (EdtfDate::parse(text))
                return text;
        }
        note(ImportProblem::DateWrong, place, written);
        return {};
    }

    std::optional<ImportedItem> itemOf(const RawSlide &slide, const QString &kind)
    {
        ImportedItem item;
        item.headline = reduced(slide.headline, slide.place);
        item.body = bodyOf(slide);
        item.displayDate = reduced(slide.displayDate, slide.place);
        const auto start = pointOf(slide.start, slide.place);
        const auto end = pointOf(slide.end, slide.place);
        if (!start) {
            note(ImportProblem::DateMissing, slide.place, item.headline);
            return {};
        }
        item.when = end && *end != *start ? *start + u'/' + *end : *start;
        if (!EdtfDate::parse(item.when)) {
            note(ImportProblem::DateWrong, slide.place, item.when);
            item.when = *start;
        }
        if (item.headline.isEmpty()) {
            note(ImportProblem::HeadlineMissing, slide.place);
            item.headline = item.displayDate.isEmpty() ? item.when : item.displayDate;
        }
        item.id = freeId(kind, item.when);
        return item;
    }

    /// Small letters, digits and hyphens, whatever the language; the second of the same date gets a number.
    QString freeId(const QString &kind, const QString &when)
    {
        auto id = kind + u'-' + when.toLower();
        id.replace(u"/-"_s, u"-to-bc"_s).replace(u"--"_s, u"-bc"_s).replace(u'/', u"-to-"_s);
        const auto base = id;
        for (int number = 2; m_ids.contains(id); ++number)
            id = base + u"-n%1"_s.arg(number);
        m_ids.insert(id);
        return id;
    }

    ImportedTimeline &m_timeline;
    QSet<QString> m_ids;
};

void noteUnknown(
    const JsonValue &object, std::initializer_list<QStringView> known, const QString &place, Importer &importer)
{
    for (auto member = object.firstChild(); member.isThere() && object.is(JsonKind::Object);
         member = member.nextSibling()) {
        if (std::find(known.begin(), known.end(), member.key()) == known.end())
            importer.note(ImportProblem::FieldUnknown, place, member.key());
    }
}

RawDate dateOf(const JsonValue &value, const QString &place, Importer &importer)
{
    noteUnknown(value,
        {u"year", u"month", u"day", u"hour", u"minute", u"second", u"millisecond", u"display_date", u"format"}, place,
        importer);
    QStringList time;
    for (const auto *part : {u"hour", u"minute", u"second"}) {
        if (const auto number = textOf(value.member(part)); !number.isEmpty())
            time.append(number);
    }
    return {
        textOf(value.member(u"year")), textOf(value.member(u"month")), textOf(value.member(u"day")), time.join(u':')};
}

RawSlide slideOf(const JsonValue &value, const QString &place, Importer &importer)
{
    noteUnknown(value,
        {u"start_date", u"end_date", u"text", u"media", u"group", u"display_date", u"background", u"autolink",
            u"unique_id"},
        place, importer);
    const auto media = value.member(u"media");
    const auto background = value.member(u"background");
    const auto text = value.member(u"text");
    noteUnknown(media, {u"url", u"caption", u"credit", u"thumbnail", u"alt", u"title", u"link", u"link_target"}, place,
        importer);
    noteUnknown(text, {u"headline", u"text"}, place, importer);
    RawSlide slide;
    slide.place = place;
    slide.start = dateOf(value.member(u"start_date"), place, importer);
    slide.end = dateOf(value.member(u"end_date"), place, importer);
    slide.displayDate = textOf(value.member(u"display_date"));
    if (slide.displayDate.isEmpty())
        slide.displayDate = textOf(value.member(u"start_date").member(u"display_date"));
    slide.headline = textOf(text.member(u"headline"));
    slide.text = textOf(text.member(u"text"));
    slide.media = textOf(media.member(u"url"));
    slide.credit = textOf(media.member(u"credit"));
    slide.caption = textOf(media.member(u"caption"));
    slide.alt = textOf(media.member(u"alt"));
    if (slide.alt.isEmpty())
        slide.alt = textOf(media.member(u"title"));
    if (const auto link = textOf(media.member(u"link")); !link.isEmpty())
        importer.note(ImportProblem::LinkLeftOut, place, link);
    slide.background = textOf(background.member(u"url"));
    slide.group = textOf(value.member(u"group"));
    return slide;
}

} // namespace

ImportedTimeline ImportedTimeline::fromJson(const QByteArray &bytes)
{
    ImportedTimeline timeline;
    Importer importer(timeline);
    const auto document = JsonDocument::parse(bytes);
    const auto root = document ? document->root() : JsonValue();
    if (!root.member(u"events").is(JsonKind::Array)) {
        importer.note(ImportProblem::NotATimeline, {});
        return timeline;
    }
    noteUnknown(root, {u"title", u"events", u"eras", u"scale"}, {}, importer);
    if (root.member(u"title").is(JsonKind::Object))
        importer.takeTitle(slideOf(root.member(u"title"), u"title"_s, importer));
    int number = 0;
    for (auto event = root.member(u"events").firstChild(); event.isThere(); event = event.nextSibling()) {
        const auto place = u"event %1"_s.arg(++number);
        importer.takeEvent(slideOf(event, place, importer));
    }
    number = 0;
    for (auto era = root.member(u"eras").firstChild(); era.isThere(); era = era.nextSibling()) {
        const auto place = u"era %1"_s.arg(++number);
        importer.takeEra(slideOf(era, place, importer));
    }
    return timeline;
}

ImportedTimeline ImportedTimeline::fromCsv(const QByteArray &bytes)
{
    ImportedTimeline timeline;
    Importer importer(timeline);
    const auto table = ImportedTable::read(bytes);
    if (!table.columns.contains(u"year"_s) || !table.columns.contains(u"headline"_s)) {
        importer.note(ImportProblem::NotATimeline, {});
        return timeline;
    }
    if (!table.isUtf8)
        importer.note(ImportProblem::OtherEncoding, {});
    static const QStringList known{u"year"_s, u"month"_s, u"day"_s, u"time"_s, u"end year"_s, u"end month"_s,
        u"end day"_s, u"end time"_s, u"display date"_s, u"headline"_s, u"text"_s, u"media"_s, u"media credit"_s,
        u"media caption"_s, u"media alt"_s, u"media thumbnail"_s, u"type"_s, u"group"_s, u"background"_s};
    for (const auto &column : table.columns) {
        if (!column.isEmpty() && !known.contains(column))
            importer.note(ImportProblem::FieldUnknown, {}, column);
    }
    for (const auto &row : table.rows) {
        const auto cell = [&](QStringView column) { return row.cells.value(table.columns.indexOf(column)).trimmed(); };
        RawSlide slide;
        slide.place = u"line %1"_s.arg(row.line);
        slide.start = {cell(u"year"), cell(u"month"), cell(u"day"), cell(u"time")};
        slide.end = {cell(u"end year"), cell(u"end month"), cell(u"end day"), cell(u"end time")};
        slide.displayDate = cell(u"display date");
        slide.headline = cell(u"headline");
        slide.text = cell(u"text");
        slide.media = cell(u"media");
        slide.credit = cell(u"media credit");
        slide.caption = cell(u"media caption");
        slide.alt = cell(u"media alt");
        slide.background = cell(u"background");
        slide.group = cell(u"group");
        const auto type = cell(u"type").toLower();
        if (type == u"title")
            importer.takeTitle(slide);
        else if (type == u"era")
            importer.takeEra(slide);
        else
            importer.takeEvent(slide);
    }
    return timeline;
}

} // namespace Masterplan
