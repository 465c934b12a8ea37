// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>

namespace Masterplan {

/// A dark veil with a round hole, whose edge is soft. Four planes around one picture of the hole, which every renderer
/// of Qt Quick draws, and which is made anew only when the hole has another size.
class Spotlight final : public QQuickItem {
    Q_OBJECT

public:
    static constexpr qreal smallestRadius = 0.06;
    static constexpr qreal largestRadius = 0.48;

    Spotlight();

    /// Of the hole, in pixels.
    void setCentre(QPointF centre);
    /// In parts of the height, from the smallest to the largest.
    void setRadius(qreal radius);
    [[nodiscard]] qreal radius() const { return m_radius; }

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    [[nodiscard]] QImage hole() const;

    QPointF m_centre;
    qreal m_radius = 0.18;
    bool m_isHoleNew = true;
};

} // namespace Masterplan
