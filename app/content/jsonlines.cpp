// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlines.h"

#include <algorithm>

namespace Masterplan {

namespace {

constexpr qsizetype blockSize = 4096;

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

} // namespace

JsonLines::JsonLines(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_lineBegins{bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0}
{
    qsizetype characters = 0;
    for (qsizetype offset = 0; offset < m_bytes.size(); ++offset) {
        if (offset % blockSize == 0)
            m_charactersBeforeBlock.push_back(characters);
        characters += beginsCharacter(m_bytes.at(offset)) ? 1 : 0;
        if (m_bytes.at(offset) == '\n')
            m_lineBegins.push_back(offset + 1);
    }
}

JsonPlace JsonLines::place(qsizetype offset) const
{
    offset = std::clamp(offset, m_lineBegins.front(), std::max(m_lineBegins.front(), m_bytes.size()));
    const auto next = std::upper_bound(m_lineBegins.begin(), m_lineBegins.end(), offset);
    const auto column = charactersBefore(offset) - charactersBefore(*std::prev(next)) + 1;
    return {static_cast<int>(next - m_lineBegins.begin()), static_cast<int>(column)};
}

qsizetype JsonLines::charactersBefore(qsizetype offset) const
{
    if (m_charactersBeforeBlock.empty())
        return 0;
    const auto block = std::min<qsizetype>(offset / blockSize, qsizetype(m_charactersBeforeBlock.size()) - 1);
    const auto begin = m_bytes.cbegin();
    return m_charactersBeforeBlock[size_t(block)]
        + std::count_if(begin + block * blockSize, begin + offset, beginsCharacter);
}

} // namespace Masterplan
