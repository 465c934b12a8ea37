// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Masterplan {

/// The measures of the picture in pixels. The axis is its lower edge (y = height), y grows downwards.
struct TimePlot {
    qreal width = 0;
    qreal height = 0;
    qreal targetSize = 54; ///< side of the smallest square that a finger hits
    qreal gap = 8; ///< between neighbours
    qreal laneHeight
        = 160; ///< that a lane wants; it shrinks to targetSize where there are many, and grows with the room
    qreal barPadding = 8; ///< between a bar's beginning or end and its texts
    qreal barActionWidth = 0; ///< kept free of texts at a bar's end
    qreal pictogramSize = 0; ///< side of a bar's pictogram; 0: none is shown

    /// Between a bar's texts and its upper and lower edge.
    [[nodiscard]] qreal barInset() const { return std::max(gap, insetInPaddings * barPadding); }

    /// Between a bar's pictogram and its texts.
    [[nodiscard]] qreal pictogramGap() const { return barPadding / 2; }

    bool operator==(const TimePlot &) const = default;

private:
    static constexpr qreal insetInPaddings = 0.55;
};

} // namespace Masterplan
