// SPDX-License-Identifier: GPL-3.0-or-later
#include "minisignlines.h"

namespace Masterplan {

std::optional<QList<QByteArray>> minisignLines(const QByteArray &file, qsizetype count)
{
    if (!file.endsWith('\n'))
        return {};
    const auto lines = file.chopped(1).split('\n');
    if (lines.size() != count || !lines.first().startsWith(untrustedPrefix))
        return {};
    return lines;
}

QByteArray toBase64(const QByteArray &bytes)
{
    return bytes.toBase64();
}

std::optional<QByteArray> fromBase64(const QByteArray &text, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64(text);
    if (decoded.size() != size || decoded.toBase64() != text)
        return {};
    return decoded;
}

} // namespace Masterplan
