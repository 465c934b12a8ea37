// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsondocument.h"

#include <QByteArray>

#include <vector>

namespace Masterplan {

/// Finds line and column of a byte in UTF-8 text. Lines end with LF or CR LF; a byte order mark has no column.
class JsonLines final {
public:
    explicit JsonLines(const QByteArray &bytes);

    [[nodiscard]] JsonPlace place(qsizetype offset) const;

private:
    [[nodiscard]] qsizetype charactersBefore(qsizetype offset) const;

    QByteArray m_bytes;
    std::vector<qsizetype> m_lineBegins;
    std::vector<qsizetype> m_charactersBeforeBlock; ///< so that a file of one long line costs no more than others
};

} // namespace Masterplan
