// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace {

/// Signs are drawn on a field of 24 by 24.
constexpr qreal fieldSize = 24;

void addLine(QPainterPath &path, std::initializer_list<QPointF> points)
{
    bool isFirst = true;
    for (const QPointF &point : points) {
        isFirst ? path.moveTo(point) : path.lineTo(point);
        isFirst = false;
    }
}

void addSpeaker(QPainterPath &path)
{
    addLine(path, {{2.5, 9.5}, {6, 9.5}, {11, 5}, {11, 19}, {6, 14.5}, {2.5, 14.5}});
    path.closeSubpath();
}

/// An open hand that moves from side to side.
void addHand(QPainterPath &path)
{
    path.moveTo(8.3, 14.6);
    path.lineTo(6.2, 12.2);
    path.quadTo(4.6, 11.2, 4.1, 12.8);
    path.cubicTo(5.6, 16, 7.4, 21.6, 12.6, 21.6);
    path.cubicTo(16.6, 21.6, 17.6, 18, 18, 14);
    path.lineTo(18.6, 8.6);
    addLine(path, {{8.3, 14.6}, {8.1, 6.6}});
    addLine(path, {{11.4, 12.4}, {11.4, 4.4}});
    addLine(path, {{14.8, 12.6}, {15.2, 5.4}});
    addLine(path, {{4.4, 3}, {2.4, 6.6}});
    addLine(path, {{20.2, 2.6}, {21.9, 6}});
}

/// A dial whose hand points to a side of its upper half.
void addDial(QPainterPath &path, qreal handX)
{
    path.arcMoveTo(QRectF(3, 6, 18, 18), -10);
    path.arcTo(QRectF(3, 6, 18, 18), -10, 200);
    addLine(path, {{12, 15.5}, {handX, 10}});
}

