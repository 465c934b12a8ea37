// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findinglist.h"
#include "jsondocument.h"

#include <QSet>
#include <QString>

#include <optional>

namespace Masterplan {

/// Reads the members of one JSON object and finds what is missing, of the wrong type or unknown.
class ObjectReader final {
public:
    struct Range {
        qint64 least;
        qint64 most;
    };

    ObjectReader(const JsonValue &object, FindingList &findings);

    [[nodiscard]] JsonValue object() const { return m_object; }

    /// The member, of whatever type; not there is a finding where it is required.
    JsonValue required(QStringView key);
    JsonValue optional(QStringView key);

    /// The members that are there and of the right type. A required text may not be empty.
    JsonValue requiredText(QStringView key);
    JsonValue optionalText(QStringView key);
    QList<JsonValue> requiredList(QStringView key);
    QList<JsonValue> optionalList(QStringView key);
    QList<JsonValue> texts(QStringView key); ///< an optional list's elements that are texts and not empty
    JsonValue optionalObject(QStringView key);
    std::optional<int> number(QStringView key, Range range, FindingCode outOfRange = u"number-range");
    /// True, or an object that says more about it; false where there is neither.
    bool truthOrDetails(QStringView key);

    /// Once all members are read: whatever else is there is not known.
    void noteUnknownKeys();

private:
    bool isOf(const JsonValue &value, JsonKind kind);
    bool isFilled(const JsonValue &text);

    JsonValue m_object;
    FindingList &m_findings;
    QSet<QString> m_known;
};

/// A file that must be JSON with an object at its root; nothing, and what is wrong, where it is none.
std::optional<JsonDocument> readObject(const QByteArray &bytes, const QString &file, FindingList &findings);

/// Whether the value is of this kind; a finding where not.
bool expectKind(const JsonValue &value, JsonKind kind, FindingList &findings);

} // namespace Masterplan
