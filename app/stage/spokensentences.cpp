// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokensentences.h"

#include "exhibit/exhibition.h"
#include "spokenwords.h"

namespace Masterplan {

QList<Utterance> inOneBreath(const QList<Utterance> &utterances)
{
    QList<Utterance> said;
    for (const Utterance &utterance : utterances) {
        if (utterance.text.isEmpty())
            continue;
        if (said.isEmpty() || said.constLast().language != utterance.language) {
            said.append(utterance);
            continue;
        }
        QString &text = said.last().text;
        if (!text.back().isPunct())
            text += u'.';
        text += u' ' + utterance.text;
    }
    return said;
}

QList<Utterance> elementInWords(const SpokenWords &words, const QList<ReadElement> &order, qsizetype index)
{
    const ReadElement &element = order[index];
    if (!element.languageTag.isEmpty()) {
        const SpokenWords own(element.languageTag);
        return inOneBreath({own.offer(element.name), own.kind(element, index + 1, order.size())});
    }
    QList<Utterance> said{{element.name, element.language, {}}};
    if (!element.description.isEmpty())
        said.append({element.description, element.language, {}});
    said.append(words.kind(element, index + 1, order.size()));
    return inOneBreath(said);
}

QList<Utterance> placeInWords(const SpokenWords &words, Exhibition &exhibition)
{
    const Visit &visit = *exhibition.visit();
    const ItemDetail &detail = *exhibition.detail();
    const Medium &medium = *exhibition.medium();
    switch (visit.screen()) {
    case Visit::Screen::Home:
        return {words.place(SpokenPlace::Start, 0, 0), {exhibition.title(), exhibition.textLanguage(), {}}};
    case Visit::Screen::Languages:
        return {words.place(SpokenPlace::Languages, 0, 0)};
    case Visit::Screen::About:
        return {words.place(SpokenPlace::About, 0, 0)};
    case Visit::Screen::Trouble:
        return {};
    case Visit::Screen::Detail:
        break;
    }
    if (visit.sheet() == Visit::Sheet::TakeAwaySheet)
        return {words.place(SpokenPlace::TakeAway, 0, 0)};
    if (visit.sheet() == Visit::Sheet::MediaSheet) {
        const SpokenPlace place = medium.kind() == Medium::Kind::Clip ? SpokenPlace::Clip
            : medium.kind() == Medium::Kind::Sound                    ? SpokenPlace::Sound
                                                                      : SpokenPlace::Picture;
        const QString name = medium.caption().isEmpty() ? medium.alt() : medium.caption();
        return {words.place(place, medium.position(), medium.count()), {name, medium.textLanguage(), {}}};
    }
    const SpokenPlace place = detail.kind() == ItemDetail::Kind::Field ? SpokenPlace::Field
        : detail.kind() == ItemDetail::Kind::Event                     ? SpokenPlace::Event
                                                                       : SpokenPlace::Period;
    QList<Utterance> said{words.place(place, detail.position(), detail.count())};
    if (!detail.when().isEmpty())
        said.append({detail.when(), visit.language(), {}});
    said.append({detail.title(), detail.textLanguage(), {}});
    return said;
}

} // namespace Masterplan
