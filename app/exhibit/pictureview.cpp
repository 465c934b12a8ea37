// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureview.h"

#include <algorithm>
#include <cmath>

namespace Masterplan {

namespace {

/// The beginning of a stretch of that length in a view: in its middle, or covering it.
qreal within(qreal beginning, qreal length, qreal view)
{
    return length <= view ? (view - length) / 2 : std::clamp(beginning, view - length, 0.0);
}

} // namespace

PictureView::PictureView(QObject *parent)
    : QObject(parent)
{
}

void PictureView::setViewSize(QSizeF size)
{
    if (m_viewSize == size)
        return;
    const QPointF middle(m_viewSize.width() / 2, m_viewSize.height() / 2);
    const QPointF seen = m_place.isEmpty()
        ? QPointF(0.5, 0.5)
        : QPointF((middle.x() - m_place.x()) / m_place.width(), (middle.y() - m_place.y()) / m_place.height());
    m_viewSize = size;
    const qreal closeness = std::clamp(m_closeness, 1.0, closest());
    const QSizeF whole = wholeSize() * closeness;
    showAt(closeness, {size.width() / 2 - seen.x() * whole.width(), size.height() / 2 - seen.y() * whole.height()});
}

void PictureView::setPictureSize(QSizeF size)
{
    if (m_pictureSize == size)
        return;
    m_pictureSize = size;
    showAt(1, {});
}

void PictureView::zoom(qreal factor, const QPointF &point)
{
    if (m_place.isEmpty() || !(factor > 0) || !std::isfinite(factor))
        return;
    const qreal closeness = std::clamp(m_closeness * factor, 1.0, closest());
    const qreal growth = closeness / m_closeness;
    showAt(closeness, point + (m_place.topLeft() - point) * growth);
}

void PictureView::zoomAtMiddle(qreal factor)
{
    zoom(factor, {m_viewSize.width() / 2, m_viewSize.height() / 2});
}

void PictureView::move(const QPointF &way)
{
    showAt(m_closeness, m_place.topLeft() + way);
}

void PictureView::showWhole()
{
    showAt(1, {});
}

void PictureView::toggle(const QPointF &point)
{
    constexpr qreal muchCloser = 2.5;
    if (canGoWider())
        showWhole();
    else
        zoom(muchCloser, point);
}

QSizeF PictureView::wholeSize() const
{
    return m_pictureSize.isEmpty() || m_viewSize.isEmpty() ? QSizeF()
                                                           : m_pictureSize.scaled(m_viewSize, Qt::KeepAspectRatio);
}

qreal PictureView::closest() const
{
    const QSizeF whole = wholeSize();
    return whole.isEmpty() ? 1 : std::max(4.0, 2 * m_pictureSize.width() / whole.width());
}

void PictureView::showAt(qreal closeness, const QPointF &topLeft)
{
    m_closeness = closeness;
    const QSizeF size = wholeSize() * closeness;
    m_place = size.isEmpty() ? QRectF()
                             : QRectF({within(topLeft.x(), size.width(), m_viewSize.width()),
                                          within(topLeft.y(), size.height(), m_viewSize.height())},
                                 size);
    Q_EMIT changed();
}

} // namespace Masterplan
