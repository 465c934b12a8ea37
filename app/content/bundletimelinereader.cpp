// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledraft.h"

#include <limits>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr ObjectReader::Range importances{-1000, 1000};
constexpr ObjectReader::Range fieldNumbers{1, 1000};

/// The id of one media item; empty where the entry names none.
QString readMedium(
    ObjectReader &entry, QStringView key, BundleDraft::Target target, const QString &from, BundleDraft &draft)
{
    const auto id = entry.optionalText(key);
    if (!id.isThere())
        return {};
    draft.refer(id, target, from);
    return id.string();
}

/// The older name of a field's pictogram.
void readIcon(ObjectReader &entry, Field &field, BundleDraft &draft)
{
    const auto icon = readMedium(entry, u"icon", BundleDraft::Target::Pictogram, field.id, draft);
    if (field.pictogram.isEmpty())
        field.pictogram = icon;
    else if (!icon.isEmpty() && icon != field.pictogram)
        draft.findings.add(u"pictogram-twice", entry.object().member(u"icon"), {icon, field.pictogram});
}

void readItem(ObjectReader &entry, Item &item, IdKind kind, BundleDraft &draft)
{
    item.id = draft.takeId(entry, kind);
    item.media = draft.refer(entry, u"media", BundleDraft::Target::Media, item.id);
    item.related = draft.refer(entry, u"related", BundleDraft::Target::Item, item.id);
    item.sources = draft.refer(entry, u"sources", BundleDraft::Target::Source, item.id);
    item.importance = entry.number(u"importance", importances).value_or(0);
    item.pictogram = readMedium(entry, u"pictogram", BundleDraft::Target::Pictogram, item.id, draft);
    item.signLanguage = readMedium(entry, u"signLanguage", BundleDraft::Target::SignLanguage, item.id, draft);
}

/// The date of an entry; nothing, and a finding, where it has no valid one.
std::optional<EdtfDate> readDate(ObjectReader &entry, BundleDraft &draft)
{
    const auto value = entry.requiredText(u"when");
    if (!value.isThere())
        return {};
    const auto date = EdtfDate::parse(value.string());
    if (!date) {
        draft.findings.addInside(u"date-invalid", value, date.error().position, {value.string()});
        return {};
    }
    return *date;
}

void readPeriod(const JsonValue &value, BundleDraft &draft)
{
    if (!expectKind(value, JsonKind::Object, draft.findings))
        return;
    ObjectReader entry(value, draft.findings);
    Period period;
    readItem(entry, period, IdKind::Period, draft);
    const auto when = readDate(entry, draft);
    if (when && !when->isInterval())
        draft.findings.add(u"period-not-interval", value.member(u"when"), {when->toString()});
    entry.noteUnknownKeys();
    if (!when)
        return;
    period.when = *when;
    draft.bundle.periods.append(period);
}

void readEvent(const JsonValue &value, BundleDraft &draft)
{
    if (!expectKind(value, JsonKind::Object, draft.findings))
        return;
    ObjectReader entry(value, draft.findings);
    Event event;
    readItem(entry, event, IdKind::Event, draft);
    const auto when = readDate(entry, draft);
    if (const auto period = entry.optionalText(u"period"); period.isThere()) {
        event.period = period.string();
        draft.refer(period, BundleDraft::Target::Period, event.id);
    }
    entry.noteUnknownKeys();
    if (!when)
        return;
    event.when = *when;
    draft.bundle.events.append(event);
}

void readField(const JsonValue &value, BundleDraft &draft, QSet<int> &numbers)
{
    if (!expectKind(value, JsonKind::Object, draft.findings))
        return;
    ObjectReader entry(value, draft.findings);
    Field field;
    readItem(entry, field, IdKind::Field, draft);
    readIcon(entry, field, draft);
    field.number = entry.number(u"number", fieldNumbers).value_or(0);
    if (field.number != 0 && numbers.contains(field.number))
        draft.findings.add(u"field-number-twice", value.member(u"number"), {QString::number(field.number)});
    numbers.insert(field.number);
    entry.noteUnknownKeys();
    draft.bundle.fields.append(field);
}

} // namespace

void readTimeline(BundleDraft &draft)
{
    const auto root = draft.open(u"timeline.json"_s, BundleDraft::Need::Required);
    if (!root.isThere())
        return;
    ObjectReader timeline(root, draft.findings);
    const auto periods = timeline.optionalList(u"periods");
    for (const auto &period : periods)
        readPeriod(period, draft);
    const auto events = timeline.optionalList(u"events");
    draft.bundle.events.reserve(events.size());
    for (const auto &event : events)
        readEvent(event, draft);
    timeline.noteUnknownKeys();
    if (periods.isEmpty() && events.isEmpty())
        draft.findings.add(u"timeline-empty", root);
}

void readFields(BundleDraft &draft)
{
    const auto root = draft.open(u"fields.json"_s, BundleDraft::Need::Required);
    if (!root.isThere())
        return;
    ObjectReader file(root, draft.findings);
    QSet<int> numbers;
    const auto fields = file.requiredList(u"fields");
    for (const auto &field : fields)
        readField(field, draft, numbers);
    file.noteUnknownKeys();
}

} // namespace Masterplan
