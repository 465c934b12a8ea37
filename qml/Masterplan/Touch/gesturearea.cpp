// SPDX-License-Identifier: GPL-3.0-or-later
#include "gesturearea.h"

#include <QGuiApplication>
#include <QLineF>
#include <QStyleHints>

#include <algorithm>

namespace {

/// Milliseconds. A finger that rested longer than this before it left does not fling.
constexpr quint64 rest = 60;
constexpr quint64 memory = 100;
constexpr int mouseId = -1;
/// Whoever means to tap has left by then.
constexpr quint64 longestTap = 10'000;

} // namespace

GestureArea::GestureArea(QQuickItem *parent)
    : QQuickItem(parent)
{
    setAcceptTouchEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
}

void GestureArea::setThreshold(qreal threshold)
{
    if (m_threshold == threshold) {
        return;
    }
    m_threshold = threshold;
    Q_EMIT thresholdChanged();
}

void GestureArea::setStuckAfter(int stuckAfter)
{
    if (m_stuckAfter == stuckAfter) {
        return;
    }
    m_stuckAfter = stuckAfter;
    Q_EMIT stuckAfterChanged();
}

bool GestureArea::contains(const QPointF &point) const
{
    for (const QQuickItem *item = parentItem(); item; item = item->parentItem()) {
        if (item->clip() && !item->contains(mapToItem(item, point))) {
            return false;
        }
    }
    return QQuickItem::contains(point);
}

void GestureArea::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchCancel) {
        m_rests.clear();
        forget();
        return;
    }
    QList<Finger> fingers;
    for (const QEventPoint &point : event->points()) {
        if (point.state() == QEventPoint::Released) {
            continue;
        }
        const Finger finger{point.id(), mapFromScene(point.scenePosition())};
        const bool cameDownElsewhere = point.state() != QEventPoint::Pressed && !m_rests.contains(finger.id);
        if (cameDownElsewhere) {
            // On what has gone since, or on this while it was hidden or taken from it.
            m_rests.insert(finger.id, {finger.position, event->timestamp(), true, true});
        }
        fingers.append(finger);
    }
    follow(awake(fingers, event->timestamp()), event->timestamp());
    event->accept();
}

void GestureArea::touchUngrabEvent()
{
    m_rests.clear();
    forget();
}

void GestureArea::mousePressEvent(QMouseEvent *event)
{
    follow({{mouseId, event->position()}}, event->timestamp());
    event->accept();
}

void GestureArea::mouseMoveEvent(QMouseEvent *event)
{
    follow({{mouseId, event->position()}}, event->timestamp());
    event->accept();
}

void GestureArea::mouseReleaseEvent(QMouseEvent *event)
{
    follow({}, event->timestamp());
    event->accept();
}

void GestureArea::mouseUngrabEvent()
{
    forget();
}

QList<GestureArea::Finger> GestureArea::awake(const QList<Finger> &fingers, quint64 time)
{
    const auto isNew = [this](const Finger &finger) { return !m_rests.contains(finger.id); };
    const bool isAnyNew = std::any_of(fingers.cbegin(), fingers.cend(), isNew);
    QHash<int, Rest> rests;
    QList<Finger> result;
    for (const Finger &finger : fingers) {
        Rest rest = m_rests.value(finger.id, {finger.position, time});
        if (QLineF(rest.place, finger.position).length() > m_threshold) {
            rest.place = finger.position;
            rest.since = time;
            rest.isLeftOut = false;
        } else if (isAnyNew && time >= rest.since + quint64(m_stuckAfter)) {
            rest.isLeftOut = true;
            rest.wasLeftOut = true;
        }
        if (!rest.isLeftOut) {
            result.append(finger);
        }
        rests.insert(finger.id, rest);
    }
    m_rests = rests;
    return result;
}

