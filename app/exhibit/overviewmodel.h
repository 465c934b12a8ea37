// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listmodel.h"

namespace Masterplan {

/// A period in the picture of the whole story: where it stands, from 0 at its left edge to 1 at its right one.
struct OverviewRow {
    QString itemId;
    qreal left = 0;
    qreal right = 1;
    QString accent; ///< "#rrggbb"

    bool operator==(const OverviewRow &) const = default;
};

/// The periods of the whole story. Roles: leftPart, rightPart, accent.
class OverviewModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit OverviewModel(QObject *parent);

    void setRows(const QList<OverviewRow> &rows);
};

} // namespace Masterplan
