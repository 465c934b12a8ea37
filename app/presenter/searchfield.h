// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <functional>

#include "commands.h"
#include "exhibit/itemsearch.h"

namespace Masterplan {

/// Finds any item of the exhibition by a few letters, in every language; what is found stands below the field. Arrow
/// keys choose, Enter opens, Escape gives up.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    /// Asked whenever a search begins: another bundle brings another catalogue.
    using Source = std::function<const Catalogue &()>;

    SearchField(Source source, Tongue tongue, QWidget *parent = nullptr);

    /// Nothing is looked for any longer.
    void giveUp();

    [[nodiscard]] const QListWidget &found() const { return *m_found; }

Q_SIGNALS:
    void chosen(const QString &itemId);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void choose(const QListWidgetItem *item);

    Source m_source;
    std::optional<ItemSearch> m_search;
    QListWidget *m_found = nullptr; ///< a child of the window, over what is there
};

} // namespace Masterplan
