// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace Masterplan {

/// How the panel stands in the room, and which heights above the floor every visitor reaches.
struct PanelStand {
    std::optional<double> lowerEdgeMillimetres; ///< of the visible picture, above the floor; none: not known
    double tiltDegrees = 0; ///< leaning back: 0 is upright, 90 is flat like a table
    double reachFromMillimetres = 850; ///< DIN 18040-1
    double reachToMillimetres = 1050;

    bool operator==(const PanelStand &) const = default;
};

} // namespace Masterplan
