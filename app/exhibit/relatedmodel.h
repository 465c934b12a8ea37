// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "itemkind.h"
#include "listmodel.h"

namespace Masterplan {

/// An item that belongs to the one shown.
struct RelatedRow {
    QString itemId;
    QString title;
    QString when; ///< in words; empty for fields
    QString accent; ///< "#rrggbb"
    QUrl icon; ///< empty: none
    ItemKind kind = ItemKind::Period;
    QString textLanguage; ///< BCP 47, of the title

    bool operator==(const RelatedRow &) const = default;
};

/// What belongs to an item: periods and events in the order of time, then fields. Roles are the members of RelatedRow.
class RelatedModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit RelatedModel(QObject *parent);

    void setRows(const QList<RelatedRow> &rows);
};

} // namespace Masterplan
