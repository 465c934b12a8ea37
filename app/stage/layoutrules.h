// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layoutfinding.h"
#include "stagescene.h"

namespace Masterplan {

/// What the rules measure by.
struct LayoutMeasure {
    qreal pixelsPerMillimetre = 1;
    qreal viewingDistanceMillimetres = 600;
    bool isLargestText = false; ///< the size in which capitals must be large enough
    QRectF reach{}; ///< where everything to be touched must be, in pixels of the window; empty: anywhere

    bool operator==(const LayoutMeasure &) const = default;
};

/// Judges a scene. What scrolls is inside where one can scroll to it; what a sheet over half of the window or
/// more hides (a question that is asked) is not judged.
[[nodiscard]] QList<LayoutFinding> layoutFindings(const StageScene &scene, const LayoutMeasure &measure);

} // namespace Masterplan
