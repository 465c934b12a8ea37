// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QByteArrayList>
#include <QList>
#include <QVariantList>

namespace Masterplan {

/// One row of a ListModel.
struct ListRow {
    QString key; ///< tells whether a row of two contents is the same thing, e.g. an item's id; never shown
    QVariantList values; ///< one for each role, in their order

    bool operator==(const ListRow &) const = default;
};

/// A list that is replaced as a whole. Rows that stay the same thing are updated in place, so that delegates live on
/// when the language changes; rows may come or go at the end; anything else is a reset.
/// Roles are numbered from Qt::UserRole in the order of their names.
/// Derived classes name it with its namespace: qmllint finds a base class by the words that stand there.
class ListModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const final;

Q_SIGNALS:
    void countChanged();

protected:
    ListModel(QByteArrayList roles, QObject *parent);
    void replaceRows(const QList<ListRow> &rows);

private:
    void updateFirst(const QList<ListRow> &rows);

    const QByteArrayList m_roles;
    QList<ListRow> m_rows;
};

} // namespace Masterplan
