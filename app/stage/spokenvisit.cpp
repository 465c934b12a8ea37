// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenvisit.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

#include "exhibit/exhibition.h"
#include "spokensentences.h"
#include "stagecontent.h"

namespace Masterplan {

namespace {

/// Milliseconds until what a key led to is there: screens are loaded and focus moves in turns of the event loop.
constexpr int restTime = 60;

/// The innermost one there; -1: none.
qsizetype indexAt(const QList<ReadElement> &order, QPointF position)
{
    qsizetype best = -1;
    const auto area = [&](qsizetype index) { return order[index].place.width() * order[index].place.height(); };
    for (qsizetype index = 0; index < order.size(); ++index) {
        if (order[index].place.contains(position) && (best < 0 || area(index) < area(best)))
            best = index;
    }
    return best;
}

} // namespace

SpokenVisit::SpokenVisit(QQuickWindow &window, Exhibition &exhibition, StageContent &content)
    : m_window(window)
    , m_exhibition(exhibition)
    , m_visit(*exhibition.visit())
    , m_narrator(*exhibition.narrator())
    , m_content(content)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &SpokenVisit::tell);
    connect(&m_visit, &Visit::ended, this, &SpokenVisit::end);
    connect(&m_visit, &Visit::isAskingChanged, this, [this] { tellSoon(m_wish); });
    for (const auto changed :
        {&Visit::screenChanged, &Visit::itemIdChanged, &Visit::sheetChanged, &Visit::languageChanged}) {
        connect(&m_visit, changed, this, [this] { tellSoon(m_wish); });
    }
    connect(&m_narrator, &Narrator::progressed, this, &SpokenVisit::followOffer);
}

SpokenVisit::~SpokenVisit() = default;

void SpokenVisit::begin()
{
    if (m_isOn || !m_narrator.hasVoices())
        return;
    m_isOn = true;
    m_isNew = true;
    m_content.metrics().setSpoken(true);
    m_content.metrics().setShowsFocus(true);
    Q_EMIT isOnChanged();
    // A visit by ear reads by itself.
    m_visit.setReadAloud(false);
    speak(m_visit.language());
    if (m_exhibition.bundle().languages.size() > 1 && m_visit.screen() != Visit::Screen::Trouble)
        offerLanguages();
    else
        tellSoon(Wish::Place);
}

void SpokenVisit::end()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_isAsking = false;
    m_wish = Wish::Nothing;
    m_rest.stop();
    m_isAtStart = false;
    m_index = -1;
    m_chosen = {};
    m_offer = -1;
    m_place = {};
    m_narrator.stop();
    m_content.metrics().setSpoken(false);
    m_content.metrics().setShowsFocus(false);
    Q_EMIT isOnChanged();
}

void SpokenVisit::step(int by)
{
    const QList<ReadElement> list = order();
    if (list.isEmpty())
        return;
    const qsizetype count = list.size();
    const qsizetype here = focused(list);
    // What was read here may be gone, and another thing in its place.
    const qsizetype gone = m_index < 0 ? (by > 0 ? -1 : 0) : std::min(m_index, count) - (by > 0 ? 1 : 0);
    const qsizetype next = ((here >= 0 ? here : gone) + by + count) % count;
    read(list, next);
}

void SpokenVisit::choose()
{
    const QList<ReadElement> list = wholeOrder();
    const qsizetype here = focused(list);
    if (here < 0 || !list[here].isAction)
        return say({m_words->nothingToChoose()});
    m_narrator.stop();
    m_chosen = {list[here].item, list[here], list, span()};
    m_index = here;
    press(m_chosen.element);
    tellSoon(Wish::Choice);
}

void SpokenVisit::explain()
{
    m_isNew = true;
    tellSoon(Wish::Place);
}

void SpokenVisit::setVolume(int percent)
{
    // A voice that nobody hears cannot say how it gets louder.
    constexpr int least = 10;
    m_visit.setVolume(std::max(percent, least));
    if (!m_exhibition.playback()->isPlaying())
        say({m_words->volume(m_visit.volume())});
}

void SpokenVisit::listen()
{
    m_narrator.stop();
    m_chosen.span = span();
    m_isAtStart = false;
    tellSoon(Wish::Focus);
}

void SpokenVisit::listenForNext()
{
    m_narrator.stop();
    m_chosen.span = span();
    tellSoon(Wish::Next);
}

