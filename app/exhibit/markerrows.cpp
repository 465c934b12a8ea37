// SPDX-License-Identifier: GPL-3.0-or-later
#include "markerrows.h"

namespace Masterplan {

namespace {

MarkerRow markerRow(const TimeGeometry &geometry, const TimeFrame &frame, const TimeWriting &writing, int index)
{
    const TimeItem &item = geometry.item(index);
    MarkerRow row;
    row.item = index;
    row.itemId = item.id;
    row.x = frame.x(frame.u(item.start));
    row.y = geometry.plot().height;
    row.stemTop = row.y;
    row.texts = writing.texts(item);
    return row;
}

} // namespace

QList<MarkerRow> markerRows(const TimeGeometry &geometry, const TimeFrame &frame, const TimeWriting &writing)
{
    QList<MarkerRow> rows;
    const std::span<const Cluster> clusters = geometry.markersBetween(frame.level, frame.days);
    for (const Cluster &cluster : clusters) {
        const int place = int(&cluster - geometry.markers(frame.level).constData());
        if (cluster.count > 1 && !geometry.isFanned(cluster)) {
            MarkerRow row = markerRow(geometry, frame, writing, cluster.first);
            row.count = cluster.count;
            row.isCluster = true;
            row.cluster = place;
            rows.append(row);
            continue;
        }
        int fanRow = 0;
        for (const int index : geometry.members(cluster, frame.level)) {
            const TimeItem &item = geometry.item(index);
            MarkerRow row = markerRow(geometry, frame, writing, index);
            row.isProminent = !item.isPeriod && (item.importance > 0 || geometry.hasOneEvent());
            row.fanRow = fanRow++;
            row.y -= row.fanRow * geometry.plot().targetSize;
            row.cluster = place;
            rows.append(row);
        }
    }
    return rows;
}

} // namespace Masterplan