QPainterPath strokesOf(Glyph::Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Glyph::Home:
        addLine(path, {{3, 11.5}, {12, 4}, {21, 11.5}});
        addLine(path, {{5.5, 10}, {5.5, 20}, {18.5, 20}, {18.5, 10}});
        addLine(path, {{10, 20}, {10, 14.5}, {14, 14.5}, {14, 20}});
        break;
    case Glyph::Globe:
        path.addEllipse(QPointF(12, 12), 9, 9);
        path.addEllipse(QPointF(12, 12), 3.8, 9);
        addLine(path, {{3, 12}, {21, 12}});
        break;
    case Glyph::TwoLanguages:
        // A text in two columns.
        for (const qreal left : {2.5, 14.5}) {
            for (const qreal y : {6.0, 12.0, 18.0}) {
                addLine(path, {{left, y}, {left + 7, y}});
            }
        }
        addLine(path, {{12, 4}, {12, 20}});
        break;
    case Glyph::TextSize:
        addLine(path, {{1.5, 19}, {5, 10.5}, {8.5, 19}});
        addLine(path, {{2.8, 16.2}, {7.2, 16.2}});
        addLine(path, {{10.5, 19}, {16.5, 4.5}, {22.5, 19}});
        addLine(path, {{12.5, 14.4}, {20.5, 14.4}});
        break;
    case Glyph::Contrast:
        path.addEllipse(QPointF(12, 12), 9, 9);
        break;
    case Glyph::About:
        path.addEllipse(QPointF(12, 12), 9, 9);
        addLine(path, {{12, 11}, {12, 17}});
        addLine(path, {{12, 7.4}, {12, 7.5}});
        break;
    case Glyph::Back:
        addLine(path, {{14.5, 5}, {8, 12}, {14.5, 19}});
        break;
    case Glyph::Forward:
        addLine(path, {{9.5, 5}, {16, 12}, {9.5, 19}});
        break;
    case Glyph::Closer:
        addLine(path, {{12, 5}, {12, 19}});
        [[fallthrough]];
    case Glyph::Wider:
        addLine(path, {{5, 12}, {19, 12}});
        break;
    case Glyph::All:
        addLine(path, {{3, 6}, {3, 18}});
        addLine(path, {{21, 6}, {21, 18}});
        addLine(path, {{6, 12}, {18, 12}});
        addLine(path, {{9, 9}, {6, 12}, {9, 15}});
        addLine(path, {{15, 9}, {18, 12}, {15, 15}});
        break;
    case Glyph::Steps:
        addLine(path, {{3, 17}, {9, 17}});
        addLine(path, {{9, 12}, {15, 12}});
        addLine(path, {{15, 7}, {21, 7}});
        addLine(path, {{3, 21}, {21, 21}});
        break;
    case Glyph::Cards:
        for (const QPointF &corner : {QPointF(4, 4), QPointF(13.5, 4), QPointF(4, 13.5), QPointF(13.5, 13.5)}) {
            path.addRoundedRect(QRectF(corner, QSizeF(6.5, 6.5)), 1, 1);
        }
        break;
    case Glyph::Close:
        addLine(path, {{6, 6}, {18, 18}});
        addLine(path, {{18, 6}, {6, 18}});
        break;
    case Glyph::Check:
        addLine(path, {{4.5, 12.5}, {10, 18}, {19.5, 6.5}});
        break;
    case Glyph::Down:
        addLine(path, {{5, 9}, {12, 16}, {19, 9}});
        break;
    case Glyph::Up:
        addLine(path, {{5, 15}, {12, 8}, {19, 15}});
        break;
    case Glyph::Plain:
        addLine(path, {{4, 6}, {20, 6}});
        addLine(path, {{4, 12}, {16, 12}});
        addLine(path, {{4, 18}, {11, 18}});
        break;
    case Glyph::Touch:
        // A hand whose finger touches a spot.
        path.moveTo(9, 14.5);
        path.lineTo(9, 6.6);
        path.arcTo(QRectF(9, 5, 3.2, 3.2), 180, -180);
        path.lineTo(12.2, 12);
        path.lineTo(17.4, 13.1);
        path.quadTo(19.6, 13.7, 19.3, 16);
        path.lineTo(18.6, 19.4);
        path.quadTo(18.2, 21.4, 16.2, 21.4);
        path.lineTo(11.6, 21.4);
        path.quadTo(10.2, 21.4, 9.3, 20.2);
        path.lineTo(5.6, 15.6);
        path.quadTo(5.4, 13.6, 7.4, 13.9);
        path.lineTo(9, 14.9);
        path.moveTo(6.1, 9);
        path.arcTo(QRectF(5.4, 1.9, 10.4, 10.4), 205, -230);
        break;
    case Glyph::TakeAway:
        for (const QPointF &corner : {QPointF(4, 4), QPointF(14, 4), QPointF(4, 14)}) {
            path.addRect(QRectF(corner, QSizeF(6, 6)));
        }
        addLine(path, {{14, 14}, {14, 17}, {17, 17}});
        addLine(path, {{20, 14}, {20, 14.1}});
        addLine(path, {{20, 17.5}, {20, 20}, {14, 20}});
        break;
    case Glyph::WholeScreen:
        addLine(path, {{4, 9}, {4, 4}, {9, 4}});
        addLine(path, {{15, 4}, {20, 4}, {20, 9}});
        addLine(path, {{20, 15}, {20, 20}, {15, 20}});
        addLine(path, {{9, 20}, {4, 20}, {4, 15}});
        break;
    case Glyph::Play:
        addLine(path, {{7, 4.5}, {19, 12}, {7, 19.5}});
        path.closeSubpath();
        break;
    case Glyph::Pause:
        addLine(path, {{8, 5}, {8, 19}});
        addLine(path, {{16, 5}, {16, 19}});
        break;
    case Glyph::Restart:
        addLine(path, {{5, 5}, {5, 19}});
        addLine(path, {{19, 5}, {9, 12}, {19, 19}});
        path.closeSubpath();
        break;
    case Glyph::Quieter:
        addSpeaker(path);
        addLine(path, {{16, 12}, {22, 12}});
        break;
    case Glyph::Louder:
        addSpeaker(path);
        addLine(path, {{16, 12}, {22, 12}});
        addLine(path, {{19, 9}, {19, 15}});
        break;
    case Glyph::Sound:
        addSpeaker(path);
        path.arcMoveTo(QRectF(10.5, 8, 8, 8), 50);
        path.arcTo(QRectF(10.5, 8, 8, 8), 50, -100);
        path.arcMoveTo(QRectF(6.5, 4, 16, 16), 45);
        path.arcTo(QRectF(6.5, 4, 16, 16), 45, -90);
        break;
    case Glyph::Captions:
        path.addRoundedRect(QRectF(2.5, 5, 19, 14), 2, 2);
        addLine(path, {{6.5, 12}, {10.5, 12}});
        addLine(path, {{14, 12}, {17.5, 12}});
        addLine(path, {{6.5, 15.5}, {14.5, 15.5}});
        break;
    case Glyph::Description:
        // An eye, and beside it a voice.
        path.moveTo(1.8, 13);
        path.quadTo(8.4, 4.6, 15, 13);
        path.quadTo(8.4, 21.4, 1.8, 13);
        path.addEllipse(QPointF(8.4, 13), 1.7, 1.7);
        path.arcMoveTo(QRectF(9.4, 4, 10, 10), 52);
        path.arcTo(QRectF(9.4, 4, 10, 10), 52, -84);
        path.arcMoveTo(QRectF(8.6, 1.2, 14, 14), 50);
        path.arcTo(QRectF(8.6, 1.2, 14, 14), 50, -76);
        break;
    case Glyph::SignLanguage:
        addHand(path);
        break;
    case Glyph::Reach:
        // All that is on a screen comes down into its lower part.
        path.addRoundedRect(QRectF(3, 2.5, 18, 19), 2, 2);
        addLine(path, {{3, 14.5}, {21, 14.5}});
        addLine(path, {{12, 5.5}, {12, 11.5}});
        addLine(path, {{9.3, 9}, {12, 11.7}, {14.7, 9}});
        addLine(path, {{7.5, 18}, {7.6, 18}});
        addLine(path, {{12, 18}, {12.1, 18}});
        addLine(path, {{16.5, 18}, {16.6, 18}});
        break;
    case Glyph::TimeDirection:
        // Two arrows, one each way.
        addLine(path, {{4, 8}, {20, 8}});
        addLine(path, {{16, 4}, {20, 8}, {16, 12}});
        addLine(path, {{20, 17}, {4, 17}});
        addLine(path, {{8, 13}, {4, 17}, {8, 21}});
        break;
    case Glyph::ReadAloud:
        // A text, and the sound that it makes.
        for (const qreal y : {6.0, 12.0, 18.0}) {
            addLine(path, {{2.5, y}, {y == 12.0 ? 9.0 : 11.0, y}});
        }
        path.arcMoveTo(QRectF(8.5, 8, 8, 8), 50);
        path.arcTo(QRectF(8.5, 8, 8, 8), 50, -100);
        path.arcMoveTo(QRectF(5.5, 4, 16, 16), 45);
        path.arcTo(QRectF(5.5, 4, 16, 16), 45, -90);
        break;
    case Glyph::Repeat:
        path.arcMoveTo(QRectF(4.5, 4.5, 15, 15), 120);
        path.arcTo(QRectF(4.5, 4.5, 15, 15), 120, 290);
        addLine(path, {{9.5, 1.5}, {7.5, 5.8}, {11.8, 8}});
        break;
    case Glyph::Slower:
        addDial(path, 6.5);
        break;
    case Glyph::Faster:
        addDial(path, 17.5);
        break;
    case Glyph::None:
        break;
    }
    return path;
}

bool pointsAlongReading(Glyph::Sign sign)
{
    return sign == Glyph::Back || sign == Glyph::Forward || sign == Glyph::Plain || sign == Glyph::Steps;
}

} // namespace

Glyph::Glyph(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Glyph::setSign(Sign sign)
{
    if (m_sign == sign) {
        return;
    }
    m_sign = sign;
    update();
    Q_EMIT signChanged();
}

void Glyph::setColor(const QColor &color)
{
    if (m_color == color) {
        return;
    }
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Glyph::setMirrored(bool mirrored)
{
    if (m_isMirrored == mirrored) {
        return;
    }
    m_isMirrored = mirrored;
    update();
    Q_EMIT isMirroredChanged();
}

void Glyph::paint(QPainter *painter)
{
    const qreal side = std::min(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / fieldSize, side / fieldSize);
    if (m_isMirrored && pointsAlongReading(m_sign)) {
        painter->translate(fieldSize, 0);
        painter->scale(-1, 1);
    }
    painter->setPen(QPen(m_color, 2.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(strokesOf(m_sign));
    if (m_sign == Contrast) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        painter->drawChord(QRectF(3, 3, 18, 18), 90 * 16, 180 * 16);
    }
}
