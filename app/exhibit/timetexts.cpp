// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetexts.h"

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
    const auto periodColour = [&](const QString &periodId) {
        const int place = story.indexOf(periodId);
        return place < 0 ? eventAccent()
                         : bundle.accents.value(periodId, periodAccent(story.items().at(place).number - 1));
    };
    for (const Period &period : bundle.periods) {
        m_dates.insert(period.id, period.when);
        m_accents.insert(period.id, periodColour(period.id));
        m_pictograms.insert(period.id, bundle.pictogramUrl(period));
    }
    for (const Event &event : bundle.events) {
        m_dates.insert(event.id, event.when);
        m_accents.insert(event.id, bundle.accents.value(event.id, periodColour(event.period)));
        m_pictograms.insert(event.id, bundle.pictogramUrl(event));
    }
}

ItemTexts TimeTexts::of(const TimeItem &item) const
{
    ItemTexts texts;
    const LocalizedText title = m_bundle.text(item.id, Slot::Title, m_languageTag);
    texts.overline = m_bundle.text(item.id, Slot::Label, m_languageTag).text;
    texts.title = title.text;
    texts.teaser = m_bundle.text(item.id, Slot::Teaser, m_languageTag).text;
    texts.language = title.language.isEmpty() ? m_languageTag : title.language;
    texts.accent = m_accents.value(item.id);
    texts.pictogram = m_pictograms.value(item.id);
    if (const auto date = m_dates.constFind(item.id); date != m_dates.constEnd())
        texts.when = m_words.say(*date);
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
