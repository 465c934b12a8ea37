// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace Masterplan {

/// What a presenter draws on a picture. Places and widths are in parts of the picture's height, so that a circle is one
/// on every picture.
class Marks {
public:
    using Stroke = QList<QPointF>;

    static constexpr qreal width = 0.007; ///< of a stroke's core
    static constexpr qreal reach = 0.025; ///< of the eraser, around its middle

    [[nodiscard]] const QList<Stroke> &strokes() const { return m_strokes; }
    void begin(QPointF place);
    /// Leads the last stroke on.
    void extend(QPointF place);
    /// Takes away every stroke within reach; false where there is none.
    bool erase(QPointF place);
    /// Takes all away; false where there is nothing.
    bool clear();
    /// Takes back the last beginning, erasing or clearing; false where there is none.
    bool undo();

private:
    QList<Stroke> m_strokes;
    QList<QList<Stroke>> m_before; ///< oldest first
};

} // namespace Masterplan
