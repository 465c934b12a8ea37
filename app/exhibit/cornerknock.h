// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

namespace Masterplan {

/// Staff's knock: one tap in each corner of the screen, clockwise from the upper left one, within ten seconds. A touch
/// anywhere else begins it anew. Nothing on the screen tells of it.
class CornerKnock final {
public:
    static constexpr qint64 longestTime = 10'000; ///< milliseconds
    static constexpr qreal cornerMillimetres = 16; ///< no button stands so near to a corner

    /// A press at a position in a window of this size, all in pixels. True when it completes the knock.
    [[nodiscard]] bool press(QPointF position, QSizeF window, qreal pixelsPerMillimetre, qint64 now);

private:
    int m_corners = 0; ///< tapped so far
    qint64 m_began = 0;
};

} // namespace Masterplan
