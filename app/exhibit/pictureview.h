// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace Masterplan {

/// A picture in a view that can be brought closer and moved, in pixels of the view. The picture never leaves the view:
/// what is smaller than it stands in its middle, what is larger covers it.
class PictureView : public QObject {
    Q_OBJECT
    Q_PROPERTY(QSizeF viewSize READ viewSize WRITE setViewSize NOTIFY changed FINAL)
    Q_PROPERTY(QSizeF pictureSize READ pictureSize WRITE setPictureSize NOTIFY changed FINAL)
    Q_PROPERTY(QRectF place READ place NOTIFY changed FINAL)
    Q_PROPERTY(qreal closeness READ closeness NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoCloser READ canGoCloser NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoWider READ canGoWider NOTIFY changed FINAL)

public:
    explicit PictureView(QObject *parent = nullptr);

    [[nodiscard]] QSizeF viewSize() const { return m_viewSize; }
    void setViewSize(QSizeF size);
    /// In the picture's own pixels. Another size shows the whole picture again.
    [[nodiscard]] QSizeF pictureSize() const { return m_pictureSize; }
    void setPictureSize(QSizeF size);
    /// Where the picture stands in the view; empty while one of the sizes is.
    [[nodiscard]] QRectF place() const { return m_place; }
    /// 1 where the whole picture is in the view, as large as can be.
    [[nodiscard]] qreal closeness() const { return m_closeness; }
    [[nodiscard]] bool canGoCloser() const { return m_closeness < closest(); }
    [[nodiscard]] bool canGoWider() const { return m_closeness > 1; }

    /// What is at that point of the view stays there, as far as the edges let it.
    Q_INVOKABLE void zoom(qreal factor, const QPointF &point);
    /// Around the middle of the view.
    Q_INVOKABLE void zoomAtMiddle(qreal factor);
    Q_INVOKABLE void move(const QPointF &way);
    Q_INVOKABLE void showWhole();
    /// Closer at that point; from anywhere close back to the whole.
    Q_INVOKABLE void toggle(const QPointF &point);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QSizeF wholeSize() const;
    /// At least 4; more for pictures that have more to show, until one of their pixels is two of the view's.
    [[nodiscard]] qreal closest() const;
    void showAt(qreal closeness, const QPointF &topLeft);

    QSizeF m_viewSize;
    QSizeF m_pictureSize;
    qreal m_closeness = 1;
    QRectF m_place;
};

} // namespace Masterplan
