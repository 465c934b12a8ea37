// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit.h"

#include <algorithm>

#include "content/languagedirection.h"
#include "content/languagetag.h"
#include "content/localizedtext.h"

namespace Masterplan {

namespace {
constexpr qsizetype longestHistory = 64;
} // namespace

Visit::Visit(VisitScope scope, VisitSettings settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_scope(std::move(scope))
    , m_settings(std::move(settings))
    , m_idle(m_settings.askAfter, m_settings.answerWithin, clock)
    , m_state(defaults())
{
    connect(&m_idle, &IdleWatch::isAskingChanged, this, &Visit::isAskingChanged);
    connect(&m_idle, &IdleWatch::secondsLeftChanged, this, &Visit::secondsLeftChanged);
    connect(&m_idle, &IdleWatch::isUntouchedChanged, this, &Visit::isUntouchedChanged);
    connect(&m_idle, &IdleWatch::expired, this, &Visit::reset);
}

bool Visit::isRightToLeft() const
{
    return directionOfLanguage(m_state.language) == Qt::RightToLeft;
}

Visit::TimeDirection Visit::timeDirection() const
{
    return isRightToLeft() ? m_state.timeDirection : TimeDirection::AsGiven;
}

QString Visit::offeredLanguage() const
{
    return m_state.language == m_scope.defaultLanguage ? m_state.otherLanguage : m_scope.defaultLanguage;
}

bool Visit::canGoBack() const
{
    return screen() != Screen::Home && screen() != Screen::Trouble;
}

bool Visit::open(const QString &itemId)
{
    noteActivity();
    const Place place{Screen::Detail, itemId, {}};
    if (!isReachable(place))
        return false;
    choose(movedTo(place));
    return true;
}

void Visit::goHome()
{
    State next = m_state;
    next.place = {};
    next.history.clear();
    choose(std::move(next));
}

void Visit::openMedia(const QString &mediaId)
{
    choose(withSheet(Sheet::MediaSheet, mediaId));
}

void Visit::showTakeAway()
{
    choose(withSheet(Sheet::TakeAwaySheet, {}));
}

void Visit::closeSheet()
{
    choose(withSheet(Sheet::NoSheet, {}));
}

void Visit::goBack()
{
    if (sheet() != Sheet::NoSheet)
        closeSheet();
    else if (canGoBack())
        choose(movedBack());
}

void Visit::showLanguages()
{
    choose(movedTo({Screen::Languages, {}, {}}));
}

void Visit::showAbout()
{
    choose(movedTo({Screen::About, {}, {}}));
}

void Visit::showTrouble(const QString &code)
{
    State next = m_state;
    next.place = {Screen::Trouble, {}, code};
    next.history.clear();
    become(std::move(next));
}

bool Visit::setLanguage(const QString &tag)
{
    noteActivity();
    if (!m_scope.languages.contains(tag))
        return false;
    State next = screen() == Screen::Languages ? movedBack() : m_state;
    next.language = tag;
    if (tag != m_scope.defaultLanguage)
        next.otherLanguage = tag;
    choose(std::move(next));
    return true;
}

void Visit::setInTwoLanguages(bool isInTwo)
{
    State next = m_state;
    next.isInTwoLanguages = isInTwo;
    choose(std::move(next));
}

void Visit::setPrefersSignLanguage(bool prefers)
{
    State next = screen() == Screen::Languages ? movedBack() : m_state;
    next.prefersSignLanguage = prefers && m_scope.hasSignLanguage;
    choose(std::move(next));
}

void Visit::setTextSize(TextSize size)
{
    State next = m_state;
    next.textSize = size;
    choose(std::move(next));
}

void Visit::nextTextSize()
{
    switch (textSize()) {
    case TextSize::Normal:
        return setTextSize(TextSize::Large);
    case TextSize::Large:
        return setTextSize(TextSize::Largest);
    case TextSize::Largest:
        return setTextSize(TextSize::Normal);
    }
}

void Visit::setHighContrast(bool isHighContrast)
{
    State next = m_state;
    next.isHighContrast = isHighContrast;
    choose(std::move(next));
}

void Visit::setWithinReach(bool isWithinReach)
{
    State next = m_state;
    next.isWithinReach = isWithinReach;
    choose(std::move(next));
}

void Visit::setTimeDirection(TimeDirection direction)
{
    State next = m_state;
    next.timeDirection = direction;
    choose(std::move(next));
}

void Visit::setFilter(const QString &fieldId)
{
    State next = m_state;
    next.filterId = m_scope.itemIds.contains(fieldId) ? fieldId : QString();
    choose(std::move(next));
}

void Visit::setVolume(int percent)
{
    State next = m_state;
    next.volume = std::clamp(percent / volumeStep * volumeStep, 0, 100);
    choose(std::move(next));
}

void Visit::setShowsCaptions(bool shows)
{
    State next = m_state;
    next.showsCaptions = shows;
    choose(std::move(next));
}

void Visit::setShowsDescription(bool shows)
{
    State next = m_state;
    next.showsDescription = shows;
    choose(std::move(next));
}

void Visit::setReadAloud(bool isReadAloud)
{
    State next = m_state;
    next.isReadAloud = isReadAloud;
    choose(std::move(next));
}

void Visit::setPane(Pane pane)
{
    State next = m_state;
    next.pane = pane;
    choose(std::move(next));
}

void Visit::follow(const Visit &other)
{
    State next = other.m_state;
    next.language = m_state.language;
    next.otherLanguage = m_state.otherLanguage;
    next.isInTwoLanguages = m_state.isInTwoLanguages;
    next.volume = m_state.volume;
    // Another place takes every sheet away, so that the other's comes after it.
    choose(next);
    choose(std::move(next));
}

bool Visit::goTo(const QString &show)
{
    if (show != ReservedId::home)
        return open(show);
    goHome();
    return true;
}

QString Visit::shown() const
{
    switch (screen()) {
    case Screen::Home:
        return ReservedId::home.toString();
    case Screen::Detail:
        return itemId();
    default:
        return {};
    }
}

void Visit::present(const QString &show)
{
    const Place item{Screen::Detail, show, {}};
    if (!isUntouched() || screen() == Screen::Trouble)
        return;
    State next = m_state;
    next.place = isReachable(item) ? item : Place();
    next.history.clear();
    become(std::move(next));
}

void Visit::keepOpen()
{
    noteActivity();
    hold();
}

void Visit::reset()
{
    State next = defaults();
    if (screen() == Screen::Trouble)
        next.place = m_state.place;
    become(std::move(next));
    m_idle.rest();
    Q_EMIT ended();
}

void Visit::setScope(VisitScope scope)
{
    m_scope = std::move(scope);
    State next = isUntouched() ? defaults() : m_state;
    next.language = nearestLanguage(next.language);
    if (next.otherLanguage == m_scope.defaultLanguage || !m_scope.languages.contains(next.otherLanguage))
        next.otherLanguage.clear();
    next.prefersSignLanguage = next.prefersSignLanguage && m_scope.hasSignLanguage;
    if (!m_scope.itemIds.contains(next.filterId))
        next.filterId.clear();
    next.history.removeIf([this](const Place &place) { return !isReachable(place); });
    next.place = isReachable(m_state.place) ? m_state.place : Place();
    next.sheet = Sheet::NoSheet;
    next.mediaId.clear();
    become(std::move(next));
}

QString Visit::nearestLanguage(const QString &tag) const
{
    for (QStringView candidate = tag; !candidate.isEmpty(); candidate = baseLanguageTag(candidate)) {
        if (m_scope.languages.contains(candidate))
            return candidate.toString();
    }
    return m_scope.defaultLanguage;
}

Visit::State Visit::defaults() const
{
    State state;
    state.language = nearestLanguage(m_settings.language);
    return state;
}

bool Visit::isReachable(const Place &place) const
{
    return place.screen != Screen::Detail || m_scope.itemIds.contains(place.itemId);
}

Visit::State Visit::withSheet(Sheet sheet, const QString &mediaId) const
{
    State next = m_state;
    next.sheet = screen() == Screen::Detail ? sheet : Sheet::NoSheet;
    next.mediaId = next.sheet == Sheet::MediaSheet ? mediaId : QString();
    return next;
}

Visit::State Visit::movedTo(const Place &place) const
{
    State next = m_state;
    next.place = place;
    const bool isWorthReturningTo = screen() == Screen::Detail || screen() == Screen::About;
    if (place != m_state.place && isWorthReturningTo) {
        next.history.append(m_state.place);
        if (next.history.size() > longestHistory)
            next.history.removeFirst();
    } else if (!next.history.isEmpty() && next.history.last() == place) {
        next.history.removeLast();
    }
    return next;
}

Visit::State Visit::movedBack() const
{
    State next = m_state;
    next.place = next.history.isEmpty() ? Place() : next.history.takeLast();
    return next;
}

void Visit::choose(State next)
{
    noteActivity();
    become(std::move(next));
}

void Visit::become(State next)
{
    const bool couldGoBack = canGoBack();
    const TimeDirection directionBefore = timeDirection();
    const QString secondBefore = secondLanguage();
    const QString offeredBefore = offeredLanguage();
    if (next.place != m_state.place) {
        next.sheet = Sheet::NoSheet;
        next.mediaId.clear();
    }
    const State before = std::exchange(m_state, std::move(next));
    // Told only when all of it is true, so that nobody sees half a change.
    if (before.language != m_state.language)
        Q_EMIT languageChanged();
    if (secondBefore != secondLanguage() || offeredBefore != offeredLanguage())
        Q_EMIT secondLanguageChanged();
    if (before.prefersSignLanguage != m_state.prefersSignLanguage)
        Q_EMIT prefersSignLanguageChanged();
    if (before.textSize != m_state.textSize)
        Q_EMIT textSizeChanged();
    if (before.isHighContrast != m_state.isHighContrast)
        Q_EMIT isHighContrastChanged();
    if (before.isWithinReach != m_state.isWithinReach)
        Q_EMIT isWithinReachChanged();
    if (directionBefore != timeDirection())
        Q_EMIT timeDirectionChanged();
    if (before.filterId != m_state.filterId)
        Q_EMIT filterIdChanged();
    if (before.volume != m_state.volume)
        Q_EMIT volumeChanged();
    if (before.showsCaptions != m_state.showsCaptions)
        Q_EMIT showsCaptionsChanged();
    if (before.showsDescription != m_state.showsDescription)
        Q_EMIT showsDescriptionChanged();
    if (before.isReadAloud != m_state.isReadAloud)
        Q_EMIT isReadAloudChanged();
    if (before.pane != m_state.pane)
        Q_EMIT paneChanged();
    if (before.place.troubleCode != m_state.place.troubleCode)
        Q_EMIT troubleCodeChanged();
    if (before.sheet != m_state.sheet || before.mediaId != m_state.mediaId)
        Q_EMIT sheetChanged();
    if (before.place.itemId != m_state.place.itemId)
        Q_EMIT itemIdChanged();
    if (before.place.screen != m_state.place.screen)
        Q_EMIT screenChanged();
    if (couldGoBack != canGoBack())
        Q_EMIT canGoBackChanged();
}

} // namespace Masterplan
