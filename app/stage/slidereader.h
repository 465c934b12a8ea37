// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <optional>

namespace Masterplan {

/// What a finger means that reads: where it rests or slides it reads; a tap, and two taps, choose. The finger that came
/// last counts, so that a palm on the panel takes nothing away. Times are milliseconds of one clock, places pixels.
class SlideReader {
public:
    enum class Deed {
        Nothing,
        Read, ///< what is at position()
        Tap, ///< once, at position()
        DoubleTap ///< anywhere
    };

    static constexpr quint64 restTime = 200; ///< a finger that stays longer reads
    static constexpr quint64 tapGap = 300; ///< two taps belong together within it

    /// How far a finger trembles.
    void setTremor(qreal pixels) { m_tremor = pixels; }

    void press(int finger, QPointF position, quint64 time);
    Deed move(int finger, QPointF position, quint64 time);
    Deed release(int finger, quint64 time);
    /// Time has gone on.
    Deed proceed(quint64 time);
    /// When proceed() will have something to say.
    [[nodiscard]] std::optional<quint64> nextMoment() const;
    /// All fingers were taken away.
    void forget();

    [[nodiscard]] QPointF position() const { return m_position; }

private:
    qreal m_tremor = 20;
    std::optional<int> m_finger;
    bool m_isReading = false;
    QPointF m_start;
    QPointF m_position;
    quint64 m_pressed = 0;
    std::optional<quint64> m_tapped; ///< a tap that another may follow
};

} // namespace Masterplan
