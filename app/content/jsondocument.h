// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

namespace Masterplan {

class JsonTree;

enum class JsonKind { Null, Boolean, Number, String, Array, Object };

/// A stretch of a file's bytes, from 0, the end not included.
struct JsonSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] friend bool operator==(const JsonSpan &, const JsonSpan &) = default;
};

/// A place as an editor names it: both from 1, columns in characters (code points).
struct JsonPlace {
    int line = 1;
    int column = 1;

    [[nodiscard]] friend bool operator==(const JsonPlace &, const JsonPlace &) = default;
};

/// Why bytes are not JSON (RFC 8259), as finely as a person needs it to repair them.
enum class JsonProblem {
    Empty,
    EndsEarly,
    TextAfterEnd,
    CommaMissing,
    CommaTooMany,
    ColonMissing,
    KeyMissing,
    StringNotClosed,
    LineBreakInString,
    ControlCharacter,
    TypographicQuote,
    SingleQuote,
    BadEscape,
    BadNumber,
    BadValue,
    Comment,
    NotUtf8,
    TooDeep,
    TooLarge
};

/// The first problem of a file and the byte at which it shows.
struct JsonError {
    JsonProblem problem = JsonProblem::Empty;
    qsizetype offset = 0;
    JsonPlace place;

    [[nodiscard]] friend bool operator==(const JsonError &, const JsonError &) = default;
};

/// A value inside a JsonDocument: a light handle, good as long as a copy of its document lives (an edit puts another
/// document in its place). A handle of nothing (`isThere` false) answers every question with nothing.
class JsonValue final {
public:
    JsonValue() = default;

    [[nodiscard]] bool isThere() const { return m_tree != nullptr; }
    [[nodiscard]] bool is(JsonKind kind) const { return isThere() && this->kind() == kind; }
    [[nodiscard]] JsonKind kind() const;

    [[nodiscard]] QString string() const; ///< of a string
    [[nodiscard]] bool boolean() const; ///< of a boolean
    [[nodiscard]] std::optional<qint64> integer() const; ///< of a number without fraction in the range of 64 bits

    [[nodiscard]] QString literal() const; ///< as it is written in the file

    [[nodiscard]] qsizetype size() const; ///< members or elements
    [[nodiscard]] JsonValue member(QStringView key) const; ///< of an object; the first of duplicates
    [[nodiscard]] JsonValue firstChild() const;
    [[nodiscard]] JsonValue nextSibling() const;
    [[nodiscard]] QList<JsonValue> children() const;
    [[nodiscard]] JsonValue parent() const;
    [[nodiscard]] QString key() const; ///< as a member of an object
    [[nodiscard]] qsizetype index() const; ///< as an element of an array; walks from the first

    [[nodiscard]] JsonSpan span() const; ///< from its first to behind its last byte
    [[nodiscard]] JsonSpan keySpan() const; ///< quotes included; empty for elements
    /// The byte of the file at which this string's character `position` (in UTF-16 units) is written.
    [[nodiscard]] qsizetype offsetOf(qsizetype position) const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] JsonPlace place(qsizetype offset) const;
    [[nodiscard]] JsonPlace place() const { return place(span().begin); }
    [[nodiscard]] QString pointer() const; ///< RFC 6901

    [[nodiscard]] friend bool operator==(const JsonValue &, const JsonValue &) = default;

private:
    friend class JsonDocument;
    friend class JsonTree;
    JsonValue(const JsonTree *tree, quint32 node)
        : m_tree(tree)
        , m_node(node)
    {
    }

    const JsonTree *m_tree = nullptr;
    quint32 m_node = 0;
};

/// A JSON text (RFC 8259, UTF-8) that knows where in the file each of its values stands. Immutable; cheap to copy.
class JsonDocument final {
public:
    static constexpr qsizetype largestSize = qsizetype(64) * 1024 * 1024; ///< bytes
    static constexpr int deepestNesting = 32;
    static constexpr qsizetype mostValues = 4'000'000;

    /// Reads `bytes`; `fileName` is what findings call it. A byte order mark at the beginning is passed over.
    [[nodiscard]] static Result<JsonDocument, JsonError> parse(const QByteArray &bytes, const QString &fileName = {});

    [[nodiscard]] JsonValue root() const;
    [[nodiscard]] JsonValue at(QStringView pointer) const; ///< RFC 6901
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool hasByteOrderMark() const;
    /// Members whose key stood in the same object before, in the order of the file.
    [[nodiscard]] QList<JsonValue> duplicates() const;

private:
    explicit JsonDocument(std::shared_ptr<const JsonTree> tree)
        : m_tree(std::move(tree))
    {
    }

    std::shared_ptr<const JsonTree> m_tree;
};

} // namespace Masterplan
