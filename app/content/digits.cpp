// SPDX-License-Identifier: GPL-3.0-or-later
#include "digits.h"

namespace Masterplan {

namespace {

char16_t zeroOf(Digits digits)
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

} // namespace

QString inDigits(qint64 number, Digits digits)
{
    QString text = QString::number(number);
    const char16_t zero = zeroOf(digits);
    for (QChar &character : text) {
        if (character.isDigit())
            character = QChar(char16_t(zero + character.digitValue()));
    }
    return text;
}

} // namespace Masterplan
