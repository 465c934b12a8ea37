// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Masterplan {

/// The measures of the picture in pixels. The axis is its lower edge (y = height), y grows downwards.
struct TimePlot {
    qreal width = 0;
    qreal height = 0;
    qreal targetSize = 54; ///< side of the smallest square that a finger hits
    qreal gap = 8; ///< between neighbours
    qreal laneHeight = 160; ///< of a lane with room enough; lanes shrink to targetSize where there are many
    qreal barPadding = 8; ///< between a bar's beginning or end and its texts; above and below it is the gap
    qreal barActionWidth = 0; ///< kept free of texts at a bar's end

    bool operator==(const TimePlot &) const = default;
};

} // namespace Masterplan
