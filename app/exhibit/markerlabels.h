// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "barrows.h"
#include "markerlabelboard.h"

namespace Masterplan {

/// Which events have labels and where, chosen once a level.
///
/// The choice depends on the level alone, not on the part that is seen, so that labels stay while the picture is
/// dragged: the axis is cut into tiles, wide enough that labels reach into neighbours only, and every second tile is
/// filled first, its neighbours around it after that; what stands out first, then the rest, by importance, then by
/// time. Making what is seen costs a few tiles more than are seen; tiles are remembered until the level changes.
class MarkerLabels {
public:
    /// No label reaches further from its stem, in pixels.
    [[nodiscard]] static qreal reach(const TimePlot &plot, const TimeWriting &writing);

    /// Forgets everything: the story, the picture's measures or the texts changed.
    void clear();
    /// The label of an item in a frame, its u counted from the frame's anchor; nothing where it found no place.
    [[nodiscard]] std::optional<PlacedLabel> labelOf(
        int item, const TimeGeometry &geometry, const TimeFrame &frame, const TimeWriting &writing);

private:
    struct Tile {
        bool hasProminent = false;
        bool hasRest = false;
        QList<PlacedLabel> prominent;
        QList<PlacedLabel> rest;
    };
    struct Context {
        const TimeGeometry &geometry;
        const TimeWriting &writing;
    };

    void begin(const Context &context, int level);
    [[nodiscard]] QList<PlacedLabel> prominent(qint64 tile, const Context &context);
    [[nodiscard]] QList<PlacedLabel> rest(qint64 tile, const Context &context);
    [[nodiscard]] MarkerLabelBoard board(qint64 tile, const Context &context) const;
    [[nodiscard]] QList<LabelWish> wishes(qint64 tile, bool prominent, const Context &context) const;
    [[nodiscard]] std::optional<QSizeF> labelSize(int item, const Context &context) const;

    int m_level = -1;
    double m_pixelsPerDay = 1;
    qreal m_wrapWidth = 0;
    qreal m_reach = 0;
    qreal m_tileWidth = 1;
    QHash<qint64, Tile> m_tiles;
};

} // namespace Masterplan
