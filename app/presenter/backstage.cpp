// SPDX-License-Identifier: GPL-3.0-or-later
#include "backstage.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFramebufferObject>
#include <QQuickGraphicsDevice>
#include <QQuickItem>
#include <QQuickRenderTarget>
#include <QSGRendererInterface>

namespace Masterplan {

Backstage::Backstage(QObject *parent)
    : QObject(parent)
    , m_window(&m_control)
{
    connect(&m_control, &QQuickRenderControl::sceneChanged, this, &Backstage::changed);
    connect(&m_control, &QQuickRenderControl::renderRequested, this, &Backstage::changed);
}

Backstage::~Backstage()
{
    if (m_context) {
        m_context->makeCurrent(m_surface.get());
    }
}

void Backstage::setSize(QSize size, qreal pixelRatio)
{
    m_pixelRatio = pixelRatio;
    m_window.resize(size);
    m_window.contentItem()->setSize(size);
}

QImage Backstage::picture()
{
    if (m_window.size().isEmpty()) {
        return {};
    }
    const bool isOpenGl = m_window.rendererInterface()->graphicsApi() == QSGRendererInterface::OpenGL;
    return isOpenGl ? openGlPicture() : m_window.grabWindow();
}

bool Backstage::startOpenGl()
{
    if (m_context) {
        return m_context->makeCurrent(m_surface.get());
    }
    m_surface = std::make_unique<QOffscreenSurface>();
    m_surface->create();
    m_context = std::make_unique<QOpenGLContext>();
    if (!m_context->create() || !m_context->makeCurrent(m_surface.get())) {
        return false;
    }
    m_window.setGraphicsDevice(QQuickGraphicsDevice::fromOpenGLContext(m_context.get()));
    return m_control.initialize();
}

QImage Backstage::openGlPicture()
{
    if (!startOpenGl()) {
        return {};
    }
    const QOpenGLFramebufferObject frame(
        m_window.size() * m_pixelRatio, QOpenGLFramebufferObject::CombinedDepthStencil);
    QQuickRenderTarget target = QQuickRenderTarget::fromOpenGLTexture(frame.texture(), frame.size());
    target.setDevicePixelRatio(m_pixelRatio);
    m_window.setRenderTarget(target);
    m_control.polishItems();
    m_control.beginFrame();
    m_control.sync();
    m_control.render();
    m_control.endFrame();
    m_window.setRenderTarget({});
    QImage image = frame.toImage();
    image.setDevicePixelRatio(m_pixelRatio);
    return image;
}

} // namespace Masterplan
