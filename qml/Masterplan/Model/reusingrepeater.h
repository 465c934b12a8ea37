// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>
#include <QtQml/qqml.h>

/// A Repeater for rows that come and go with every frame. The item of a row that goes is kept, hidden, until a row
/// comes that it can take on: making one costs more than all else of a frame. Its items are its own children, in the
/// order of the rows; each has the model's roles as properties, and `index`, as far as it declares them. Rows that are
/// moved or sorted are made anew.
class ReusingRepeater : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_CLASSINFO("DefaultProperty", "delegate")
    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY modelChanged FINAL)
    /// Of an Item. Set once.
    Q_PROPERTY(QQmlComponent *delegate MEMBER m_delegate NOTIFY delegateChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit ReusingRepeater(QQuickItem *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *model() const { return m_model; }
    void setModel(QAbstractItemModel *model);

    /// The rows that are shown.
    [[nodiscard]] int count() const { return int(m_items.size()); }
    /// The item of a row; null where there is no such row.
    Q_INVOKABLE QQuickItem *itemAt(int row) const;

Q_SIGNALS:
    void modelChanged();
    void delegateChanged();
    void countChanged();

protected:
    void componentComplete() override;

private:
    void showAnew();
    void insert(int first, int last);
    void remove(int first, int last);
    void change(int first, int last, const QList<int> &roles);

    [[nodiscard]] QQuickItem *make(int row);
    [[nodiscard]] QQuickItem *takeKept(int row);
    void keep(QQuickItem *item);
    void learnRoles(const QObject &item);
    void tell(QQuickItem *item, int row, const QList<int> &roles) const;
    void tellNumber(QQuickItem *item, int row) const;
    void tellNumbersFrom(int first) const;

    QPointer<QAbstractItemModel> m_model;
    QQmlComponent *m_delegate = nullptr;
    QList<QQuickItem *> m_items; ///< of the rows
    QList<QQuickItem *> m_kept; ///< of none
    QHash<int, int> m_properties; ///< of an item, by the role that they show
    int m_number = -1; ///< the property that is the row's number, where there is one
};
