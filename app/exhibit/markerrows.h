// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markerlabels.h"

namespace Masterplan {

/// A marker as it is drawn: pixels, x from the frame's anchor.
struct MarkerRow {
    int item = 0; ///< the place of its first event in the order of time
    QString itemId; ///< of the first event
    qreal x = 0; ///< of its middle
    qreal y = 0; ///< of its middle; on the axis unless fanned
    int count = 1;
    bool isCluster = false;
    ItemTexts texts; ///< of several, when is the time between the first and the last and title is empty
    bool isProminent = false;
    QRectF labelRect; ///< empty where the label found no place
    qreal stemTop = 0; ///< y at which the stem from the marker meets its label
    int fanRow = 0; ///< 0 on the axis, events of the same day above each other
    int cluster = 0; ///< its place in the level's markers

    bool operator==(const MarkerRow &) const = default;
};

/// The markers of a frame in the order of time. `labels` belong to the same geometry and writing.
[[nodiscard]] QList<MarkerRow> markerRows(
    const TimeGeometry &geometry, const TimeFrame &frame, const TimeWriting &writing, MarkerLabels &labels);

} // namespace Masterplan
