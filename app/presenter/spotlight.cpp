// SPDX-License-Identifier: GPL-3.0-or-later
#include "spotlight.h"

#include <QPainter>
#include <QQuickWindow>
#include <QRadialGradient>
#include <QSGImageNode>
#include <QSGRectangleNode>

#include <algorithm>
#include <array>

namespace Masterplan {

namespace {

constexpr QColor veil(0x08, 0x08, 0x10, 0xC8);
constexpr qreal softness = 0.12; ///< of the radius, on both sides of it

/// What lies around the hole.
struct VeilNode : QSGNode {
    std::array<QSGRectangleNode *, 4> planes{};
    QSGImageNode *hole = nullptr;
};

} // namespace

Spotlight::Spotlight()
{
    setFlag(ItemHasContents);
    setVisible(false);
}

void Spotlight::setCentre(QPointF centre)
{
    if (m_centre != centre) {
        m_centre = centre;
        update();
    }
}

void Spotlight::setRadius(qreal radius)
{
    m_radius = std::clamp(radius, smallestRadius, largestRadius);
    m_isHoleNew = true;
    update();
}

void Spotlight::geometryChange(const QRectF &now, const QRectF &before)
{
    m_isHoleNew = true;
    update();
    QQuickItem::geometryChange(now, before);
}

QImage Spotlight::hole() const
{
    const qreal radius = m_radius * height();
    const qreal outer = radius * (1 + softness);
    const int side = qCeil(2 * outer);
    const qreal ratio = window()->effectiveDevicePixelRatio();
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(veil);
    QRadialGradient light(QPointF(side, side) / 2, outer);
    light.setColorAt(0, Qt::black);
    light.setColorAt((1 - softness) / (1 + softness), Qt::black);
    light.setColorAt(1, Qt::transparent);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.fillRect(QRect(0, 0, side, side), light);
    return image;
}

QSGNode *Spotlight::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *veilNode = static_cast<VeilNode *>(node);
    if (!veilNode) {
        veilNode = new VeilNode;
        for (QSGRectangleNode *&plane : veilNode->planes) {
            plane = window()->createRectangleNode();
            plane->setColor(veil);
            veilNode->appendChildNode(plane);
        }
        veilNode->hole = window()->createImageNode();
        veilNode->hole->setOwnsTexture(true);
        veilNode->appendChildNode(veilNode->hole);
        m_isHoleNew = true;
    }
    if (m_isHoleNew) {
        veilNode->hole->setTexture(window()->createTextureFromImage(hole()));
        m_isHoleNew = false;
    }
    // On whole pixels, so that no seam shows.
    const qreal side = qCeil(2 * m_radius * height() * (1 + softness));
    const QPointF corner = (m_centre - QPointF(side, side) / 2).toPoint();
    const QRectF hole(corner, QSizeF(side, side));
    const QRectF all = boundingRect();
    veilNode->hole->setRect(hole);
    veilNode->planes[0]->setRect({all.topLeft(), QPointF(all.right(), hole.top())});
    veilNode->planes[1]->setRect({QPointF(all.left(), hole.bottom()), all.bottomRight()});
    veilNode->planes[2]->setRect({QPointF(all.left(), hole.top()), hole.bottomLeft()});
    veilNode->planes[3]->setRect({hole.topRight(), QPointF(all.right(), hole.bottom())});
    return veilNode;
}

} // namespace Masterplan
