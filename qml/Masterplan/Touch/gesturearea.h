// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QQuickItem>
#include <QtQml/qqml.h>

/// What fingers or a pointer do on a plane that can be moved: tap, drag, fling, pinch. One recogniser for all of them,
/// so that a touch is one thing only, whatever other fingers do; a point that is taken away ends without a deed.
/// Positions and ways are in pixels of the item, velocities in pixels a second.
class GestureArea : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// A finger is down that may still become a tap.
    Q_PROPERTY(bool isPressed READ isPressed NOTIFY isPressedChanged FINAL)
    /// How far a finger may wander in a tap.
    Q_PROPERTY(qreal threshold READ threshold WRITE setThreshold NOTIFY thresholdChanged FINAL)
    /// How long a finger rests, in milliseconds, until it does not count beside another that comes.
    Q_PROPERTY(int stuckAfter READ stuckAfter WRITE setStuckAfter NOTIFY stuckAfterChanged FINAL)

public:
    explicit GestureArea(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isPressed() const { return m_isTap; }
    [[nodiscard]] qreal threshold() const { return m_threshold; }
    void setThreshold(qreal threshold);
    [[nodiscard]] int stuckAfter() const { return m_stuckAfter; }
    void setStuckAfter(int stuckAfter);
    /// Not where an item around it is cut off: while a finger rests on what is seen of it, Qt asks it first about the
    /// others, and not whether they can see it.
    [[nodiscard]] bool contains(const QPointF &point) const override;

Q_SIGNALS:
    void isPressedChanged();
    void thresholdChanged();
    void stuckAfterChanged();
    /// The first finger is down.
    void pressed(const QPointF &position);
    /// The last finger has left or was taken away; told before what its leaving means.
    void released();
    /// `count` is 2 and more for taps that follow the one before within the platform's double click interval.
    void tapped(const QPointF &position, int count);
    void panned(qreal way);
    void zoomed(qreal factor, qreal x);
    /// The same on a plane that moves in both directions: by one finger, or by the middle of two.
    void moved(const QPointF &way);
    void pinched(qreal factor, const QPointF &middle);
    /// A drag ended while its finger was moving.
    void flung(qreal velocity);

protected:
    void touchEvent(QTouchEvent *event) override;
    void touchUngrabEvent() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;

private:
    struct Finger {
        int id = 0;
        QPointF position;
    };
    /// Where a finger has come to rest, and when.
    struct Rest {
        QPointF place;
        quint64 since = 0; ///< milliseconds
        bool isLeftOut = false;
        bool wasLeftOut = false; ///< once or still: it taps no more
    };
    struct Moment {
        quint64 time = 0; ///< milliseconds
        qreal x = 0;
    };

    /// Without those that have rested for long when another one came: something lies on the panel, or the panel
    /// believes so. They take part again once they move.
    [[nodiscard]] QList<Finger> awake(const QList<Finger> &fingers, quint64 time);
    /// The fingers that are down now, in the order in which they came; `time` in milliseconds.
    void follow(const QList<Finger> &fingers, quint64 time);
    void begin(const Finger &finger, quint64 time);
    void drag(const Finger &finger, quint64 time);
    void pinch(const Finger &first, const Finger &second);
    void end(quint64 time);
    void forget();
    void setTap(bool isTap);
    [[nodiscard]] qreal velocityAt(quint64 time) const;

    qreal m_threshold = 20;
    int m_stuckAfter = 3000; ///< milliseconds
    QHash<int, Rest> m_rests; ///< by id; of all that are down
    QList<Finger> m_fingers;
    QPointF m_start;
    quint64 m_began = 0; ///< milliseconds
    bool m_isTap = false;
    bool m_isDrag = false;
    int m_tapCount = 0;
    quint64 m_lastTap = 0; ///< milliseconds
    QList<Moment> m_way; ///< the last tenth of a second of a drag
};
