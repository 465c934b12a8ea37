// SPDX-License-Identifier: GPL-3.0-or-later
#include "localizedtext.h"

#include <algorithm>
#include <array>

namespace Masterplan {

namespace {

constexpr std::array<QStringView, 10> slotNames{
    u"title", u"teaser", u"body", u"label", u"alt", u"caption", u"transcript", u"description", u"spoken", u"notes"};

}

QStringView slotName(Slot slot)
{
    return slotNames[static_cast<size_t>(slot)];
}

std::optional<Slot> slotFromName(QStringView name)
{
    const auto found = std::find(slotNames.begin(), slotNames.end(), name);
    return found == slotNames.end() ? std::nullopt : std::optional(static_cast<Slot>(found - slotNames.begin()));
}

QString textKey(QStringView itemId, Slot slot)
{
    return itemId.toString() + u'.' + slotName(slot).toString();
}

bool isReservedId(QStringView itemId)
{
    return itemId == ReservedId::home || itemId == ReservedId::exhibition || itemId == ReservedId::fields;
}

} // namespace Masterplan
