// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <atomic>
#include <mutex>

namespace Masterplan {

struct TextTable::Later {
    std::function<Words()> read;
    std::function<std::optional<QString>(const QString &key)> find; ///< may be none
    std::once_flag once;
    std::atomic_bool isRead = false;
    Words words;
};

TextTable TextTable::later(std::function<Words()> read)
{
    return later(std::move(read), {});
}

TextTable TextTable::later(std::function<Words()> read, std::function<std::optional<QString>(const QString &key)> find)
{
    TextTable table;
    table.m_later = std::make_shared<Later>();
    table.m_later->read = std::move(read);
    table.m_later->find = std::move(find);
    return table;
}

QString TextTable::value(const QString &key) const
{
    if (isUnread() && m_later->find) {
        if (const auto found = m_later->find(key))
            return *found;
    }
    return words().value(key);
}

bool TextTable::isUnread() const
{
    return m_later && !m_later->isRead;
}

const TextTable::Words &TextTable::words() const
{
    if (!m_later)
        return m_words;
    std::call_once(m_later->once, [later = m_later.get()] {
        later->words = later->read();
        later->isRead = true;
    });
    return m_later->words;
}

TextTable::Words &TextTable::own()
{
    if (m_later) {
        m_words = words();
        m_later.reset();
    }
    return m_words;
}

} // namespace Masterplan
