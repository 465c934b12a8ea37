// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "barrows.h"

namespace Masterplan {

/// The bars in sight and one picture's width around. The key is the item.
class BarModel final : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ItemIdRole = Qt::UserRole,
        PlotXRole,
        PlotYRole,
        PlotWidthRole,
        PlotHeightRole,
        NumberRole,
        OverlineRole,
        WhenRole,
        TitleRole,
        TeaserRole,
        AccentRole,
        FadeStartRole,
        FadeEndRole,
        IsOpenStartRole,
        IsOpenEndRole,
        DetailLevelRole,
        IsTeaserShownRole,
        IsCompactRole,
        LabelXRole,
        LabelYRole,
        LabelWidthRole,
        LabelHeightRole,
        IsLabelBesideRole,
        PictogramRole,
        PictogramSizeRole,
        IsPictogramAboveRole,
        TextLanguageRole
    };
    Q_ENUM(Role)

    /// How much a bar says, for the role detailLevel; 0 is the most.
    enum DetailLevel {
        Full = int(BarDetail::Full),
        WhenAndTitle = int(BarDetail::WhenAndTitle),
        WhenOnly = int(BarDetail::WhenOnly),
        NumberOnly = int(BarDetail::NumberOnly)
    };
    Q_ENUM(DetailLevel)

    explicit BarModel(QObject *parent);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<BarRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Shows these rows; those that were there before, by their key, stay.
    void show(const QList<BarRow> &rows);
    /// Shows nothing that was there before.
    void clear();

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] static QVariant valueOf(const BarRow &row, int role);

    QList<BarRow> m_rows;
};

} // namespace Masterplan
