// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Masterplan {

/// A table from a spreadsheet (RFC 4180, with commas, semicolons or tabs); empty rows are left out.
struct ImportedTable {
    struct Row {
        int line = 0; ///< of the file, from 1
        QStringList cells;
    };

    QStringList columns; ///< the first row, in small letters
    QList<Row> rows;
    bool isUtf8 = true; ///< else it was read as Windows-1252

    [[nodiscard]] static ImportedTable read(const QByteArray &bytes);
};

} // namespace Masterplan
