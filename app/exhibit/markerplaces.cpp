// SPDX-License-Identifier: GPL-3.0-or-later
#include "markerplaces.h"

namespace Masterplan {

QList<MarkerPlace> markerPlaces(const TimeGeometry &geometry, int level, const TimeRange &days)
{
    QList<MarkerPlace> places;
    for (const Cluster &cluster : geometry.markersBetween(level, days)) {
        const int place = int(&cluster - geometry.markers(level).constData());
        if (!geometry.isFanned(cluster)) {
            places.append({cluster.first, cluster.count, place, 0, 1});
            continue;
        }
        int row = 0;
        for (const int item : geometry.members(cluster, level))
            places.append({item, 1, place, row++, cluster.count});
    }
    return places;
}

} // namespace Masterplan
