// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwalk.h"

#include <algorithm>
#include <array>

#include "exhibit/exhibition.h"
#include "program/settle.h"
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

/// What can be opened over a detail.
struct OpenedMedium {
    MediaKind medium;
    ScreenStop::Kind kind;
    QStringView name;
};
constexpr std::array<OpenedMedium, 3> openedMedia{{
    {MediaKind::Picture, ScreenStop::Kind::Picture, u"picture"},
    {MediaKind::Video, ScreenStop::Kind::Clip, u"clip"},
    {MediaKind::Sound, ScreenStop::Kind::Sound, u"sound"},
}};

QString numbered(int number)
{
    return u"detail-%1"_s.arg(number, 2, 10, QChar(u'0'));
}

const Item *itemOf(const Bundle &bundle, const QString &itemId)
{
    if (const Period *period = bundle.period(itemId))
        return period;
    if (const Event *event = bundle.event(itemId))
        return event;
    return bundle.field(itemId);
}

/// The first of the kind that an item has and that is there; empty where there is none.
QString firstMedium(const Bundle &bundle, const QString &itemId, MediaKind kind)
{
    for (const QString &id : itemOf(bundle, itemId)->media) {
        const MediaItem *shown = bundle.shownMedia(id);
        if (shown && shown->isThere && shown->kind == kind)
            return shown->id;
    }
    return {};
}

/// Periods first, then fields, then events.
QList<ScreenStop> detailsOf(const Bundle &bundle)
{
    QList<ScreenStop> stops;
    const auto add = [&stops](const Item &item) {
        if (stops.size() < mostDetails)
            stops.append({ScreenStop::Kind::Detail, numbered(int(stops.size()) + 1), item.id, {}});
    };
    std::for_each(bundle.periods.cbegin(), bundle.periods.cend(), add);
    std::for_each(bundle.fields.cbegin(), bundle.fields.cend(), add);
    std::for_each(bundle.events.cbegin(), bundle.events.cend(), add);
    return stops;
}

/// The first picture, clip and sound, each over the first detail that has one.
QList<ScreenStop> openedOver(const QList<ScreenStop> &details, const Bundle &bundle)
{
    QList<ScreenStop> stops;
    for (const auto &[medium, kind, name] : openedMedia) {
        for (const ScreenStop &detail : details) {
            const QString mediaId = firstMedium(bundle, detail.itemId, medium);
            if (!mediaId.isEmpty()) {
                stops.append({kind, name.toString(), detail.itemId, mediaId});
                break;
            }
        }
    }
    return stops;
}

/// The first detail that can be had in sign language, and its clip; the first clip that is described.
QList<ScreenStop> otherForms(const QList<ScreenStop> &details, const Bundle &bundle)
{
    QList<ScreenStop> stops;
    for (const ScreenStop &detail : details) {
        const QString clip = bundle.signLanguageClip(*itemOf(bundle, detail.itemId));
        if (clip.isEmpty())
            continue;
        stops.append({ScreenStop::Kind::Signed, u"signed"_s, detail.itemId, {}});
        stops.append({ScreenStop::Kind::SignLanguage, u"sign-language"_s, detail.itemId, clip});
        break;
    }
    for (const ScreenStop &detail : details) {
        const QString clip = firstMedium(bundle, detail.itemId, MediaKind::Video);
        if (bundle.text(clip, Slot::Description, bundle.defaultLanguage).text.isEmpty())
            continue;
        stops.append({ScreenStop::Kind::Described, u"described"_s, detail.itemId, clip});
        break;
    }
    return stops;
}

/// Of the details, the one with most to say.
ScreenStop longestOf(const QList<ScreenStop> &details, const Bundle &bundle)
{
    return *std::ranges::max_element(details, {}, [&bundle](const ScreenStop &stop) {
        return bundle.text(stop.itemId, Slot::Body, bundle.defaultLanguage).text.size();
    });
}

/// Explains the first word of the first detail that has one to be explained.
void explainFirstTerm(Exhibition &exhibition)
{
    ParagraphModel &paragraphs = *exhibition.detail()->paragraphs();
    for (const ScreenStop &stop : detailsOf(exhibition.bundle())) {
        exhibition.visit()->open(stop.itemId);
        for (int row = 0; row < paragraphs.count(); ++row) {
            if (paragraphs.termCount(row) > 0)
                return paragraphs.toggleTerm(row, 0);
        }
    }
}

