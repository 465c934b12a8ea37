// SPDX-License-Identifier: GPL-3.0-or-later
#include "markerlabelboard.h"

#include <algorithm>

namespace Masterplan {

namespace {

bool areBeside(const LabelBox &left, const LabelBox &right, qreal gap)
{
    return left.right + gap <= right.left || right.right + gap <= left.left;
}

/// A stem that stands at the edge of a label, half a gap away, is not in its way.
bool isOver(const LabelBox &box, qreal u, qreal gap)
{
    return box.left - gap / 2 < u && u < box.right + gap / 2;
}

} // namespace

MarkerLabelBoard::MarkerLabelBoard(qreal from, qreal to, qreal height, qreal gap)
    : m_from(from)
    , m_to(to)
    , m_height(height)
    , m_gap(gap)
{
}

void MarkerLabelBoard::add(const PlacedLabel &label)
{
    m_labels.append(label);
}

std::optional<PlacedLabel> MarkerLabelBoard::place(const LabelWish &wish) const
{
    const qreal width = wish.size.width();
    const qreal centred = std::clamp(wish.u - width / 2, std::min(m_from, wish.u), std::max(m_to, wish.u) - width);
    std::optional<PlacedLabel> best;
    for (const qreal left : {centred, wish.u + m_gap / 2, wish.u - m_gap / 2 - width}) {
        if (left < m_from || left + width > m_to)
            continue;
        const std::optional<qreal> bottom = lowestBottom(left, wish);
        if (bottom && (!best || *bottom < best->box.bottom))
            best = PlacedLabel{wish.item, wish.u, {left, left + width, *bottom, *bottom + wish.size.height()}};
    }
    return best;
}

std::optional<qreal> MarkerLabelBoard::lowestBottom(qreal left, const LabelWish &wish) const
{
    const LabelBox column{left, left + wish.size.width(), 0, 0};
    QList<LabelBox> above;
    for (const LabelBox &box : m_boxes) {
        if (!areBeside(column, box, m_gap))
            above.append(box);
    }
    for (const PlacedLabel &label : m_labels) {
        if (!areBeside(column, label.box, m_gap))
            above.append(label.box);
        if (isOver(column, label.u, m_gap))
            above.append({label.u, label.u, 0, label.box.bottom});
    }
    std::sort(above.begin(), above.end(),
        [](const LabelBox &lower, const LabelBox &higher) { return lower.bottom < higher.bottom; });
    qreal bottom = wish.lowest;
    for (const LabelBox &box : above) {
        if (box.bottom - m_gap >= bottom + wish.size.height())
            break;
        if (box.top + m_gap > bottom)
            bottom = box.top + m_gap;
    }
    const bool fits = bottom + wish.size.height() <= m_height;
    return fits && isStemFree(wish.u, bottom) ? std::optional(bottom) : std::nullopt;
}

bool MarkerLabelBoard::isStemFree(qreal u, qreal bottom) const
{
    return std::none_of(m_labels.begin(), m_labels.end(),
        [&](const PlacedLabel &label) { return label.box.bottom < bottom && isOver(label.box, u, m_gap); });
}

} // namespace Masterplan
