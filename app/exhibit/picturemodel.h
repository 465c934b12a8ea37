// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "listmodel.h"

namespace Masterplan {

/// A picture with what is said about it.
struct PictureRow {
    QString mediaId; ///< of what is shown
    QUrl url; ///< file: or qrc:
    QString alt;
    QString caption;
    QString credit;
    QString licence; ///< SPDX expression
    int pixelWidth = 0; ///< 0: not known
    int pixelHeight = 0; ///< 0: not known
    QString textLanguage; ///< BCP 47, of the alternative text and caption

    bool operator==(const PictureRow &) const = default;
};

/// Pictures that are there; a missing one is stood for by another, with that one's words and credit. Roles are the
/// members of PictureRow.
class PictureModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit PictureModel(QObject *parent);

    void setRows(const QList<PictureRow> &rows);
};

} // namespace Masterplan
