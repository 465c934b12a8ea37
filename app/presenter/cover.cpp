// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>

namespace Masterplan {

CoverSheet::CoverSheet(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setVisible(false);
}

void CoverSheet::show(Cover cover, const QImage &picture)
{
    m_cover = cover;
    m_picture = picture;
    setVisible(cover != Cover::NoCover);
    update();
}

QSGNode *CoverSheet::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    delete node;
    if (m_picture.isNull()) {
        QSGRectangleNode *plane = window()->createRectangleNode();
        plane->setColor(m_cover == Cover::White ? Qt::white : Qt::black);
        plane->setRect(boundingRect());
        return plane;
    }
    QSGImageNode *image = window()->createImageNode();
    image->setOwnsTexture(true);
    image->setFiltering(QSGTexture::Linear);
    image->setTexture(window()->createTextureFromImage(m_picture, QQuickWindow::TextureIsOpaque));
    image->setRect(boundingRect());
    return image;
}

} // namespace Masterplan
