// SPDX-License-Identifier: GPL-3.0-or-later
#include "digits.h"

namespace Masterplan {

QChar zeroOf(Digits digits)
{
    switch (digits) {
    case Digits::Latin:
        return u'0';
    case Digits::Arabic:
        return u'\u0660';
    case Digits::ExtendedArabic:
        return u'\u06f0';
    }
    return u'0';
}

QString withDigits(QString text, QChar zero)
{
    for (QChar &character : text) {
        if (character >= u'0' && character <= u'9')
            character = QChar(char16_t(zero.unicode() + character.digitValue()));
    }
    return text;
}

QString inDigits(qint64 number, Digits digits)
{
    return withDigits(QString::number(number), zeroOf(digits));
}

} // namespace Masterplan
