// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledraft.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr ObjectReader::Range stopSeconds{5, 3600};

void readStop(const JsonValue &value, Tour &tour, BundleDraft &draft)
{
    if (!expectKind(value, JsonKind::Object, draft.findings))
        return;
    ObjectReader entry(value, draft.findings);
    TourStop stop;
    stop.id = draft.takeId(entry, IdKind::Stop);
    if (const auto show = entry.requiredText(u"show"); show.isThere()) {
        stop.show = show.string();
        draft.refer(show, BundleDraft::Target::Stop, stop.id);
    }
    stop.seconds = entry.number(u"seconds", stopSeconds, u"seconds-range").value_or(stop.seconds);
    entry.noteUnknownKeys();
    tour.stops.append(stop);
}

void readTour(const JsonValue &value, BundleDraft &draft)
{
    if (!expectKind(value, JsonKind::Object, draft.findings))
        return;
    ObjectReader entry(value, draft.findings);
    Tour tour;
    tour.id = draft.takeId(entry, IdKind::Tour);
    const auto stops = entry.requiredList(u"stops");
    for (const auto &stop : stops)
        readStop(stop, tour, draft);
    if (const auto list = value.member(u"stops"); list.is(JsonKind::Array) && stops.isEmpty())
        draft.findings.add(u"tour-empty", list, {tour.id});
    entry.noteUnknownKeys();
    draft.bundle.tours.append(tour);
}

} // namespace

void readTours(BundleDraft &draft)
{
    const auto root = draft.open(u"tours.json"_s, BundleDraft::Need::Optional);
    if (!root.isThere())
        return;
    ObjectReader file(root, draft.findings);
    const auto tours = file.requiredList(u"tours");
    for (const auto &tour : tours)
        readTour(tour, draft);
    file.noteUnknownKeys();
}

void readGlossary(BundleDraft &draft)
{
    const auto root = draft.open(u"glossary.json"_s, BundleDraft::Need::Optional);
    if (!root.isThere())
        return;
    ObjectReader file(root, draft.findings);
    const auto terms = file.requiredList(u"terms");
    for (const auto &term : terms) {
        if (!expectKind(term, JsonKind::Object, draft.findings))
            continue;
        ObjectReader entry(term, draft.findings);
        draft.bundle.glossary.append(draft.takeId(entry, IdKind::Term));
        entry.noteUnknownKeys();
    }
    file.noteUnknownKeys();
}

} // namespace Masterplan
