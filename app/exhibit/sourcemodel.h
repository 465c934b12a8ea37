// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listmodel.h"

namespace Masterplan {

/// Where a fact comes from.
struct SourceRow {
    QString sourceId;
    QString text;
    QString url; ///< empty: no address is known
    QString textLanguage; ///< BCP 47, of the text

    bool operator==(const SourceRow &) const = default;
};

/// Sources in the bundle's order. Roles are the members of SourceRow.
class SourceModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit SourceModel(QObject *parent);

    void setRows(const QList<SourceRow> &rows);
};

} // namespace Masterplan
