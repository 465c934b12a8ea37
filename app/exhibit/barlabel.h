// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <optional>

#include "textmeasure.h"
#include "timetexts.h"

namespace Masterplan {

/// How much a bar says. A text is shown whole or not at all.
enum class BarDetail {
    Full, ///< overline, when, title; the teaser where there is room
    WhenAndTitle,
    WhenOnly,
    NumberOnly
};

/// What a bar says and how much room that takes.
struct BarLabel {
    BarDetail detail = BarDetail::NumberOnly;
    bool isTeaserShown = false;
    bool isCompact = false; ///< the date is set as the title is, TextRole::BarTitle
    QSizeF size;

    bool operator==(const BarLabel &) const = default;
};

/// The most that fits into `room`, its lines one below the other; nothing where not even the date does.
[[nodiscard]] std::optional<BarLabel> labelInside(
    const ItemTexts &texts, const QSizeF &room, const TextMeasure &measure, const QString &languageTag);

/// The same for a label outside of its bar, which never has more than when and title.
[[nodiscard]] std::optional<BarLabel> labelBeside(
    const ItemTexts &texts, const QSizeF &room, const TextMeasure &measure, const QString &languageTag);

} // namespace Masterplan