void GestureArea::follow(const QList<Finger> &fingers, quint64 time)
{
    const auto isSame = [](const Finger &left, const Finger &right) { return left.id == right.id; };
    const auto goesOn = [&](const Finger &finger) {
        return std::any_of(
            fingers.cbegin(), fingers.cend(), [&](const Finger &other) { return isSame(finger, other); });
    };
    if (!fingers.isEmpty() && std::none_of(m_fingers.cbegin(), m_fingers.cend(), goesOn)) {
        forget();
        begin(fingers.constFirst(), time);
    }
    if (fingers.size() >= 2) {
        setTap(false);
        m_isDrag = false;
        const bool isGoingOn
            = m_fingers.size() >= 2 && isSame(m_fingers.at(0), fingers.at(0)) && isSame(m_fingers.at(1), fingers.at(1));
        if (isGoingOn) {
            pinch(fingers.at(0), fingers.at(1));
        }
    } else if (fingers.size() == 1 && m_fingers.size() == 1 && isSame(m_fingers.constFirst(), fingers.constFirst())) {
        drag(fingers.constFirst(), time);
    } else if (fingers.isEmpty() && !m_fingers.isEmpty()) {
        end(time);
    }
    m_fingers = fingers;
}

void GestureArea::begin(const Finger &finger, quint64 time)
{
    m_start = finger.position;
    m_began = time;
    m_isDrag = m_rests.value(finger.id).wasLeftOut;
    setTap(!m_isDrag);
    m_way.clear();
    Q_EMIT pressed(m_start);
}

void GestureArea::drag(const Finger &finger, quint64 time)
{
    if (m_isTap && QLineF(m_start, finger.position).length() <= m_threshold) {
        return;
    }
    // Only the way up to the threshold is not made up for: the picture starts to follow without a jump, however far the
    // finger has come when it is first heard of.
    const QPointF whole = finger.position - m_start;
    const QPointF firstWay
        = m_isTap ? whole * (1 - m_threshold / QLineF(m_start, finger.position).length()) : QPointF();
    const QPointF wholeWay = m_isDrag ? finger.position - m_fingers.constFirst().position : firstWay;
    const qreal way = wholeWay.x();
    setTap(false);
    m_isDrag = true;
    if (way != 0 || m_way.isEmpty()) {
        m_way.append({time, finger.position.x()});
    }
    while (m_way.size() > 2 && m_way.constFirst().time + memory < time) {
        m_way.removeFirst();
    }
    if (way != 0) {
        Q_EMIT panned(way);
    }
    if (!wholeWay.isNull()) {
        Q_EMIT moved(wholeWay);
    }
}

void GestureArea::pinch(const Finger &first, const Finger &second)
{
    const QLineF before(m_fingers.at(0).position, m_fingers.at(1).position);
    const QLineF now(first.position, second.position);
    const QPointF way = now.center() - before.center();
    if (way.x() != 0) {
        Q_EMIT panned(way.x());
    }
    if (!way.isNull()) {
        Q_EMIT moved(way);
    }
    // Fingers closer than a tap is wide say nothing about a scale.
    if (before.length() > m_threshold && now.length() > m_threshold && now.length() != before.length()) {
        Q_EMIT zoomed(now.length() / before.length(), now.center().x());
        Q_EMIT pinched(now.length() / before.length(), now.center());
    }
}

void GestureArea::end(quint64 time)
{
    const bool isTap = m_isTap && time <= m_began + longestTap;
    const qreal velocity = m_isDrag ? velocityAt(time) : 0;
    const QPointF position = m_fingers.constFirst().position;
    forget();
    if (isTap) {
        const bool isQuick
            = m_tapCount > 0 && time < m_lastTap + quint64(QGuiApplication::styleHints()->mouseDoubleClickInterval());
        m_tapCount = isQuick ? m_tapCount + 1 : 1;
        m_lastTap = time;
        Q_EMIT tapped(position, m_tapCount);
    } else if (velocity != 0) {
        Q_EMIT flung(velocity);
    }
}

void GestureArea::forget()
{
    const bool wasDown = !m_fingers.isEmpty();
    m_fingers.clear();
    m_way.clear();
    setTap(false);
    m_isDrag = false;
    if (wasDown) {
        Q_EMIT released();
    }
}

void GestureArea::setTap(bool isTap)
{
    if (m_isTap != isTap) {
        m_isTap = isTap;
        Q_EMIT isPressedChanged();
    }
}

qreal GestureArea::velocityAt(quint64 time) const
{
    if (m_way.size() < 2 || m_way.constLast().time + rest < time) {
        return 0;
    }
    const quint64 lasted = m_way.constLast().time - m_way.constFirst().time;
    return lasted == 0 ? 0 : (m_way.constLast().x - m_way.constFirst().x) * 1000 / qreal(lasted);
}
