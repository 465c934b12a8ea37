// SPDX-License-Identifier: GPL-3.0-or-later
#include "markerrows.h"

#include "markerplaces.h"
#include "tickrows.h"

namespace Masterplan {

QList<MarkerRow> markerRows(
    const TimeGeometry &geometry, const TimeFrame &frame, const TimeWriting &writing, MarkerLabels &labels)
{
    const TimePlot &plot = geometry.plot();
    QList<MarkerRow> rows;
    for (const MarkerPlace &place : markerPlaces(geometry, frame.level, frame.days)) {
        const TimeItem &item = geometry.item(place.item);
        MarkerRow row;
        row.item = place.item;
        row.itemId = item.id;
        row.x = frame.x(frame.u(item.start));
        row.y = plot.height - place.fanRow * plot.targetSize;
        row.count = place.count;
        row.isCluster = place.count > 1;
        row.texts = writing.texts(item);
        row.isProminent = !row.isCluster && geometry.isProminent(place.item);
        row.stemTop = row.y;
        row.fanRow = place.fanRow;
        row.cluster = place.cluster;
        if (row.isCluster) {
            const Cluster &cluster = geometry.markers(frame.level).at(place.cluster);
            row.texts.when = writing.between(dayAt(item.start), dayAt(geometry.item(cluster.last).start));
            row.texts.title.clear();
            row.texts.pictogram.clear();
        } else {
            if (const std::optional<PlacedLabel> label = labels.labelOf(place.item, geometry, frame, writing)) {
                const LabelBox &box = label->box;
                const qreal width = box.right - box.left;
                row.stemTop = plot.height - box.bottom;
                row.labelRect = {frame.left(box.left, width), plot.height - box.top, width, box.top - box.bottom};
            }
        }
        rows.append(row);
    }
    return rows;
}

} // namespace Masterplan
