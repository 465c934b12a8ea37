// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

/// The digits a language is shown with, one system on the axis and in texts (CLDR: latn, arab, arabext).
enum class Digits { Latin, Arabic, ExtendedArabic };

} // namespace Masterplan
