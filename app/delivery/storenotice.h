// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundlestore.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Masterplan {

/// What staff should know of an installed bundle before it becomes trouble. Nothing is kept from being shown for it.
struct StoreNotice {
    static constexpr int soonDays = 30; ///< before its last day that a bundle or key expires soon

    QString code; ///< fixed: clock-wrong, bundle-expired, bundle-expires-soon, key-withdrawn, key-expired, …
    QString german;
    QString english;

    [[nodiscard]] friend bool operator==(const StoreNotice &, const StoreNotice &) = default;
};

/// Of the release in use, the keys in this folder and the machine's clock. Days are those of the clock's time zone; a
/// clock that is before the program was made says nothing about days.
[[nodiscard]] QList<StoreNotice> storeNotices(
    const Disk &disk, const QString &keysFolder, const std::optional<Release> &inUse, const QDateTime &now);

} // namespace Masterplan
