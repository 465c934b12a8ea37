// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickRenderControl>
#include <QQuickWindow>

#include <memory>

class QOffscreenSurface;
class QOpenGLContext;

namespace Masterplan {

/// Where a scene goes on without being seen: nothing of it is drawn before its picture is asked for. For the software
/// renderer and OpenGL; with another one its pictures are empty.
class Backstage final : public QObject {
    Q_OBJECT

public:
    explicit Backstage(QObject *parent = nullptr);
    ~Backstage() override;

    /// Its items are those of the scene. It is never shown.
    [[nodiscard]] QQuickWindow &window() { return m_window; }
    /// In pixels of the scene, of which each becomes `pixelRatio` times as many of the picture, across and down.
    void setSize(QSize size, qreal pixelRatio);
    /// As it is now; empty where it cannot be drawn.
    [[nodiscard]] QImage picture();

Q_SIGNALS:
    /// The next picture may be another one.
    void changed();

private:
    [[nodiscard]] bool startOpenGl();
    [[nodiscard]] QImage openGlPicture();

    std::unique_ptr<QOffscreenSurface> m_surface;
    std::unique_ptr<QOpenGLContext> m_context;
    QQuickRenderControl m_control;
    QQuickWindow m_window;
    qreal m_pixelRatio = 1;
};

} // namespace Masterplan
