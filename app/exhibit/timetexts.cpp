// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetexts.h"

#include <algorithm>

#include "accents.h"

namespace Masterplan {

namespace {

Digits digitsOf(const Bundle &bundle, const QString &languageTag)
{
    const Language *language = bundle.language(languageTag);
    return language ? language->digits : Digits::Latin;
}

} // namespace

TimeTexts::TimeTexts(const Bundle &bundle, const TimeStory &story, const QString &languageTag)
    : m_bundle(bundle)
    , m_languageTag(languageTag)
    , m_words(DateWords::load(languageTag, digitsOf(bundle, languageTag)))
{
    if (const Language *language = bundle.language(languageTag))
        m_direction = language->timelineDirection;
    for (const TimeItem &item : story.items()) {
        if (item.isPeriod)
            m_periodAccents.insert(item.id, bundle.accents.value(item.id, periodAccent(item.number - 1)));
    }
    const auto keepPictogram = [this](const Item &item) {
        if (!item.pictogram.isEmpty() && !m_pictograms.contains(item.pictogram))
            m_pictograms.insert(item.pictogram, m_bundle.pictogramUrl(item));
    };
    std::for_each(bundle.periods.cbegin(), bundle.periods.cend(), keepPictogram);
    std::for_each(bundle.events.cbegin(), bundle.events.cend(), keepPictogram);
}

ItemTexts TimeTexts::of(const TimeItem &item) const
{
    ItemTexts texts;
    const LocalizedText title = m_bundle.text(item.id, Slot::Title, m_languageTag);
    texts.overline = m_bundle.text(item.id, Slot::Label, m_languageTag).text;
    texts.title = title.text;
    texts.teaser = m_bundle.text(item.id, Slot::Teaser, m_languageTag).text;
    texts.language = title.language.isEmpty() ? m_languageTag : title.language;
    if (item.isPeriod) {
        const Period &period = m_bundle.periods.at(item.place);
        texts.accent = m_periodAccents.value(item.id);
        texts.pictogram = m_pictograms.value(period.pictogram);
        texts.when = m_words.say(period.when);
    } else {
        const Event &event = m_bundle.events.at(item.place);
        texts.accent = m_bundle.accents.value(item.id, m_periodAccents.value(event.period, eventAccent()));
        texts.pictogram = m_pictograms.value(event.pictogram);
        texts.when = m_words.say(event.when);
    }
    return texts;
}

QString TimeTexts::tick(const TickStep &step, Day day) const
{
    const CivilDate date = fromDay(day);
    if (step.unit == TickUnit::Years || (date.month == 1 && date.day == 1))
        return m_words.sayYear(date.year);
    if (step.unit == TickUnit::Months || date.day == 1)
        return m_words.sayShortMonth(date.month);
    return m_words.sayDayOfMonth(date.day);
}

QString TimeTexts::around(const TickStep &step, Day day) const
{
    const CivilDate date = fromDay(day);
    switch (step.unit) {
    case TickUnit::Days:
        return m_words.sayDay(date);
    case TickUnit::Months:
        return m_words.sayMonth(date.year, date.month);
    case TickUnit::Years:
        break;
    }
    return m_words.sayYear(date.year);
}

QString TimeTexts::between(Day first, Day last) const
{
    const CivilDate from = fromDay(first);
    const CivilDate to = fromDay(last);
    if (from.year != to.year)
        return m_words.sayYears(from.year, to.year);
    if (from.month != to.month)
        return m_words.sayYear(from.year);
    return from.day == to.day ? m_words.sayDay(from) : m_words.sayMonth(from.year, from.month);
}

bool isMajorTick(const TickStep &step, Day day)
{
    const CivilDate date = fromDay(day);
    return step.unit == TickUnit::Years || (date.day == 1 && (step.unit == TickUnit::Days || date.month == 1));
}

} // namespace Masterplan
