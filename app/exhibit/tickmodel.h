// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "tickrows.h"

namespace Masterplan {

/// The ticks in sight and one picture's width around. The key is the day.
class TickModel final : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { PlotXRole = Qt::UserRole, TextRole, IsMajorRole };
    Q_ENUM(Role)

    explicit TickModel(QObject *parent);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<TickRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Shows these rows; those that were there before, by their key, stay.
    void show(const QList<TickRow> &rows);
    /// Shows nothing that was there before.
    void clear();

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] static QVariant valueOf(const TickRow &row, int role);

    QList<TickRow> m_rows;
};

} // namespace Masterplan
