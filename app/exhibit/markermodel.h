// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "markerrows.h"

namespace Masterplan {

/// The markers in sight and one picture's width around. The key is the first event.
class MarkerModel final : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ItemIdRole = Qt::UserRole,
        PlotXRole,
        PlotYRole,
        CountRole,
        IsClusterRole,
        WhenRole,
        TitleRole,
        AccentRole,
        IsProminentRole,
        HasLabelRole,
        LabelXRole,
        LabelYRole,
        LabelWidthRole,
        LabelHeightRole,
        StemTopRole,
        RowRole,
        PictogramRole,
        TextLanguageRole
    };
    Q_ENUM(Role)

    explicit MarkerModel(QObject *parent);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<MarkerRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Shows these rows; those that were there before, by their key, stay.
    void show(const QList<MarkerRow> &rows);
    /// Shows nothing that was there before.
    void clear();

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] static QVariant valueOf(const MarkerRow &row, int role);

    QList<MarkerRow> m_rows;
};

} // namespace Masterplan
