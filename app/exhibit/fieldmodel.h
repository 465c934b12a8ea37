// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "listmodel.h"

namespace Masterplan {

/// A field of action as its card shows it.
struct FieldRow {
    QString itemId;
    int number = 0; ///< from 1
    QString title;
    QString teaser;
    QString accent; ///< "#rrggbb"
    QUrl icon; ///< empty: none
    QString textLanguage; ///< BCP 47, of the title
    QString teaserLanguage; ///< BCP 47
    bool canFilter = false; ///< the timeline can show what belongs to it alone

    bool operator==(const FieldRow &) const = default;
};

/// The fields of action in the order of their numbers. Roles are the members of FieldRow.
class FieldModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit FieldModel(QObject *parent);

    void setRows(const QList<FieldRow> &rows);
};

} // namespace Masterplan
