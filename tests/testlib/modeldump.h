// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QFile>
#include <QMetaProperty>
#include <QTest>
#include <algorithm>

namespace Masterplan {

/// "name: value" without a space at its end; of a list, its values.
inline QString dumpedLine(const QByteArray &name, const QVariant &value)
{
    QStringList parts;
    if (value.metaType() == QMetaType::fromType<QList<int>>()) {
        for (const int number : value.value<QList<int>>())
            parts.append(QString::number(number));
    } else if (value.metaType() == QMetaType::fromType<QStringList>()) {
        parts = value.toStringList();
    } else {
        parts = {value.toString()};
    }
    const QString text = parts.join(QStringLiteral(" | ")).replace(u'\n', QStringLiteral("\\n"));
    return QStringLiteral("%1: %2").arg(QString::fromLatin1(name), text).trimmed() + u'\n';
}

/// Every role of every row of a list, one a line.
inline QString dump(const QAbstractItemModel &model)
{
    const QHash<int, QByteArray> names = model.roleNames();
    QList<int> roles = names.keys();
    std::ranges::sort(roles);
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        text += QStringLiteral("  [%1]\n").arg(row);
        for (const int role : roles) {
            const QVariant value = model.index(row, 0).data(role);
            text += QStringLiteral("    ") + dumpedLine(names.value(role), value);
        }
    }
    return text;
}

/// Every property of an object, one a line; of models among them, every role of every row.
inline QString dump(const QObject &object)
{
    const QMetaObject *meta = object.metaObject();
    QString text;
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const QVariant value = property.read(&object);
        const auto *inner = value.value<QObject *>();
        if (const auto *model = qobject_cast<const QAbstractItemModel *>(inner))
            text += QStringLiteral("%1:\n%2").arg(QString::fromLatin1(property.name()), dump(*model));
        else if (!inner)
            text += dumpedLine(property.name(), value);
    }
    return text;
}

/// Compares with tests/data/golden/<name>.txt; with MASTERPLAN_UPDATE_GOLDEN set it writes that file anew.
inline void compareWithGolden(const QString &name, const QString &actual)
{
    QFile file(QStringLiteral(MASTERPLAN_TEST_DATA "/golden/%1.txt").arg(name));
    if (qEnvironmentVariableIsSet("MASTERPLAN_UPDATE_GOLDEN")) {
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        QCOMPARE(file.write(actual.toUtf8()), actual.toUtf8().size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QStringList expectedLines = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actualLines = actual.split(u'\n');
    for (qsizetype line = 0; line < std::min(expectedLines.size(), actualLines.size()); ++line) {
        const QString place = QStringLiteral("%1.txt:%2").arg(name).arg(line + 1);
        QCOMPARE(
            place + QStringLiteral(": ") + actualLines.at(line), place + QStringLiteral(": ") + expectedLines.at(line));
    }
    QCOMPARE(actualLines.size(), expectedLines.size());
}

} // namespace Masterplan
