// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "keypad.h"

namespace Masterplan {

/// Lets a trembling or resting hand strike a key once. All times are milliseconds of one clock, that of the key events.
class KeyFilter {
public:
    explicit KeyFilter(const KeypadSettings &settings);

    /// A key came down, or the system repeats one that is held. True: it counts.
    [[nodiscard]] bool press(quint32 key, quint64 time, bool isRepeat);
    void release(quint32 key, quint64 time);

private:
    const quint64 m_doubleStrike;
    const quint64 m_repeatAfter; ///< 0: never
    QHash<quint32, quint64> m_released; ///< when each key was last let go
    QHash<quint32, quint64> m_counted; ///< when each key that is down last counted
};

} // namespace Masterplan
