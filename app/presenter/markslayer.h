// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>

#include "marks.h"

namespace Masterplan {

/// Shows marks over a picture: red with a white edge, which is seen on every ground.
class MarksLayer final : public QQuickPaintedItem {
    Q_OBJECT

public:
    MarksLayer();

    void setMarks(const Marks &marks);
    /// The picture is shown so many times as large, its upper left corner there. Strokes are as wide as ever.
    void setView(qreal scale, QPointF corner);

    void paint(QPainter *painter) override;

private:
    Marks m_marks;
    qreal m_scale = 1;
    QPointF m_corner;
};

} // namespace Masterplan
