// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Masterplan {

/// The digits a language is shown with, one system on the axis and in texts (CLDR: latn, arab, arabext).
enum class Digits { Latin, Arabic, ExtendedArabic };

/// Of the ten, which follow each other in Unicode.
[[nodiscard]] QChar zeroOf(Digits digits);

/// A text whose numbers are in Latin digits, with the digits of this zero in their place.
[[nodiscard]] QString withDigits(QString text, QChar zero);

/// The number in these digits, never grouped, with a hyphen before it when it is negative.
[[nodiscard]] QString inDigits(qint64 number, Digits digits);

} // namespace Masterplan
