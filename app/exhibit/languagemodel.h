// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listmodel.h"

namespace Masterplan {

/// A language that visitors can choose.
struct LanguageRow {
    QString tag; ///< BCP 47
    QString name; ///< in the language itself
    bool isCurrent = false;
    bool isRightToLeft = false;
    bool isSimple = false; ///< Einfache Sprache, plain language
    bool isReviewed = false; ///< checked by a native reader

    bool operator==(const LanguageRow &) const = default;
};

/// The bundle's languages, the default one first. Roles are the members of LanguageRow.
class LanguageModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit LanguageModel(QObject *parent);

    void setRows(const QList<LanguageRow> &rows);
};

} // namespace Masterplan
