// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/tongue.h"
#include "talkrecord.h"

namespace Masterplan {

/// How long a talk took, beside its plan.
struct TalkReport {
    /// Times are in milliseconds.
    struct Row {
        int number = 0; ///< of the stop, from 1; 0 of what belongs to no stop of the plan
        QString title; ///< empty of what belongs to no stop
        qint64 planned = 0; ///< 0 for what is missing
        qint64 taken = 0;
        bool isMissing = false;

        [[nodiscard]] qint64 difference() const { return taken - planned; }
        // In full seconds, the nearest: "1:05", and the difference "+0:20" or "−1:05".
        [[nodiscard]] QString plannedWords() const;
        [[nodiscard]] QString takenWords() const;
        [[nodiscard]] QString differenceWords() const;

        bool operator==(const Row &) const = default;
    };

    QString title;
    QDateTime startedAt;
    QList<Row> rows;
    Row total; ///< without title and number

    /// For reading, in columns of the same width.
    [[nodiscard]] QString asText(Tongue tongue) const;
    /// RFC 4180 with commas and a head, UTF-8 with a byte order mark; times in whole seconds. A title that a
    /// spreadsheet would take for a formula has an apostrophe before it.
    [[nodiscard]] QByteArray asCsv(Tongue tongue) const;

    bool operator==(const TalkReport &) const = default;
};

[[nodiscard]] TalkReport reportOf(const TalkPlan &plan, const TalkRecord &record);

} // namespace Masterplan
