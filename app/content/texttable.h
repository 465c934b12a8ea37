// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

namespace Masterplan {

/// All words of one language: "<item id>.<slot>" to text. A value, with the functions of the hash that it is; one that
/// is read later takes no memory until something of it is asked for. Copies of that are read once, whichever is asked.
class TextTable final {
public:
    using Words = QHash<QString, QString>;
    using const_iterator = Words::const_iterator;

    TextTable() = default;
    TextTable(std::initializer_list<std::pair<QString, QString>> words)
        : m_words(words)
    {
    }
    /// What `read` gives, called from any thread, at most once.
    [[nodiscard]] static TextTable later(std::function<Words()> read);
    /// The same; until it is read, `find` gives single texts, empty where there is none, from any thread. Nothing from
    /// it means that it cannot tell, and all is read.
    [[nodiscard]] static TextTable later(
        std::function<Words()> read, std::function<std::optional<QString>(const QString &key)> find);

    /// Nobody has asked for what takes all of it.
    [[nodiscard]] bool isUnread() const;

    [[nodiscard]] qsizetype size() const { return words().size(); }
    [[nodiscard]] bool isEmpty() const { return words().isEmpty(); }
    [[nodiscard]] bool contains(const QString &key) const { return words().contains(key); }
    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] const_iterator cbegin() const { return words().cbegin(); }
    [[nodiscard]] const_iterator cend() const { return words().cend(); }
    [[nodiscard]] const_iterator begin() const { return cbegin(); }
    [[nodiscard]] const_iterator end() const { return cend(); }

    QString &operator[](const QString &key) { return own()[key]; }
    void insert(const QString &key, const QString &text) { own().insert(key, text); }
    void insert(const Words &more) { own().insert(more); }
    void remove(const QString &key) { own().remove(key); }
    void clear() { own().clear(); }

    [[nodiscard]] friend bool operator==(const TextTable &one, const TextTable &other)
    {
        return one.words() == other.words();
    }

private:
    struct Later;

    [[nodiscard]] const Words &words() const;
    [[nodiscard]] Words &own();

    Words m_words;
    std::shared_ptr<Later> m_later; ///< in place of m_words
};

} // namespace Masterplan
