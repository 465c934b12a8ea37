// SPDX-License-Identifier: GPL-3.0-or-later
#include "cornerknock.h"

#include <optional>

namespace Masterplan {

namespace {

/// Clockwise from the upper left, from 0; none where the position is in no corner.
std::optional<int> cornerAt(QPointF position, QSizeF window, qreal reach)
{
    const bool isLeft = position.x() <= reach;
    const bool isRight = position.x() >= window.width() - reach;
    const bool isUpper = position.y() <= reach;
    const bool isLower = position.y() >= window.height() - reach;
    if (isUpper && isLeft != isRight)
        return isLeft ? 0 : 1;
    if (isLower && isLeft != isRight)
        return isRight ? 2 : 3;
    return std::nullopt;
}

} // namespace

bool CornerKnock::press(QPointF position, QSizeF window, qreal pixelsPerMillimetre, qint64 now)
{
    const auto corner = cornerAt(position, window, cornerMillimetres * pixelsPerMillimetre);
    const bool goesOn = m_corners > 0 && corner == m_corners && now - m_began <= longestTime;
    if (goesOn) {
        ++m_corners;
    } else {
        m_corners = corner == 0 ? 1 : 0;
        m_began = now;
    }
    if (m_corners < 4)
        return false;
    m_corners = 0;
    return true;
}

} // namespace Masterplan
