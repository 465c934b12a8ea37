// SPDX-License-Identifier: GPL-3.0-or-later
#include "markslayer.h"

#include <QPainter>
#include <QPainterPath>

namespace Masterplan {

namespace {

constexpr QColor core(0xD0, 0x00, 0x2A);
constexpr qreal edgeOverCore = 1.9;

/// Through the middles between its points, so that it has no corners where the hand had none.
QPainterPath pathOf(const Marks::Stroke &stroke)
{
    QPainterPath path(stroke.constFirst());
    for (qsizetype index = 1; index < stroke.size(); ++index) {
        const QPointF middle = (stroke.at(index - 1) + stroke.at(index)) / 2;
        path.quadTo(stroke.at(index - 1), middle);
    }
    // A tap is a dot.
    path.lineTo(stroke.constLast() + QPointF(stroke.size() == 1 ? Marks::width / 100 : 0, 0));
    return path;
}

} // namespace

MarksLayer::MarksLayer()
{
    setVisible(false);
    setAntialiasing(true);
}

void MarksLayer::setMarks(const Marks &marks)
{
    m_marks = marks;
    setVisible(!marks.strokes().isEmpty());
    update();
}

void MarksLayer::setView(qreal scale, QPointF corner)
{
    m_scale = scale;
    m_corner = corner;
    update();
}

void MarksLayer::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(m_corner);
    painter->scale(m_scale * height(), m_scale * height());
    for (const Marks::Stroke &stroke : m_marks.strokes()) {
        const QPainterPath path = pathOf(stroke);
        const qreal width = Marks::width / m_scale;
        painter->strokePath(path, QPen(Qt::white, width * edgeOverCore, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->strokePath(path, QPen(core, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

} // namespace Masterplan
