// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidereader.h"

#include <QLineF>

namespace Masterplan {

void SlideReader::press(int finger, QPointF position, quint64 time)
{
    // A tap that nobody was told of in time is no first half of two.
    if (!m_finger && m_tapped && time >= *m_tapped + tapGap)
        m_tapped.reset();
    m_finger = finger;
    m_isReading = false;
    m_pressed = time;
    m_start = position;
    m_position = position;
}

SlideReader::Deed SlideReader::move(int finger, QPointF position, quint64 time)
{
    if (finger != m_finger)
        return Deed::Nothing;
    m_position = position;
    m_isReading = m_isReading || time >= m_pressed + restTime || QLineF(m_start, position).length() > m_tremor;
    if (!m_isReading)
        return Deed::Nothing;
    m_tapped.reset();
    return Deed::Read;
}

SlideReader::Deed SlideReader::release(int finger, quint64 time)
{
    if (finger != m_finger)
        return Deed::Nothing;
    m_finger.reset();
    if (m_isReading)
        return Deed::Nothing;
    if (time >= m_pressed + restTime) {
        m_tapped.reset();
        return Deed::Read;
    }
    if (m_tapped) {
        m_tapped.reset();
        return Deed::DoubleTap;
    }
    m_tapped = time;
    return Deed::Nothing;
}

SlideReader::Deed SlideReader::proceed(quint64 time)
{
    const std::optional<quint64> moment = nextMoment();
    if (!moment || time < *moment)
        return Deed::Nothing;
    const bool isTap = !m_finger;
    m_isReading = !isTap;
    m_tapped.reset();
    return isTap ? Deed::Tap : Deed::Read;
}

std::optional<quint64> SlideReader::nextMoment() const
{
    if (m_finger)
        return m_isReading ? std::nullopt : std::optional(m_pressed + restTime);
    return m_tapped ? std::optional(*m_tapped + tapGap) : std::nullopt;
}

void SlideReader::forget()
{
    m_finger.reset();
    m_tapped.reset();
    m_isReading = false;
}

} // namespace Masterplan
