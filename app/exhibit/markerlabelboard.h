// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <optional>

namespace Masterplan {

/// A label that wants a place above its marker. Along the axis u as in TimeFrame, above it v in pixels from the axis.
struct LabelWish {
    int item = 0;
    qreal u = 0; ///< of the marker and its stem
    qreal lowest = 0; ///< least v of the label's lower edge
    QSizeF size;

    bool operator==(const LabelWish &) const = default;
};

struct LabelBox {
    qreal left = 0;
    qreal right = 0;
    qreal bottom = 0;
    qreal top = 0;

    bool operator==(const LabelBox &) const = default;
};

/// A label that found a place.
struct PlacedLabel {
    int item = 0;
    qreal u = 0; ///< of its stem, which reaches from the axis to the box's bottom
    LabelBox box;

    bool operator==(const PlacedLabel &) const = default;
};

/// The room above the axis in which labels find their places one after the other.
class MarkerLabelBoard {
public:
    /// Labels stay between from and to, below height, and `gap` away from everything else.
    MarkerLabelBoard(qreal from, qreal to, qreal height, qreal gap);

    /// Something that labels stand clear of; stems may run behind it.
    void block(const LabelBox &box) { m_boxes.append(box); }
    /// A label that has its place: others stand clear of it and of its stem, and no stem crosses it.
    void add(const PlacedLabel &label);
    /// The lowest free place for the label: over the middle of its stem, else beginning at it, else ending at it.
    /// O(what is on the board, sorted).
    [[nodiscard]] std::optional<PlacedLabel> place(const LabelWish &wish) const;

private:
    [[nodiscard]] std::optional<qreal> lowestBottom(qreal left, const LabelWish &wish) const;
    [[nodiscard]] bool isStemFree(qreal u, qreal bottom) const;

    qreal m_from;
    qreal m_to;
    qreal m_height;
    qreal m_gap;
    QList<LabelBox> m_boxes;
    QList<PlacedLabel> m_labels;
};

} // namespace Masterplan
