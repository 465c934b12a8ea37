// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "catalogue.h"

namespace Masterplan {

/// An item that was looked for.
struct FoundItem {
    QString itemId;
    QString title; ///< in the language in which it was found
    QString language; ///< the title's, BCP 47
    ItemKind kind = ItemKind::Period;

    bool operator==(const FoundItem &) const = default;
};

/// Finds items by a few letters of their title, teaser, label or date in any language of the bundle. Case and accents
/// do not count, and ö is found by ö, o and oe.
class ItemSearch final {
public:
    /// The catalogue need not live on.
    explicit ItemSearch(const Catalogue &catalogue);

    /// Items that have every word of the text, each once: begins of words before middles, titles before the rest, then
    /// in the catalogue's order. None for a text without letters and digits.
    [[nodiscard]] QList<FoundItem> find(const QString &text) const;

private:
    /// The two ways to write a text without accents.
    struct Folded {
        QString plain; ///< ö as o
        QString german; ///< ö as oe
    };
    /// An item in one language.
    struct Entry {
        qsizetype position = 0;
        FoundItem item;
        Folded title;
        Folded rest;
    };

    [[nodiscard]] static Folded folded(const QString &text);
    [[nodiscard]] static QList<Folded> wordsOf(const QString &text);
    /// From 0, the best; the worst of all words counts. Nothing where one is not there.
    [[nodiscard]] static std::optional<int> rankOf(const Entry &entry, const QList<Folded> &words);

    QList<Entry> m_entries;
};

} // namespace Masterplan
