// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <optional>

#include "ownfile.h"
#include "talkplan.h"

namespace Masterplan {

enum class TalkState { Ready, Running, Paused, Ended };

/// Where a talk is, so that it can go on there after a power cut. Format 1, packaging/doc/own-tours.md.
struct TalkRecord {
    QString bundleId;
    TalkPlan::Origin origin = TalkPlan::Origin::TimelineOrder;
    QString tourId; ///< empty for the timeline's own order
    QStringList stopIds; ///< of the plan, in its order
    QString stopId; ///< the current one; empty before the first
    TalkState state = TalkState::Ready;
    QHash<QString, qint64> taken; ///< milliseconds by stop id, also of stops that the plan no longer has
    QDateTime startedAt; ///< UTC; invalid before the beginning
    QDateTime keptAt; ///< UTC
    std::optional<QTime> endTime; ///< by the clock on the wall
    QString language; ///< the audience's, BCP 47; empty: the bundle's default

    /// Milliseconds that have passed since it was kept; 0 where the clock was put back.
    [[nodiscard]] qint64 sinceKept(const QDateTime &now) const;
    /// Milliseconds that the talk took until then, without pauses.
    [[nodiscard]] qint64 elapsed(const QDateTime &now) const;

    bool operator==(const TalkRecord &) const = default;
};

[[nodiscard]] QByteArray toJson(const TalkRecord &record);

/// Findings call the file `fileName`.
[[nodiscard]] OwnReading<TalkRecord> readTalkRecord(const QByteArray &bytes, const QString &fileName);

} // namespace Masterplan
