// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listmodel.h"

namespace Masterplan {

/// Whom a media item is by.
struct CreditRow {
    QString mediaId;
    QString title; ///< its title, else its caption, else its alternative text
    QString credit;
    QString licence; ///< SPDX expression
    QString source; ///< the title of its source; may be empty
    QString textLanguage; ///< BCP 47, of the title

    bool operator==(const CreditRow &) const = default;
};

/// Every media item that is there, once, in the bundle's order. Roles are the members of CreditRow.
class CreditModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit CreditModel(QObject *parent);

    void setRows(const QList<CreditRow> &rows);
};

} // namespace Masterplan
