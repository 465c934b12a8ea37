// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsondocument.h"
#include "jsontext.h"
#include "result.h"

namespace Masterplan {

/// Why a place in a JSON file was not changed.
enum class JsonEditProblem {
    NotJson, ///< the file cannot be read as it stands
    NoSuchPlace, ///< the pointer leads nowhere, or the index is beyond the end
    WrongKind, ///< a member for what is no object, an element for what is no list
    AlreadyThere ///< the object has a member of this name
};

/// Changes single places of a JSON text. Every byte that does not belong to the change stays: indentation, line
/// endings, the order of members, a byte order mark. What is added is laid out like its neighbours.
class JsonEdit final {
public:
    /// Fails where `bytes` are not JSON.
    [[nodiscard]] static Result<JsonEdit, JsonError> open(const QByteArray &bytes, const QString &fileName = {});

    [[nodiscard]] QByteArray bytes() const { return m_document.bytes(); }
    [[nodiscard]] const JsonDocument &document() const { return m_document; }

    /// Puts another value where one is. An equal string or number stays as it is written.
    Result<void, JsonEditProblem> replace(QStringView pointer, const JsonText &value);
    /// Adds an element before the one that is `index`th now (from 0), or behind the last.
    Result<void, JsonEditProblem> insertElement(QStringView listPointer, qsizetype index, const JsonText &value);
    /// Adds a member behind the one named `after`, or behind the last.
    Result<void, JsonEditProblem> insertMember(
        QStringView objectPointer, const QString &key, const JsonText &value, const QString &after = {});
    /// Takes an element or member out, with the comma it no longer needs.
    Result<void, JsonEditProblem> remove(QStringView pointer);

private:
    explicit JsonEdit(JsonDocument document)
        : m_document(std::move(document))
    {
    }

    Result<void, JsonEditProblem> splice(qsizetype begin, qsizetype end, const QByteArray &replacement);
    Result<void, JsonEditProblem> insert(const JsonValue &container, const JsonValue &previous, const JsonValue &next,
        const QByteArray &key, const JsonText &value);
    [[nodiscard]] QByteArray rendered(const JsonText &value, const JsonValue &example, const QByteArray &margin) const;

    JsonDocument m_document;
};

} // namespace Masterplan
