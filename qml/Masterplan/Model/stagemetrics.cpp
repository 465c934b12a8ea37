// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagemetrics.h"

#include <algorithm>

namespace {

/// The long side of a 32-inch panel, the size the exhibition is drawn for where nothing else is known.
constexpr qreal longSideOf32Inch = 698;

/// The normal body text's em over the viewing distance: 7.5 mm at 600 mm. At the largest text size capitals are then
/// 1.0 degree high, the smallest text in use 0.88 degree; EN 301 549 clause 5.1.4 asks for 0.7.
constexpr qreal emOverDistance = 0.0125;

/// What the signs of the header need one over the other, in two columns where the text is large.
constexpr qreal leastReachMillimetres = 165;
constexpr qreal leastReachEms = 9.8;

/// From the upper edge to the lower edge of the header's buttons.
constexpr qreal headerMillimetres = 28;

} // namespace

qreal StageMetrics::normalEm(qreal viewingDistanceMillimetres)
{
    return viewingDistanceMillimetres * emOverDistance;
}

qreal StageMetrics::leastReachHeight(qreal emMillimetres)
{
    return std::max(leastReachMillimetres, leastReachEms * emMillimetres);
}

StageMetrics::StageMetrics(bool isStill, QObject *parent)
    : QObject(parent)
    , m_isStill(isStill)
{
}

qreal StageMetrics::pixelsPerMillimetre() const
{
    if (m_panel.widthMillimetres > 0) {
        return m_windowSize.width() / m_panel.widthMillimetres;
    }
    return std::max(m_windowSize.width(), m_windowSize.height()) / longSideOf32Inch;
}

qreal StageMetrics::em() const
{
    return m_panel.viewingDistanceMillimetres * emOverDistance * pixelsPerMillimetre() * m_textFactor;
}

Masterplan::PictureBand StageMetrics::reach() const
{
    const qreal pixels = pixelsPerMillimetre();
    const Masterplan::ReachBand band(m_panel.stand, m_windowSize.height(), pixels);
    return band.usable(leastReachHeight(em() / pixels) * pixels);
}

bool StageMetrics::isUpperEdgeHigh() const
{
    const qreal pixels = pixelsPerMillimetre();
    const Masterplan::ReachBand band(m_panel.stand, m_windowSize.height(), pixels);
    return band.isKnown() && band.heightAboveFloor(headerMillimetres * pixels) > m_panel.stand.reachToMillimetres;
}

void StageMetrics::setPanel(const PanelGeometry &panel)
{
    if (m_panel != panel) {
        m_panel = panel;
        Q_EMIT changed();
    }
}

void StageMetrics::setWindowSize(QSizeF pixels)
{
    if (m_windowSize != pixels && !pixels.isEmpty()) {
        m_windowSize = pixels;
        Q_EMIT changed();
    }
}

void StageMetrics::setTextFactor(qreal factor)
{
    if (m_textFactor != factor) {
        m_textFactor = factor;
        Q_EMIT changed();
    }
}

void StageMetrics::setShowsFocus(bool shows)
{
    if (m_showsFocus != shows) {
        m_showsFocus = shows;
        Q_EMIT showsFocusChanged();
    }
}

void StageMetrics::setSpoken(bool isSpoken)
{
    if (m_isSpoken != isSpoken) {
        m_isSpoken = isSpoken;
        Q_EMIT isSpokenChanged();
    }
}
