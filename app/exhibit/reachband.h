// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panelstand.h"

namespace Masterplan {

/// A part of the picture over its whole width, in whole pixels from its upper edge.
struct PictureBand {
    int top = 0;
    int bottom = 0; ///< not above the top

    [[nodiscard]] int height() const { return bottom - top; }

    bool operator==(const PictureBand &) const = default;
};

/// Where on a picture every visitor's hands reach: the lower half where nobody said how high it hangs.
class ReachBand {
public:
    /// The picture's height is in pixels.
    ReachBand(const PanelStand &stand, double pictureHeight, double pixelsPerMillimetre);

    [[nodiscard]] bool isKnown() const { return m_stand.lowerEdgeMillimetres.has_value(); }
    /// As configured; without height where it is not on the picture, at the edge that is nearest to it.
    [[nodiscard]] PictureBand configured() const;
    /// At least so many pixels high: where the configured one is lower, it goes on below it, and above it only where
    /// the picture ends.
    [[nodiscard]] PictureBand usable(double leastHeight) const;
    /// In millimetres above the floor, of a place so many pixels from the upper edge; only where it is known.
    [[nodiscard]] double heightAboveFloor(double fromTop) const;

private:
    [[nodiscard]] double steepness() const;
    /// Unlimited by the picture.
    [[nodiscard]] double fromTop(double heightAboveFloor) const;

    PanelStand m_stand;
    double m_pictureHeight;
    double m_pixelsPerMillimetre;
};

} // namespace Masterplan
