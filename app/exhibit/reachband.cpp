// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachband.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace Masterplan {

namespace {

/// All of a panel that lies flat is as good as equally high.
constexpr double flattest = 0.001;

constexpr double exactness = 0.001; ///< pixels

} // namespace

ReachBand::ReachBand(const PanelStand &stand, double pictureHeight, double pixelsPerMillimetre)
    : m_stand(stand)
    , m_pictureHeight(pictureHeight)
    , m_pixelsPerMillimetre(pixelsPerMillimetre)
{
}

PictureBand ReachBand::configured() const
{
    const double top = isKnown() ? fromTop(m_stand.reachToMillimetres) : m_pictureHeight / 2;
    const double bottom = isKnown() ? fromTop(m_stand.reachFromMillimetres) : m_pictureHeight;
    const int upper = int(std::ceil(std::clamp(top, 0.0, m_pictureHeight) - exactness));
    const int lower = int(std::floor(std::clamp(bottom, 0.0, m_pictureHeight) + exactness));
    return {upper, std::max(upper, lower)};
}

PictureBand ReachBand::usable(double leastHeight) const
{
    PictureBand band = configured();
    const int least = int(std::ceil(leastHeight));
    const int end = int(std::floor(m_pictureHeight));
    band.bottom = std::max(band.bottom, std::min(end, band.top + least));
    band.top = std::min(band.top, std::max(0, band.bottom - least));
    return band;
}

double ReachBand::heightAboveFloor(double fromTop) const
{
    const double alongPanel = (m_pictureHeight - fromTop) / m_pixelsPerMillimetre;
    return m_stand.lowerEdgeMillimetres.value_or(0) + alongPanel * steepness();
}

double ReachBand::steepness() const
{
    return std::max(std::cos(qDegreesToRadians(m_stand.tiltDegrees)), flattest);
}

double ReachBand::fromTop(double heightAboveFloor) const
{
    const double alongPanel = (heightAboveFloor - m_stand.lowerEdgeMillimetres.value_or(0)) / steepness();
    return m_pictureHeight - alongPanel * m_pixelsPerMillimetre;
}

} // namespace Masterplan
