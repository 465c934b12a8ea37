// SPDX-License-Identifier: GPL-3.0-or-later
#include "reusingrepeater.h"

#include <QMetaProperty>
#include <QQmlEngine>
#include <QQmlInfo>
#include <utility>

namespace {

constexpr char number[] = "index";

} // namespace

ReusingRepeater::ReusingRepeater(QQuickItem *parent)
    : QQuickItem(parent)
{
}

void ReusingRepeater::setModel(QAbstractItemModel *model)
{
    if (m_model == model) {
        return;
    }
    if (m_model) {
        m_model->disconnect(this);
    }
    m_model = model;
    if (m_model) {
        connect(m_model, &QObject::destroyed, this, &ReusingRepeater::showAnew);
        connect(m_model, &QAbstractItemModel::modelReset, this, &ReusingRepeater::showAnew);
        connect(m_model, &QAbstractItemModel::layoutChanged, this, &ReusingRepeater::showAnew);
        connect(m_model, &QAbstractItemModel::rowsMoved, this, &ReusingRepeater::showAnew);
        connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insert(first, last); });
        connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { remove(first, last); });
        connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                change(first.row(), last.row(), roles);
            });
    }
    showAnew();
    Q_EMIT modelChanged();
}

QQuickItem *ReusingRepeater::itemAt(int row) const
{
    return m_items.value(row);
}

void ReusingRepeater::componentComplete()
{
    QQuickItem::componentComplete();
    showAnew();
}

void ReusingRepeater::showAnew()
{
    const bool wasEmpty = m_items.isEmpty();
    for (QQuickItem *item : std::exchange(m_items, {}) + std::exchange(m_kept, {})) {
        // It may be what has just been touched.
        item->setParentItem(nullptr);
        item->deleteLater();
    }
    m_properties.clear();
    const int rows = m_model ? m_model->rowCount() : 0;
    if (rows > 0) {
        insert(0, rows - 1);
    } else if (!wasEmpty) {
        Q_EMIT countChanged();
    }
}

void ReusingRepeater::insert(int first, int last)
{
    if (!isComponentComplete() || !m_delegate) {
        return;
    }
    for (int row = first; row <= last; ++row) {
        QQuickItem *item = m_kept.isEmpty() ? make(row) : takeKept(row);
        if (!item) {
            return;
        }
        if (row < m_items.size()) {
            item->stackBefore(m_items.at(row));
        } else if (row > 0) {
            item->stackAfter(m_items.at(row - 1));
        }
        m_items.insert(row, item);
    }
    tellNumbersFrom(last + 1);
    Q_EMIT countChanged();
}

void ReusingRepeater::remove(int first, int last)
{
    for (int row = last; row >= first && row < m_items.size(); --row) {
        keep(m_items.takeAt(row));
    }
    tellNumbersFrom(first);
    Q_EMIT countChanged();
}

void ReusingRepeater::change(int first, int last, const QList<int> &roles)
{
    const QList<int> changed = roles.isEmpty() ? m_properties.keys() : roles;
    for (int row = first; row <= last && row < m_items.size(); ++row) {
        tell(m_items.at(row), row, changed);
    }
}

QQuickItem *ReusingRepeater::make(int row)
{
    QObject *object = m_delegate->beginCreate(m_delegate->creationContext());
    auto *item = qobject_cast<QQuickItem *>(object);
    if (!item) {
        qmlWarning(this) << (object ? QStringLiteral("a delegate is an Item") : m_delegate->errorString());
        delete object;
        return nullptr;
    }
    if (m_properties.isEmpty()) {
        learnRoles(*item);
    }
    QVariantMap properties;
    for (auto role = m_properties.cbegin(); role != m_properties.cend(); ++role) {
        properties.insert(QString::fromLatin1(item->metaObject()->property(role.value()).name()),
            m_model->index(row, 0).data(role.key()));
    }
    if (m_number >= 0) {
        properties.insert(QString::fromLatin1(number), row);
    }
    m_delegate->setInitialProperties(item, properties);
    QQmlEngine::setObjectOwnership(item, QQmlEngine::CppOwnership);
    item->setParent(this);
    item->setParentItem(this);
    m_delegate->completeCreate();
    return item;
}

QQuickItem *ReusingRepeater::takeKept(int row)
{
    QQuickItem *item = m_kept.takeLast();
    tellNumber(item, row);
    tell(item, row, m_properties.keys());
    item->setVisible(true);
    return item;
}

void ReusingRepeater::keep(QQuickItem *item)
{
    // As if it had gone.
    item->setFocus(false);
    item->setVisible(false);
    m_kept.append(item);
}

void ReusingRepeater::learnRoles(const QObject &item)
{
    const QMetaObject &type = *item.metaObject();
    const QHash<int, QByteArray> roles = m_model->roleNames();
    for (auto role = roles.cbegin(); role != roles.cend(); ++role) {
        const int property = type.indexOfProperty(role.value());
        if (property >= 0) {
            m_properties.insert(role.key(), property);
        }
    }
    m_number = type.indexOfProperty(number);
}

void ReusingRepeater::tell(QQuickItem *item, int row, const QList<int> &roles) const
{
    const QModelIndex index = m_model->index(row, 0);
    for (const int role : roles) {
        const auto property = m_properties.constFind(role);
        if (property != m_properties.constEnd()) {
            item->metaObject()->property(*property).write(item, index.data(role));
        }
    }
}

void ReusingRepeater::tellNumber(QQuickItem *item, int row) const
{
    if (m_number >= 0) {
        item->metaObject()->property(m_number).write(item, row);
    }
}

void ReusingRepeater::tellNumbersFrom(int first) const
{
    for (int row = first; row < m_items.size(); ++row) {
        tellNumber(m_items.at(row), row);
    }
}
