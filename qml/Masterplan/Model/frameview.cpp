// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameview.h"

#include <QQuickWindow>
#include <QSGImageNode>

FrameView::FrameView(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

FrameView::~FrameView()
{
    if (m_playback) {
        m_playback->removeScreen(*this);
    }
}

void FrameView::setPlayback(Masterplan::Playback *playback)
{
    if (m_playback == playback) {
        return;
    }
    if (m_playback) {
        m_playback->removeScreen(*this);
    }
    m_playback = playback;
    if (m_playback) {
        m_playback->addScreen(*this);
        connect(m_playback, &Masterplan::Playback::stateChanged, this, &FrameView::clear);
    }
    Q_EMIT playbackChanged();
}

void FrameView::show(const QImage &frame)
{
    const bool hadFrame = hasFrame();
    m_frame = frame;
    m_isNew = true;
    update();
    if (hadFrame != hasFrame()) {
        Q_EMIT hasFrameChanged();
    }
}

void FrameView::clear()
{
    // Another clip begins without the last one's picture.
    if (m_playback->state() == Masterplan::Playback::State::Opening && hasFrame()) {
        show({});
    }
}

QSGNode *FrameView::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *image = static_cast<QSGImageNode *>(node);
    if (m_frame.isNull()) {
        delete image;
        return nullptr;
    }
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        image->setFiltering(QSGTexture::Linear);
        m_isNew = true;
    }
    if (m_isNew) {
        image->setTexture(window()->createTextureFromImage(m_frame, QQuickWindow::TextureIsOpaque));
        m_isNew = false;
    }
    const QSizeF size = QSizeF(m_frame.size()).scaled(this->size(), Qt::KeepAspectRatio);
    image->setRect(QRectF({(width() - size.width()) / 2, (height() - size.height()) / 2}, size));
    return image;
}
