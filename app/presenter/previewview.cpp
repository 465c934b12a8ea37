// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace Masterplan {

namespace {

constexpr qreal keyStep = 0.02;
constexpr qreal cornerRadius = 8;
constexpr int noticeMargin = 12;

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("The audience's picture"));
    setAccessibleDescription(tr("Alt and the arrow keys move the pointer, Alt and Enter press."));
}

void PreviewView::setPicture(const QImage &picture)
{
    const bool isSameShape = picture.size() == m_picture.size();
    m_picture = picture;
    if (!isSameShape) {
        fitHeight();
    }
    update();
}

void PreviewView::setNotice(const QString &notice)
{
    m_notice = notice;
    update();
}

QRectF PreviewView::pictureArea() const
{
    const QSizeF size = m_picture.isNull() ? QSizeF(16, 9) : QSizeF(m_picture.size());
    const QSizeF fitted = size.scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

QPointF PreviewView::partAt(QPointF position) const
{
    const QRectF area = pictureArea();
    return {std::clamp((position.x() - area.x()) / area.width(), 0.0, 1.0),
        std::clamp((position.y() - area.y()) / area.height(), 0.0, 1.0)};
}

void PreviewView::fitHeight()
{
    const QSizeF size = m_picture.isNull() ? QSizeF(16, 9) : QSizeF(m_picture.size());
    setMaximumHeight(std::max(minimumSizeHint().height(), qRound(width() * size.height() / size.width())));
}

void PreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF area = pictureArea();
    QPainterPath outline;
    outline.addRoundedRect(area, cornerRadius, cornerRadius);
    painter.setClipPath(outline);
    painter.fillRect(area, Qt::black);
    painter.drawImage(area, m_picture);
    if (!m_notice.isEmpty()) {
        QFont font = this->font();
        font.setBold(true);
        painter.setFont(font);
        const QRectF words = painter.fontMetrics().boundingRect(m_notice).adjusted(
            -noticeMargin, -noticeMargin / 2, noticeMargin, noticeMargin / 2);
        QRectF ground(QPointF(), words.size());
        ground.moveCenter(QPointF(area.center().x(), area.top() + noticeMargin + words.height() / 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x17, 0x17, 0x1c, 0xe6));
        painter.drawRoundedRect(ground, words.height() / 2, words.height() / 2);
        painter.setPen(Qt::white);
        painter.drawText(ground, Qt::AlignCenter, m_notice);
    }
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), cornerRadius, cornerRadius);
    }
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    fitHeight();
    QWidget::resizeEvent(event);
}

void PreviewView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pointer = partAt(event->position());
        Q_EMIT pressed(m_pointer);
    }
}

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = partAt(event->position());
    Q_EMIT moved(m_pointer);
}

void PreviewView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pointer = partAt(event->position());
        Q_EMIT released(m_pointer);
    }
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    Q_EMIT wheeled(partAt(event->position()), event->angleDelta().y());
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    const QPointF step = event->key() == Qt::Key_Left ? QPointF(-keyStep, 0)
        : event->key() == Qt::Key_Right               ? QPointF(keyStep, 0)
        : event->key() == Qt::Key_Up                  ? QPointF(0, -keyStep)
        : event->key() == Qt::Key_Down                ? QPointF(0, keyStep)
                                                      : QPointF();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!event->modifiers().testFlag(Qt::AltModifier) || (step.isNull() && !isEnter)) {
        return QWidget::keyPressEvent(event);
    }
    if (isEnter) {
        Q_EMIT pressed(m_pointer);
        Q_EMIT released(m_pointer);
        return;
    }
    m_pointer = {std::clamp(m_pointer.x() + step.x(), 0.0, 1.0), std::clamp(m_pointer.y() + step.y(), 0.0, 1.0)};
    Q_EMIT moved(m_pointer);
}

} // namespace Masterplan
