// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace Masterplan {

class Talk;

/// The stops of a talk with their planned and taken times.
class StopsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::DisplayRole, ///< "3 2006–2010"
        TimesRole = Qt::UserRole, ///< "2:00", or "1:54 / 2:00" once time was taken
        IsCurrentRole,
        IsOverRole, ///< before the current one
        IsMissingRole
    };

    /// The talk outlives the model.
    explicit StopsModel(Talk &talk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void planAnew();
    void timesChanged();
    [[nodiscard]] QString times(int row) const;
    [[nodiscard]] QString spoken(int row) const;

    Talk &m_talk;
    int m_count = 0;
};

} // namespace Masterplan
