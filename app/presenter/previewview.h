// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Masterplan {

/// The audience's picture, as large as there is room, and the surface on which the presenter points. With the keyboard:
/// Alt and the arrow keys move the pointer, Alt and Enter press. Places are parts of the picture, 0 to 1.
class PreviewView final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    /// What stands over the picture while the audience does not see it; empty: nothing.
    void setNotice(const QString &notice);

    [[nodiscard]] QSize sizeHint() const override { return {960, 540}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 180}; }

Q_SIGNALS:
    void pressed(QPointF part);
    void moved(QPointF part);
    void released(QPointF part);
    void wheeled(QPointF part, int angle);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF pictureArea() const;
    [[nodiscard]] QPointF partAt(QPointF position) const;
    void fitHeight();

    QImage m_picture;
    QString m_notice;
    QPointF m_pointer{0.5, 0.5};
};

} // namespace Masterplan
