// SPDX-License-Identifier: GPL-3.0-or-later
#include "delay.h"

#include <QPointer>

Delay::Delay(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Delay::end);
}

void Delay::setInterval(int milliseconds)
{
    if (milliseconds != m_timer.interval()) {
        m_timer.setInterval(milliseconds);
        Q_EMIT intervalChanged();
    }
}

void Delay::setRunning(bool isRunning)
{
    if (isRunning) {
        start();
    } else {
        stop();
    }
}

void Delay::start()
{
    if (!m_timer.isActive()) {
        restart();
    }
}

void Delay::restart()
{
    const bool wasRunning = m_timer.isActive();
    m_timer.start();
    if (!wasRunning) {
        Q_EMIT runningChanged();
    }
}

void Delay::stop()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        Q_EMIT runningChanged();
    }
}

void Delay::end()
{
    // What it leads to may take this very object away, or start it anew.
    const QPointer<Delay> self(this);
    Q_EMIT triggered();
    if (self && !m_timer.isActive()) {
        Q_EMIT runningChanged();
    }
}
