// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwalk.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

#include "exhibit/exhibition.h"
#include "walkclock.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any askAfter of the configuration (10 s to an hour).
constexpr qint64 longerThanAnyIdleTime = 3'600'000;

/// Longer than any attractAfter (10 s to a day).
constexpr qint64 longerThanAnyAttractTime = 86'400'000;

/// The details of a bundle with hundreds of items are one screen again and again.
constexpr int mostDetails = 24;

/// Of an item; empty where it has none that is there.
QString leadingPicture(const Bundle &bundle, const QString &itemId)
{
    QStringList media;
    for (const Period &period : bundle.periods)
        media += period.id == itemId ? period.media : QStringList();
    for (const Event &event : bundle.events)
        media += event.id == itemId ? event.media : QStringList();
    for (const Field &field : bundle.fields)
        media += field.id == itemId ? field.media : QStringList();
    for (const QString &id : std::as_const(media)) {
        const MediaItem *shown = bundle.shownMedia(id);
        if (shown && shown->isThere && shown->kind == MediaKind::Picture)
            return shown->id;
    }
    return {};
}

QString numbered(int number)
{
    return u"detail-%1"_s.arg(number, 2, 10, QChar(u'0'));
}

/// To where all of the story is built up and the visit's language invites. The loop knows no text size, no contrast.
void attract(Exhibition &exhibition, WalkClock &clock)
{
    const QString language = exhibition.visit()->language();
    const AttractLoop &loop = *exhibition.attract();
    exhibition.visit()->reset();
    clock.jump(longerThanAnyAttractTime);
    while (loop.builtPart() < 1 || loop.language() != language) {
        clock.jump(AttractLoop::beat);
    }
}

} // namespace

QList<ScreenStop> screensOf(const Bundle &bundle)
{
    using Kind = ScreenStop::Kind;
    QList<ScreenStop> stops{{Kind::Home, u"home"_s, {}}};
    if (!bundle.fields.isEmpty()) {
        stops.append({Kind::Fields, u"fields"_s, {}});
    }
    int number = 0;
    const auto addDetail = [&](const Item &item) {
        if (number < mostDetails) {
            stops.append({Kind::Detail, numbered(++number), item.id});
        }
    };
    std::for_each(bundle.periods.cbegin(), bundle.periods.cend(), addDetail);
    std::for_each(bundle.fields.cbegin(), bundle.fields.cend(), addDetail);
    std::for_each(bundle.events.cbegin(), bundle.events.cend(), addDetail);
    if (number > 0) {
        const QString firstDetail = std::ranges::find(stops, Kind::Detail, &ScreenStop::kind)->itemId;
        const auto hasPicture
            = [&bundle](const ScreenStop &stop) { return !leadingPicture(bundle, stop.itemId).isEmpty(); };
        if (const auto pictured = std::ranges::find_if(stops, hasPicture); pictured != stops.end()) {
            const QString itemId = pictured->itemId;
            stops.append({Kind::Picture, u"picture"_s, itemId});
        }
        stops.append({Kind::TakeAway, u"take-away"_s, firstDetail});
    }
    stops.append({Kind::Languages, u"languages"_s, {}});
    stops.append({Kind::About, u"about"_s, {}});
    stops.append({Kind::Asking, u"still-there"_s, {}});
    stops.append({Kind::Trouble, u"trouble"_s, {}});
    stops.append({Kind::StaffPin, u"staff-pin"_s, {}});
    stops.append({Kind::Staff, u"staff"_s, {}});
    stops.append({Kind::Attract, u"attract"_s, {}});
    return stops;
}

void goTo(const ScreenStop &stop, Exhibition &exhibition, WalkClock &clock)
{
    using Kind = ScreenStop::Kind;
    Visit &visit = *exhibition.visit();
    StaffDoor &door = *exhibition.staffDoor();
    door.close();
    visit.noteActivity();
    visit.goHome();
    visit.setPane(stop.kind == Kind::Fields ? Visit::Pane::FieldsPane : Visit::Pane::TimelinePane);
    switch (stop.kind) {
    case Kind::Home:
    case Kind::Fields:
        break;
    case Kind::Detail:
        visit.open(stop.itemId);
        break;
    case Kind::Picture:
        visit.open(stop.itemId);
        visit.openMedia(leadingPicture(exhibition.bundle(), stop.itemId));
        break;
    case Kind::TakeAway:
        visit.open(stop.itemId);
        visit.showTakeAway();
        break;
    case Kind::Languages:
        visit.showLanguages();
        break;
    case Kind::About:
        visit.showAbout();
        break;
    case Kind::Asking:
        clock.jump(longerThanAnyIdleTime);
        break;
    case Kind::Trouble:
        visit.showTrouble(u"T-0"_s);
        break;
    case Kind::StaffPin:
        door.knock();
        break;
    case Kind::Staff:
        door.knock();
        for (int digit = 0; digit < StaffDoor::shortestPin; ++digit) {
            door.typeDigit(digit);
        }
        door.enter();
        break;
    case Kind::Attract:
        attract(exhibition, clock);
        break;
    }
}

void settle()
{
    // Each round may post the next one's work: a loader's item, its layout, the timeline's rows for the new size.
    for (int round = 0; round < 2; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace Masterplan
