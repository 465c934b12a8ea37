// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqml.h>

/// Says once, after a while, that the while is over. QML's own Timer is an animation to Qt: one that is stopped and
/// started within one turn of the event loop, as many fingers at once do with a button's, makes Qt stop a clock that
/// does not run, and warn of it.
class Delay : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Milliseconds, from 0 on: 0 is as soon as the events at hand are dealt with. Another one begins a running while
    /// anew.
    Q_PROPERTY(int interval READ interval WRITE setInterval NOTIFY intervalChanged)
    Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY runningChanged)

public:
    explicit Delay(QObject *parent = nullptr);

    [[nodiscard]] int interval() const { return m_timer.interval(); }
    void setInterval(int milliseconds);

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    void setRunning(bool isRunning);

    /// Goes on where it is running already.
    Q_INVOKABLE void start();
    /// Begins anew.
    Q_INVOKABLE void restart();
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void intervalChanged();
    /// Comes after triggered().
    void runningChanged();
    void triggered();

private:
    void end();

    QTimer m_timer;
};
