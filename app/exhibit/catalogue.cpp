// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <algorithm>
#include <limits>

#include "accents.h"

namespace Masterplan {

namespace {

/// Where a date stands in the order of time: what began nobody knows when stands where it ended.
Day beginning(const EdtfDate &date)
{
    constexpr Day beforeEverything = std::numeric_limits<Day>::min();
    if (const auto earliest = date.earliest())
        return *earliest;
    return date.isOpenStart() ? beforeEverything : date.latest().value_or(beforeEverything);
}

} // namespace

Catalogue::Catalogue(Bundle bundle)
    : m_bundle(std::move(bundle))
{
    addDatedItems();
    addFields();
    linkBothWays();
}

std::optional<qsizetype> Catalogue::position(const QString &itemId) const
{
    if (itemId.isEmpty())
        return {};
    if (m_positions.isEmpty()) {
        m_positions.reserve(count());
        for (qsizetype position = 0; position < count(); ++position)
            m_positions.insert(item(position).id, position);
    }
    const auto found = m_positions.constFind(itemId);
    return found == m_positions.cend() ? std::nullopt : std::optional(*found);
}

const Item &Catalogue::item(qsizetype position) const
{
    const Entry &entry = m_entries.at(position);
    switch (entry.kind) {
    case ItemKind::Period:
        return m_bundle.periods.at(entry.index);
    case ItemKind::Event:
        return m_bundle.events.at(entry.index);
    case ItemKind::Field:
        break;
    }
    return m_bundle.fields.at(entry.index);
}

QString Catalogue::accent(qsizetype position) const
{
    const Entry &entry = m_entries.at(position);
    const QString ofItsOwn = m_bundle.accents.value(item(position).id);
    if (!ofItsOwn.isEmpty())
        return ofItsOwn;
    switch (entry.kind) {
    case ItemKind::Period:
        return periodAccent(entry.colour);
    case ItemKind::Event:
        if (const auto period = this->position(m_bundle.events.at(entry.index).period);
            period && kind(*period) == ItemKind::Period)
            return accent(*period);
        return eventAccent();
    case ItemKind::Field:
        break;
    }
    return fieldAccent(entry.colour);
}

QUrl Catalogue::icon(qsizetype position) const
{
    return m_bundle.pictogramUrl(item(position));
}

QList<qsizetype> Catalogue::related(qsizetype position) const
{
    return m_related.value(position);
}

void Catalogue::addDatedItems()
{
    m_entries.reserve(m_bundle.periods.size() + m_bundle.events.size() + m_bundle.fields.size());
    for (qsizetype i = 0; i < m_bundle.periods.size(); ++i)
        m_entries.append({ItemKind::Period, i, 0, i, beginning(m_bundle.periods.at(i).when)});
    for (qsizetype i = 0; i < m_bundle.events.size(); ++i)
        m_entries.append({ItemKind::Event, i, 0, 0, beginning(m_bundle.events.at(i).when)});
    // A period stands before the events that begin with it; else the bundle's order holds.
    std::ranges::stable_sort(m_entries, {}, &Entry::beginning);
}

void Catalogue::addFields()
{
    QList<Entry> fields;
    for (qsizetype i = 0; i < m_bundle.fields.size(); ++i)
        fields.append({ItemKind::Field, i, m_bundle.fields.at(i).number, 0, 0});
    std::ranges::stable_sort(fields, {},
        [](const Entry &entry) { return entry.number > 0 ? entry.number : std::numeric_limits<int>::max(); });
    for (qsizetype place = 0; place < fields.size(); ++place) {
        fields[place].colour = place;
        if (fields[place].number <= 0)
            fields[place].number = static_cast<int>(place) + 1;
    }
    m_entries.append(fields);
}

void Catalogue::linkBothWays()
{
    for (qsizetype from = 0; from < count(); ++from) {
        for (const QString &id : item(from).related) {
            const auto to = position(id);
            if (!to || *to == from)
                continue;
            m_related[from].append(*to);
            m_related[*to].append(from);
        }
    }
    for (QList<qsizetype> &positions : m_related) {
        std::ranges::sort(positions);
        positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    }
}

const EdtfDate *Catalogue::date(const Entry &entry) const
{
    switch (entry.kind) {
    case ItemKind::Period:
        return &m_bundle.periods.at(entry.index).when;
    case ItemKind::Event:
        return &m_bundle.events.at(entry.index).when;
    case ItemKind::Field:
        break;
    }
    return nullptr;
}

QSet<QString> Catalogue::belongingTo(qsizetype field) const
{
    QSet<QString> ids;
    for (const qsizetype position : related(field)) {
        if (kind(position) != ItemKind::Field)
            ids.insert(item(position).id);
    }
    const QSet<QString> periods = ids;
    for (const Event &event : m_bundle.events) {
        if (periods.contains(event.period))
            ids.insert(event.id);
    }
    return ids;
}

bool Catalogue::canFilter() const
{
    QList<QSet<QString>> selections;
    for (qsizetype position = 0; position < count(); ++position) {
        if (kind(position) == ItemKind::Field)
            selections.append(belongingTo(position));
    }
    return selections.size() > 1 && selections.count(selections.constFirst()) < selections.size();
}

} // namespace Masterplan
