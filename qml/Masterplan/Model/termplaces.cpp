// SPDX-License-Identifier: GPL-3.0-or-later
#include "termplaces.h"

#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <limits>

namespace {

/// From one edge to the other of what stands in the line from `start` to `end`, whichever way it is written.
QRectF pieceOf(const QTextLine &line, int start, int end)
{
    qreal left = std::numeric_limits<qreal>::max();
    qreal right = std::numeric_limits<qreal>::lowest();
    for (int place = start; place < end; ++place) {
        for (const auto edge : {QTextLine::Leading, QTextLine::Trailing}) {
            int cursor = place;
            const qreal x = line.cursorToX(&cursor, edge);
            left = std::min(left, x);
            right = std::max(right, x);
        }
    }
    return {left, line.y(), right - left, line.height()};
}

qreal distance(const QRectF &rectangle, const QPointF &point)
{
    const qreal x = std::max({rectangle.left() - point.x(), 0.0, point.x() - rectangle.right()});
    const qreal y = std::max({rectangle.top() - point.y(), 0.0, point.y() - rectangle.bottom()});
    return std::hypot(x, y);
}

} // namespace

int TermPlaces::nearest(const QPointF &point, qreal reach) const
{
    int found = -1;
    qreal least = reach;
    for (const Piece &piece : m_pieces) {
        const qreal away = distance(piece.place, point);
        if (away <= least) {
            least = away;
            found = piece.part;
        }
    }
    return found;
}

qreal TermPlaces::distanceTo(const QPointF &point) const
{
    qreal least = std::numeric_limits<qreal>::infinity();
    for (const Piece &piece : m_pieces)
        least = std::min(least, distance(piece.place, point));
    return least;
}

void TermPlaces::layOut()
{
    m_lineCount = 0;
    m_pieces.clear();
    m_underlines.clear();
    const qsizetype count = std::min(m_starts.size(), m_lengths.size());
    m_bounds = QList<QRectF>(count);
    if (count == 0 || m_width <= 0)
        return;

    // Made with an alignment, it would have the program's direction instead of the text's own.
    QTextOption option;
    option.setAlignment(Qt::Alignment(m_alignment));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    QTextLayout layout(m_text, m_font);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, y});
        y += line.height() * m_lineHeight;
        ++m_lineCount;
    }
    layout.endLayout();

    for (int part = 0; part < count; ++part) {
        const int start = m_starts.at(part);
        const int end = start + m_lengths.at(part);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = std::max(start, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const QRectF place = pieceOf(line, from, to);
            m_pieces.append({part, place});
            m_underlines.append({place.x(), line.y() + line.ascent(), place.width(), line.descent()});
            if (m_bounds.at(part).isEmpty())
                m_bounds[part] = place;
        }
    }
}