void SpokenVisit::touch()
{
    m_narrator.stop();
    m_underFinger = nullptr;
}

void SpokenVisit::readAt(QPointF position)
{
    const QList<ReadElement> list = orderAt(position);
    const qsizetype there = indexAt(list, position);
    if (there < 0 || list[there].item == m_underFinger)
        return;
    m_underFinger = list[there].item;
    read(list, there);
}

void SpokenVisit::tapAt(QPointF position)
{
    const QList<ReadElement> list = orderAt(position);
    const qsizetype there = indexAt(list, position);
    if (there < 0 || there == focused(list))
        choose();
    else
        read(list, there);
}

void SpokenVisit::speak(const QString &language)
{
    if (m_words && m_language == language)
        return;
    m_language = language;
    m_words = std::make_unique<SpokenWords>(language);
}

void SpokenVisit::offerLanguages()
{
    m_visit.showLanguages();
    m_place = place();
    m_index = -1;
    m_offered = {m_visit.language()};
    for (const Language &language : m_exhibition.bundle().languages) {
        if (!m_offered.contains(language.tag))
            m_offered.append(language.tag);
    }
    QList<Utterance> offers;
    for (const QString &tag : std::as_const(m_offered)) {
        const Language *language = m_exhibition.bundle().language(tag);
        offers.append(SpokenWords(tag).offer(language ? language->name : tag));
    }
    m_offer = m_narrator.speech() + 1;
    say(offers);
}

void SpokenVisit::followOffer()
{
    const qsizetype current = m_narrator.current();
    if (!m_isOn || m_narrator.speech() != m_offer || current < 0 || m_visit.screen() != Visit::Screen::Languages)
        return;
    const QList<ReadElement> list = order();
    const auto offered = std::find_if(list.cbegin(), list.cend(),
        [&](const ReadElement &element) { return element.languageTag == m_offered.value(current); });
    if (offered != list.cend()) {
        offered->item->forceActiveFocus(Qt::TabFocusReason);
        m_index = offered - list.cbegin();
    }
}

void SpokenVisit::tellSoon(Wish wish)
{
    if (!m_isOn)
        return;
    m_wish = wish;
    m_rest.start();
}

void SpokenVisit::tell()
{
    if (m_visit.isAsking() || m_isAsking)
        return ask();
    const Wish wish = std::exchange(m_wish, Wish::Nothing);
    speak(m_visit.language());
    if (wish == Wish::Place || place() != m_place)
        return tellPlace();
    switch (wish) {
    case Wish::Focus:
        if (const QList<ReadElement> list = order(); focused(list) >= 0)
            read(list, focused(list));
        else
            say(spanInWords());
        break;
    case Wish::Choice:
        tellChoice();
        break;
    case Wish::Next:
        tellNext();
        break;
    case Wish::Place:
    case Wish::Nothing:
        break;
    }
}

void SpokenVisit::ask()
{
    if (m_visit.isAsking() == m_isAsking)
        return;
    m_isAsking = m_visit.isAsking();
    if (m_isAsking)
        return say(
            inOneBreath({m_words->stillThere(), m_words->secondsLeft(m_visit.secondsLeft()), m_words->anyKey()}));
    // The question had the focus.
    if (m_read)
        m_read->forceActiveFocus(Qt::TabFocusReason);
    const QList<ReadElement> list = order();
    const qsizetype here = focused(list);
    say(inOneBreath(
        QList<Utterance>{m_words->goesOn()} + (here < 0 ? QList<Utterance>() : elementInWords(*m_words, list, here))));
}

void SpokenVisit::tellPlace()
{
    const Place now = place();
    const Place before = std::exchange(m_place, now);
    const bool isNew = now.screen != before.screen || now.itemId != before.itemId || now.sheet != before.sheet
        || now.mediaId != before.mediaId;
    // The way back leads to where one was, every way on to the beginning of what is new.
    const bool isBack = now.screen == Visit::Screen::Home
        || (now.itemId == before.itemId && before.sheet != Visit::Sheet::NoSheet && now.sheet == Visit::Sheet::NoSheet);
    m_isAtStart = isNew && !isBack;
    if (isNew)
        m_index = -1;
    QList<Utterance> said = placeInWords(*m_words, m_exhibition);
    const QList<ReadElement> list = order();
    if (now.screen == Visit::Screen::Trouble) {
        for (const ReadElement &element : list)
            said.append({element.name, element.language, {}});
        return say(inOneBreath(said));
    }
    said += {m_words->amount(int(list.size())), m_words->howToWalk()};
    if (now.screen == Visit::Screen::Detail && now.sheet != Visit::Sheet::TakeAwaySheet)
        said.append(m_words->howToGoOn());
    if (m_visit.canGoBack())
        said.append(m_words->howToLeave());
    if (std::exchange(m_isNew, false))
        said += {m_words->howToTouch(), m_words->howToAsk()};
    say(inOneBreath(said));
}

