// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace Masterplan {

/// How long a visit lasts and what it begins with; section [visit] of the configuration.
struct VisitSettings {
    QString language; ///< BCP 47; empty: the bundle's default language
    std::chrono::seconds attractAfter{120}; ///< untouched for so long, the attract loop begins
    std::chrono::seconds askAfter{90}; ///< 10 to 3600
    std::chrono::seconds answerWithin{30}; ///< 20 to 300
    bool isReducedMotion = false;

    bool operator==(const VisitSettings &) const = default;
};

} // namespace Masterplan
