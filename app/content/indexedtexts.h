// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "texttable.h"

namespace Masterplan {

/// The texts of one language in bytes that are searched as they are:
///
///     how many texts there are
///     of each, in the order of their keys' bytes: where it begins, counted from the first byte
///     of each: key, text
class IndexedTexts final {
public:
    [[nodiscard]] static QByteArray bytesOf(const TextTable &texts);

    explicit IndexedTexts(QByteArray bytes);

    /// Empty where there is none.
    [[nodiscard]] QString find(const QString &key) const;
    [[nodiscard]] TextTable::Words all() const;

private:
    [[nodiscard]] qsizetype beginOf(qsizetype place) const;

    QByteArray m_bytes;
    qsizetype m_count = 0;
};

} // namespace Masterplan
