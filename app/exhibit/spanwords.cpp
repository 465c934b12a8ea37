// SPDX-License-Identifier: GPL-3.0-or-later
#include "spanwords.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

QString spanWords(qint64 seconds, Digits digits)
{
    const QString zero = inDigits(0, digits);
    const auto twoDigits = [&](qint64 number) { return inDigits(number, digits).rightJustified(2, zero.front()); };
    const qint64 minutes = seconds / 60;
    const QString ofMinutes = minutes < 60 ? inDigits(minutes, digits)
                                           : u"%1:%2"_s.arg(inDigits(minutes / 60, digits), twoDigits(minutes % 60));
    return u"%1:%2"_s.arg(ofMinutes, twoDigits(seconds % 60));
}

} // namespace Masterplan
