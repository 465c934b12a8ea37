// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QtQml/qqml.h>

/// Takes whatever fingers and pointers do on it, however many they are, so that nothing under it is reached. Qt's own
/// MouseArea takes one finger, and lets the others through.
class TouchShield : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit TouchShield(QQuickItem *parent = nullptr);

Q_SIGNALS:
    /// A finger or pointer that came down on it has left.
    void released();

protected:
    void touchEvent(QTouchEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};
