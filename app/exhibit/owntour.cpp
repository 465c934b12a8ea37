// SPDX-License-Identifier: GPL-3.0-or-later
#include "owntour.h"

#include <algorithm>

#include "content/bundlerules.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr ObjectReader::Range stopSeconds{5, 3600};

/// An id, checked by its form; nothing, and a finding, where it is none.
QString readId(
    ObjectReader &entry, QStringView key, bool (*isId)(QStringView), FindingCode notOne, FindingList &findings)
{
    const JsonValue id = entry.requiredText(key);
    if (id.isThere() && !isId(id.string()))
        findings.add(notOne, id, {id.string()});
    return id.string();
}

OwnStop readStop(const JsonValue &value, QHash<QString, int> &lines, FindingList &findings)
{
    ObjectReader entry(value, findings);
    OwnStop stop;
    stop.id = readId(entry, u"id", isItemId, u"id-invalid", findings);
    const JsonValue id = value.member(u"id");
    if (const int line = lines.value(stop.id); line > 0)
        findings.add(u"id-duplicate", id, {stop.id, id.fileName(), QString::number(line)});
    else
        lines.insert(stop.id, id.place().line);
    stop.show = entry.requiredText(u"show").string();
    stop.lastTitle = entry.optionalText(u"lastTitle").string();
    stop.seconds = entry.number(u"seconds", stopSeconds, u"seconds-range").value_or(stop.seconds);
    stop.notes = entry.optionalText(u"notes").string();
    entry.noteUnknownKeys();
    return stop;
}

OwnTour readTour(const JsonValue &root, FindingList &findings)
{
    ObjectReader file(root, findings);
    OwnTour tour;
    file.required(u"format");
    tour.bundleId = readId(file, u"bundle", isBundleId, u"bundle-id-invalid", findings);
    tour.basedOn = file.optionalText(u"basedOn").string();
    tour.id = readId(file, u"id", isItemId, u"id-invalid", findings);
    tour.title = file.requiredText(u"title").string();
    tour.language = readId(file, u"language", isLanguageTag, u"language-tag-invalid", findings);
    QHash<QString, int> lines;
    for (const JsonValue &stop : file.requiredList(u"stops")) {
        if (expectKind(stop, JsonKind::Object, findings))
            tour.stops.append(readStop(stop, lines, findings));
    }
    file.noteUnknownKeys();
    return tour;
}

} // namespace

OwnReading<OwnTour> readOwnTour(const QByteArray &bytes, const QString &fileName)
{
    return readOwnFile<OwnTour>(bytes, fileName, &readTour);
}

QByteArray toJson(const OwnTour &tour)
{
    QList<JsonText> stops;
    for (const OwnStop &stop : tour.stops) {
        stops.append(JsonText::object({
            {u"id"_s, JsonText::string(stop.id)},
            {u"show"_s, JsonText::string(stop.show)},
            {u"lastTitle"_s, JsonText::string(stop.lastTitle)},
            {u"seconds"_s, JsonText::number(stop.seconds)},
            {u"notes"_s, JsonText::string(stop.notes)},
        }));
    }
    return writtenOwnFile({
        {u"bundle"_s, JsonText::string(tour.bundleId)},
        {u"basedOn"_s, JsonText::string(tour.basedOn)},
        {u"id"_s, JsonText::string(tour.id)},
        {u"title"_s, JsonText::string(tour.title)},
        {u"language"_s, JsonText::string(tour.language)},
        {u"stops"_s, JsonText::list(stops)},
    });
}

TalkPlan planOf(const Catalogue &catalogue, const OwnTour &tour, const QString &language)
{
    TalkPlan plan{tour.bundleId, tour.id, tour.title, TalkPlan::Origin::OwnTour, {}};
    for (const OwnStop &stop : tour.stops) {
        PlannedStop planned = plannedStop(catalogue, stop.id, stop.show, language);
        if (planned.isMissing && !stop.lastTitle.isEmpty())
            planned.title = stop.lastTitle;
        planned.seconds = stop.seconds;
        planned.notes = stop.notes;
        plan.stops.append(planned);
    }
    return plan;
}

OwnTour ownTourOf(const TalkPlan &plan, const OwnTour &like)
{
    OwnTour tour = like;
    tour.bundleId = plan.bundleId;
    tour.stops.clear();
    for (const PlannedStop &stop : plan.stops)
        tour.stops.append({stop.id, stop.show, stop.title, stop.seconds, stop.notes});
    return tour;
}

TalkPlan rehearsed(TalkPlan plan, const QHash<QString, qint64> &taken)
{
    constexpr qint64 step = 5'000;
    for (PlannedStop &stop : plan.stops) {
        const qint64 steps = (taken.value(stop.id) + step / 2) / step;
        if (taken.value(stop.id) > 0)
            stop.seconds = static_cast<int>(std::clamp(steps * step / 1'000, stopSeconds.least, stopSeconds.most));
    }
    return plan;
}

} // namespace Masterplan
