// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledraft.h"

#include <algorithm>
#include <limits>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

using Target = BundleDraft::Target;

bool isItem(IdKind kind)
{
    return kind == IdKind::Period || kind == IdKind::Event || kind == IdKind::Field;
}

bool knowsItems(const BundleDraft &draft)
{
    return draft.knowsAll(IdKind::Period) && draft.knowsAll(IdKind::Field);
}

/// Whether it could be told if there is no such thing: not when the file that would have it was not understood.
bool canLookUp(Target target, const BundleDraft &draft)
{
    switch (target) {
    case Target::Item:
    case Target::Stop:
    case Target::Accent:
        return knowsItems(draft);
    case Target::Period:
        return draft.knowsAll(IdKind::Period);
    case Target::Media:
    case Target::Pictogram:
    case Target::SignLanguage:
    case Target::StandIn:
        return draft.knowsAll(IdKind::Media);
    case Target::Source:
        break;
    }
    return draft.knowsAll(IdKind::Source);
}

bool isKindOf(Target target, IdKind kind)
{
    switch (target) {
    case Target::Item:
    case Target::Stop:
    case Target::Accent:
        return isItem(kind);
    case Target::Period:
        return kind == IdKind::Period;
    case Target::Media:
    case Target::Pictogram:
    case Target::SignLanguage:
    case Target::StandIn:
        return kind == IdKind::Media;
    case Target::Source:
        break;
    }
    return kind == IdKind::Source;
}

FindingCode notThere(Target target)
{
    switch (target) {
    case Target::Period:
        return u"reference-period";
    case Target::Media:
    case Target::Pictogram:
    case Target::SignLanguage:
    case Target::StandIn:
        return u"reference-media";
    case Target::Source:
        return u"reference-source";
    case Target::Stop:
        return u"reference-stop";
    case Target::Item:
    case Target::Accent:
        break;
    }
    return u"reference-item";
}

/// What the media item with this id says it is.
QString kindOfMedia(const QString &id, const BundleDraft &draft)
{
    return draft.owners.value(id).id.parent().member(u"kind").string();
}

void checkKind(const BundleDraft::Reference &reference, const QString &id, BundleDraft &draft)
{
    if (reference.target == Target::Pictogram && kindOfMedia(id, draft) != u"pictogram")
        draft.findings.add(u"icon-not-pictogram", reference.id, {id});
    if (reference.target == Target::SignLanguage && kindOfMedia(id, draft) != u"video")
        draft.findings.add(u"sign-language-not-video", reference.id, {id});
    if (reference.target == Target::StandIn && kindOfMedia(id, draft) != kindOfMedia(reference.from, draft))
        draft.findings.add(u"stand-in-kind", reference.id, {id});
    if (reference.target == Target::Item && id == reference.from)
        draft.findings.add(u"related-self", reference.id, {id});
}

void checkReference(const BundleDraft::Reference &reference, BundleDraft &draft)
{
    const bool isByKey = reference.target == Target::Accent;
    const auto id = isByKey ? reference.id.key() : reference.id.string();
    if (reference.target == Target::Stop && id == ReservedId::home)
        return;
    const auto owner = draft.owners.constFind(id);
    if (owner != draft.owners.cend() && isKindOf(reference.target, owner->kind))
        checkKind(reference, id, draft);
    else if (canLookUp(reference.target, draft) && isByKey)
        draft.findings.addAtKey(notThere(reference.target), reference.id, {id});
    else if (canLookUp(reference.target, draft))
        draft.findings.add(notThere(reference.target), reference.id, {id});
}

/// Of an uncertain or imprecise date only what is outside for certain counts.
void checkEventsInPeriods(BundleDraft &draft)
{
    constexpr auto never = std::numeric_limits<Day>::max();
    QHash<QString, const EdtfDate *> periods;
    for (const auto &period : std::as_const(draft.bundle.periods))
        periods.insert(period.id, &period.when);
    for (const auto &event : std::as_const(draft.bundle.events)) {
        const auto *period = periods.value(event.period);
        if (!period)
            continue;
        const auto start = event.when.start();
        const auto end = event.when.end();
        const bool isBefore = start && start->latest < period->earliest().value_or(-never);
        const bool isAfter = end && end->earliest > period->latest().value_or(never);
        const auto place = draft.owners.value(event.id).id.parent().member(u"when");
        if (isBefore || isAfter)
            draft.findings.add(
                u"event-outside-period", place, {event.when.toString(), event.period, period->toString()});
    }
}

/// Walks along the stand-ins; coming back to where this walk has been is a circle.
void checkStandIns(BundleDraft &draft)
{
    QHash<QString, QString> standIns;
    for (const auto &item : std::as_const(draft.bundle.media))
        standIns.insert(item.id, item.standIn);
    QSet<QString> done;
    for (const auto &item : std::as_const(draft.bundle.media)) {
        QSet<QString> walked;
        auto id = item.id;
        while (!id.isEmpty() && !done.contains(id) && !walked.contains(id)) {
            walked.insert(id);
            id = standIns.value(id);
        }
        if (walked.contains(id))
            draft.findings.add(u"stand-in-cycle", draft.owners.value(id).id.parent().member(u"standIn"), {id});
        done.unite(walked);
    }
}

} // namespace

void checkReferences(BundleDraft &draft)
{
    for (const auto &reference : std::as_const(draft.references))
        checkReference(reference, draft);
    checkEventsInPeriods(draft);
    checkStandIns(draft);
}

} // namespace Masterplan
