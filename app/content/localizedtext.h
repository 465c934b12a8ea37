// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

#include "texttable.h"

namespace Masterplan {

/// The places for words that an item has; written "<item id>.<slot>" in text/<language>.json.
enum class Slot { Title, Teaser, Body, Label, Alt, Caption, Transcript, Description, Spoken, Notes };

[[nodiscard]] QStringView slotName(Slot slot);
[[nodiscard]] std::optional<Slot> slotFromName(QStringView name);
[[nodiscard]] QString textKey(QStringView itemId, Slot slot); ///< "<item id>.<slot>"

/// A text with the language it really is in, for speech, direction and alignment.
struct LocalizedText {
    QString text; ///< empty where no language of the fallback chain has it
    QString language; ///< BCP 47 tag
    bool isFallback = false; ///< not the language that was asked for

    bool operator==(const LocalizedText &) const = default;
};

/// Items that every bundle has words for without listing them.
namespace ReservedId {
inline constexpr QStringView home = u"home"; ///< the home screen, as a tour's stop
inline constexpr QStringView exhibition = u"exhibition"; ///< title, teaser (subtitle), body (what this is)
inline constexpr QStringView fields = u"fields"; ///< title: the heading over the cards
} // namespace ReservedId

[[nodiscard]] bool isReservedId(QStringView itemId);

} // namespace Masterplan