/// Switches the voice on where the visitor is, and lets it come to the third word of a part.
void readAloud(ReadAloud::Part part, Exhibition &exhibition, WalkClock &clock)
{
    constexpr qint64 longestWord = 5'000; ///< milliseconds
    exhibition.visit()->setReadAloud(true);
    settle();
    while (exhibition.narrator()->isSpeaking() && exhibition.readAloud()->part() != part) {
        clock.jump(longestWord);
    }
    for (int word = 0; word < 3; ++word) {
        clock.jump(longestWord);
    }
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
    QList<ScreenStop> stops;
    const auto add = [&stops](Kind kind, const QString &name) { stops.append({kind, name, {}, {}}); };
    add(Kind::Home, u"home"_s);
    add(Kind::HomeReadAloud, u"home-read-aloud"_s);
    if (!bundle.fields.isEmpty()) {
        add(Kind::Fields, u"fields"_s);
        add(Kind::FieldsReadAloud, u"fields-read-aloud"_s);
    }
    const QList<ScreenStop> details = detailsOf(bundle);
    if (!details.isEmpty()) {
        stops += details + openedOver(details, bundle) + otherForms(details, bundle);
        stops.append({Kind::DetailReadAloud, u"detail-read-aloud"_s, longestOf(details, bundle).itemId, {}});
        if (bundle.languages.size() > 1)
            stops.append({Kind::TwoLanguages, u"two-languages"_s, longestOf(details, bundle).itemId, {}});
        if (!bundle.glossary.isEmpty())
            add(Kind::Term, u"term"_s);
        stops.append({Kind::TakeAway, u"take-away"_s, details.first().itemId, {}});
    }
    add(Kind::Languages, u"languages"_s);
    add(Kind::About, u"about"_s);
    add(Kind::Asking, u"still-there"_s);
    add(Kind::Trouble, u"trouble"_s);
    add(Kind::StaffPin, u"staff-pin"_s);
    add(Kind::Staff, u"staff"_s);
    add(Kind::TestPicture, u"test-picture"_s);
    add(Kind::Attract, u"attract"_s);
    return stops;
}

void goTo(const ScreenStop &stop, Exhibition &exhibition, WalkClock &clock)
{
    using Kind = ScreenStop::Kind;
    Visit &visit = *exhibition.visit();
    StaffDoor &door = *exhibition.staffDoor();
    door.close();
    visit.noteActivity();
    exhibition.narrator()->stop();
    visit.setReadAloud(false);
    visit.goHome();
    visit.setInTwoLanguages(stop.kind == Kind::TwoLanguages);
    visit.setPrefersSignLanguage(stop.kind == Kind::Signed);
    visit.setShowsDescription(stop.kind == Kind::Described);
    const bool isFields = stop.kind == Kind::Fields || stop.kind == Kind::FieldsReadAloud;
    visit.setPane(isFields ? Visit::Pane::FieldsPane : Visit::Pane::TimelinePane);
    switch (stop.kind) {
    case Kind::Home:
    case Kind::Fields:
        break;
    case Kind::Detail:
    case Kind::TwoLanguages:
    case Kind::Signed:
        visit.open(stop.itemId);
        break;
    case Kind::HomeReadAloud:
    case Kind::FieldsReadAloud:
        readAloud(ReadAloud::Part::Title, exhibition, clock);
        break;
    case Kind::DetailReadAloud:
        visit.open(stop.itemId);
        readAloud(ReadAloud::Part::Paragraph, exhibition, clock);
        break;
    case Kind::Term:
        explainFirstTerm(exhibition);
        break;
    case Kind::Picture:
    case Kind::Clip:
    case Kind::Sound:
    case Kind::Described:
    case Kind::SignLanguage:
        visit.open(stop.itemId);
        visit.openMedia(stop.mediaId);
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
    case Kind::TestPicture:
        door.knock();
        for (int digit = 0; digit < StaffDoor::shortestPin; ++digit) {
            door.typeDigit(digit);
        }
        door.enter();
        if (stop.kind == Kind::TestPicture)
            door.showTestPicture();
        break;
    case Kind::Attract:
        attract(exhibition, clock);
        break;
    }
}

bool outlastsChoices(const ScreenStop &stop)
{
    using Kind = ScreenStop::Kind;
    // An explanation belongs to its text, the other three end with any deed.
    return stop.kind != Kind::Term && stop.kind != Kind::Languages && stop.kind != Kind::Asking
        && stop.kind != Kind::Attract;
}

} // namespace Masterplan