void SpokenVisit::tellChoice()
{
    // What plays now is what was chosen.
    if (m_exhibition.playback()->isPlaying())
        return;
    const QList<ReadElement> list = wholeOrder();
    const qsizetype here = indexOf(list, m_chosen.item);
    const auto wasThere = [&](const ReadElement &element) {
        const qsizetype before = indexOf(m_chosen.order, element.item);
        return before >= 0 && m_chosen.order[before].name == element.name;
    };
    QList<Utterance> said;
    for (const ReadElement &element : list) {
        if (element.isExplanation && !element.isAction && !wasThere(element))
            said.append({element.name, element.language, {}});
    }
    if (!said.isEmpty())
        return say(inOneBreath(said));
    if (here >= 0 && list[here].isCheckable && list[here].isChecked != m_chosen.element.isChecked)
        return say(inOneBreath({{list[here].name, list[here].language, {}}, m_words->switched(list[here].isChecked)}));
    if (span() != m_chosen.span) {
        // A counted marker has come apart: what was in it is what comes next.
        if (m_chosen.element.isOfTimeline) {
            m_isAtStart = true;
            m_index = -1;
        }
        return say(spanInWords());
    }
    if (here >= 0)
        return read(list, here);
    if (!list.isEmpty())
        read(list, std::clamp<qsizetype>(m_index, 0, list.size() - 1));
}

void SpokenVisit::tellNext()
{
    if (span() != m_chosen.span)
        say(spanInWords());
    else
        say({m_words->nothingFurther()});
}

void SpokenVisit::read(const QList<ReadElement> &order, qsizetype index)
{
    m_isAtStart = false;
    m_index = index;
    m_read = order[index].item;
    m_content.metrics().setShowsFocus(true);
    const QList<Utterance> said = elementInWords(*m_words, order, index);
    order[index].item->forceActiveFocus(Qt::TabFocusReason);
    say(said);
}

QList<Utterance> SpokenVisit::spanInWords() const
{
    if (m_visit.screen() != Visit::Screen::Home)
        return {};
    const TimelineView &timeline = m_content.timeline();
    return {
        timeline.isAllShown() ? m_words->wholeTime() : m_words->timeSpan(timeline.visibleFrom(), timeline.visibleTo())};
}

QList<ReadElement> SpokenVisit::order() const
{
    QList<ReadElement> list = wholeOrder();
    list.removeIf([](const ReadElement &element) { return element.isForFingers; });
    return list;
}

QList<ReadElement> SpokenVisit::orderAt(QPointF position) const
{
    const QList<ReadElement> whole = wholeOrder();
    const bool isForFingers = std::any_of(whole.cbegin(), whole.cend(),
        [&](const ReadElement &element) { return element.isForFingers && element.place.contains(position); });
    // Whatever else it is, it is counted as keys count it.
    return isForFingers ? whole : order();
}

QList<ReadElement> SpokenVisit::wholeOrder() const
{
    return m_content.item() ? readingOrder(*m_content.item(), m_visit.language(), m_content.timeline().isMirrored())
                            : QList<ReadElement>();
}

qsizetype SpokenVisit::focused(const QList<ReadElement> &order) const
{
    return m_isAtStart ? -1 : indexOf(order, m_window.activeFocusItem());
}

SpokenVisit::Place SpokenVisit::place() const
{
    return {m_visit.screen(), m_visit.itemId(), m_visit.sheet(), m_visit.mediaId(), m_visit.language()};
}

QString SpokenVisit::span() const
{
    const TimelineView &timeline = m_content.timeline();
    return timeline.isAllShown() ? QString() : timeline.visibleFrom() + u'/' + timeline.visibleTo();
}

void SpokenVisit::say(const QList<Utterance> &utterances)
{
    if (!utterances.isEmpty())
        m_narrator.say(utterances);
}

} // namespace Masterplan
