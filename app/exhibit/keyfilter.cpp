// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyfilter.h"

namespace Masterplan {

KeyFilter::KeyFilter(const KeypadSettings &settings)
    : m_doubleStrike(quint64(settings.doubleStrike.count()))
    , m_repeatAfter(quint64(settings.repeatAfter.count()))
{
}

bool KeyFilter::press(quint32 key, quint64 time, bool isRepeat)
{
    const auto counted = m_counted.constFind(key);
    if (isRepeat) {
        if (m_repeatAfter == 0 || counted == m_counted.cend() || time < *counted + m_repeatAfter)
            return false;
    } else if (const auto released = m_released.constFind(key);
               released != m_released.cend() && time >= *released && time < *released + m_doubleStrike) {
        // Held from here on, it does not begin to repeat either.
        m_counted.remove(key);
        return false;
    }
    m_counted.insert(key, time);
    return true;
}

void KeyFilter::release(quint32 key, quint64 time)
{
    m_released.insert(key, time);
    m_counted.remove(key);
}

} // namespace Masterplan
