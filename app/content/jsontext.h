// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsondocument.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Masterplan {

/// How a JSON file is laid out, so that what is added looks like the rest.
struct JsonLayout {
    QByteArray lineEnd = "\n";
    QByteArray indent = "    "; ///< of one level
    QByteArray colon = ": ";
    QByteArray comma = ", "; ///< between neighbours on one line
    QByteArray bracketGap = " "; ///< inside the brackets of an object on one line

    /// As the text does it, where it shows.
    [[nodiscard]] static JsonLayout of(const JsonDocument &document);

    [[nodiscard]] friend bool operator==(const JsonLayout &, const JsonLayout &) = default;
};

/// A JSON value to be written; members keep the order they are given in.
class JsonText final {
public:
    using Member = std::pair<QString, JsonText>;

    [[nodiscard]] static JsonText string(const QString &text);
    [[nodiscard]] static JsonText number(qint64 number);
    [[nodiscard]] static JsonText boolean(bool truth);
    [[nodiscard]] static JsonText list(const QList<JsonText> &elements);
    [[nodiscard]] static JsonText object(const QList<Member> &members);
    [[nodiscard]] static JsonText copyOf(const JsonValue &value);

    [[nodiscard]] JsonKind kind() const { return m_kind; }
    [[nodiscard]] bool isScalar() const { return m_kind != JsonKind::Array && m_kind != JsonKind::Object; }

    /// On one line.
    [[nodiscard]] QByteArray onOneLine(const JsonLayout &layout) const;
    /// Objects over several lines, each member on its own; `margin` stands before the line on which it begins. Lists of
    /// scalars stay on one line.
    [[nodiscard]] QByteArray onManyLines(const JsonLayout &layout, const QByteArray &margin) const;

private:
    explicit JsonText(JsonKind kind, QByteArray literal = {})
        : m_kind(kind)
        , m_literal(std::move(literal))
    {
    }

    [[nodiscard]] bool hasOnlyScalars() const;

    JsonKind m_kind;
    QByteArray m_literal; ///< of a scalar
    QList<QByteArray> m_keys; ///< quoted, of an object
    QList<JsonText> m_children;
};

/// The white space at the beginning of the line in which `offset` lies.
[[nodiscard]] QByteArray lineMargin(const QByteArray &bytes, qsizetype offset);

/// The text in quotation marks, with the escapes that JSON demands and no others.
[[nodiscard]] QByteArray quoted(QStringView text);

} // namespace Masterplan
