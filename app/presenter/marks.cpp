// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include <QLineF>

#include <algorithm>

namespace Masterplan {

namespace {

qreal distance(QPointF place, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const qreal squared = QPointF::dotProduct(way, way);
    const qreal part = squared > 0 ? std::clamp(QPointF::dotProduct(place - from, way) / squared, 0.0, 1.0) : 0;
    return QLineF(place, from + part * way).length();
}

bool isWithinReach(const Marks::Stroke &stroke, QPointF place)
{
    for (qsizetype index = 0; index < stroke.size(); ++index) {
        if (distance(place, stroke.at(std::max<qsizetype>(0, index - 1)), stroke.at(index)) <= Marks::reach) {
            return true;
        }
    }
    return false;
}

} // namespace

void Marks::begin(QPointF place)
{
    m_before.append(m_strokes);
    m_strokes.append({place});
}

void Marks::extend(QPointF place)
{
    if (!m_strokes.isEmpty() && m_strokes.constLast().constLast() != place) {
        m_strokes.last().append(place);
    }
}

bool Marks::erase(QPointF place)
{
    QList<Stroke> left = m_strokes;
    if (left.removeIf([place](const Stroke &stroke) { return isWithinReach(stroke, place); }) == 0) {
        return false;
    }
    m_before.append(std::exchange(m_strokes, left));
    return true;
}

bool Marks::clear()
{
    if (m_strokes.isEmpty()) {
        return false;
    }
    m_before.append(std::exchange(m_strokes, {}));
    return true;
}

bool Marks::undo()
{
    if (m_before.isEmpty()) {
        return false;
    }
    m_strokes = m_before.takeLast();
    return true;
}

} // namespace Masterplan
