// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Masterplan {

/// A period or event as the timeline's geometry needs it. Days as in TimeScale.
struct TimeItem {
    QString id;
    int place = 0; ///< among the bundle's periods or events; decides the order that time and importance do not
    double start = 0; ///< beginning of the first day it can mean; of an open start, its end
    double end = 1; ///< end of the last day it can mean; of an open or unknown end, the end of its start
    double startUnsure = 1; ///< days within which it starts: 1 for a date known to the day, 365 to the year
    double endUnsure = 1;
    int importance = 0;
    int number = 0; ///< of a period, its place in time from 1; 0 for events
    bool isPeriod = false;
    bool isInterval = false; ///< lasts; what does not is a moment that lies between start and end
    bool isOpenStart = false;
    bool isOpenEnd = false;
    bool isUnknownStart = false;
    bool isUnknownEnd = false;

    bool operator==(const TimeItem &) const = default;
};

} // namespace Masterplan
