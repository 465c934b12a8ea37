// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsondocument.h"
#include "jsonlines.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace Masterplan {

/// The nodes behind JsonDocument and JsonValue, in the order of the file. Offsets fit 32 bits because files do.
class JsonTree final {
public:
    static constexpr quint32 none = ~quint32(0);

    struct Node {
        JsonKind kind = JsonKind::Null;
        bool truth = false;
        quint32 begin = 0;
        quint32 end = 0;
        quint32 keyBegin = 0;
        quint32 keyEnd = 0;
        quint32 key = none; ///< index into strings
        quint32 text = none; ///< index into strings
        quint32 parent = none;
        quint32 firstChild = none;
        quint32 nextSibling = none;
        quint32 childCount = 0;
    };

    JsonTree(const QByteArray &fileBytes, const QString &name)
        : bytes(fileBytes)
        , fileName(name)
        , lines(bytes)
    {
    }

    [[nodiscard]] JsonValue value(quint32 node) const { return node == none ? JsonValue() : JsonValue(this, node); }

    QByteArray bytes;
    QString fileName;
    JsonLines lines;
    std::vector<Node> nodes;
    std::vector<QString> strings;
    std::vector<quint32> duplicates;
    bool hasByteOrderMark = false;
};

} // namespace Masterplan
