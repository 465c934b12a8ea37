// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <limits>

namespace Masterplan {

/// What a text on the timeline is, and so how it is set.
enum class TextRole {
    BarLabel, ///< the overline of a bar
    BarWhen,
    BarTitle,
    BarTeaser,
    EventWhen,
    EventTitle,
    ProminentWhen, ///< the date of an event that stands out
    Tick,
    Count ///< the number in a marker that stands for several events
};

/// Says how much room a text takes, in pixels. Whoever draws the text implements it.
class TextMeasure {
public:
    static constexpr qreal unlimited = std::numeric_limits<qreal>::infinity();

    TextMeasure() = default;
    virtual ~TextMeasure() = default;
    Q_DISABLE_COPY_MOVE(TextMeasure)

    /// The size of the text when it is wrapped at `maximumWidth`; wider than that where one word is.
    [[nodiscard]] virtual QSizeF measure(
        const QString &text, TextRole role, qreal maximumWidth, const QString &languageTag) const = 0;
};

} // namespace Masterplan
