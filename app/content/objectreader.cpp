// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectreader.h"

#include "filechecks.h"

namespace Masterplan {

namespace {

FindingCode wrongType(JsonKind expected)
{
    switch (expected) {
    case JsonKind::Object:
        return u"type-object";
    case JsonKind::Array:
        return u"type-list";
    case JsonKind::Number:
        return u"type-number";
    case JsonKind::Boolean:
        return u"type-boolean";
    case JsonKind::String:
    case JsonKind::Null:
        break;
    }
    return u"type-text";
}

void explain(const JsonError &error, const QString &file, FindingList &findings)
{
    const auto code = findingCodeOf(error.problem);
    const bool isWholeFile = error.problem == JsonProblem::TooLarge;
    if (isWholeFile)
        findings.addFile(code, file);
    else
        findings.addAt(code, file, error.place);
}

} // namespace

std::optional<JsonDocument> readObject(const QByteArray &bytes, const QString &file, FindingList &findings)
{
    const auto document = JsonDocument::parse(bytes, file);
    if (!document) {
        explain(document.error(), file, findings);
        return {};
    }
    if (document->hasByteOrderMark())
        findings.addFile(u"json-byte-order-mark", file);
    const auto duplicates = document->duplicates();
    for (const auto &member : duplicates) {
        const auto first = member.parent().member(member.key());
        findings.addAtKey(
            u"json-duplicate-key", member, {member.key(), QString::number(first.place(first.keySpan().begin).line)});
    }
    if (!expectKind(document->root(), JsonKind::Object, findings))
        return {};
    return *document;
}

bool expectKind(const JsonValue &value, JsonKind kind, FindingList &findings)
{
    if (value.is(kind))
        return true;
    if (value.isThere())
        findings.add(wrongType(kind), value);
    return false;
}

ObjectReader::ObjectReader(const JsonValue &object, FindingList &findings)
    : m_object(object)
    , m_findings(findings)
{
}

JsonValue ObjectReader::required(QStringView key)
{
    const auto value = optional(key);
    if (!value.isThere())
        m_findings.add(u"key-missing", m_object, {key.toString()});
    return value;
}

JsonValue ObjectReader::optional(QStringView key)
{
    m_known.insert(key.toString());
    return m_object.member(key);
}

JsonValue ObjectReader::requiredText(QStringView key)
{
    const auto value = required(key);
    return isOf(value, JsonKind::String) && isFilled(value) ? value : JsonValue();
}

JsonValue ObjectReader::optionalText(QStringView key)
{
    const auto value = optional(key);
    return isOf(value, JsonKind::String) ? value : JsonValue();
}

QList<JsonValue> ObjectReader::requiredList(QStringView key)
{
    const auto value = required(key);
    return isOf(value, JsonKind::Array) ? value.children() : QList<JsonValue>();
}

QList<JsonValue> ObjectReader::optionalList(QStringView key)
{
    const auto value = optional(key);
    return isOf(value, JsonKind::Array) ? value.children() : QList<JsonValue>();
}

QList<JsonValue> ObjectReader::texts(QStringView key)
{
    QList<JsonValue> filled;
    const auto elements = optionalList(key);
    for (const auto &element : elements) {
        if (isOf(element, JsonKind::String) && isFilled(element))
            filled.append(element);
    }
    return filled;
}

JsonValue ObjectReader::optionalObject(QStringView key)
{
    const auto value = optional(key);
    return isOf(value, JsonKind::Object) ? value : JsonValue();
}

std::optional<int> ObjectReader::number(QStringView key, Range range, FindingCode outOfRange)
{
    const auto value = optional(key);
    if (!isOf(value, JsonKind::Number))
        return {};
    const auto number = value.integer();
    if (number && *number >= range.least && *number <= range.most)
        return static_cast<int>(*number);
    if (number)
        m_findings.add(outOfRange, value, {QString::number(range.least), QString::number(range.most)});
    else
        m_findings.add(u"type-number", value);
    return {};
}

bool ObjectReader::truthOrDetails(QStringView key)
{
    const auto value = optional(key);
    return value.is(JsonKind::Object) || (isOf(value, JsonKind::Boolean) && value.boolean());
}

void ObjectReader::noteUnknownKeys()
{
    for (auto member = m_object.firstChild(); member.isThere(); member = member.nextSibling()) {
        if (!m_known.contains(member.key()))
            m_findings.addAtKey(u"key-unknown", member, {member.key()});
    }
}

bool ObjectReader::isOf(const JsonValue &value, JsonKind kind)
{
    return expectKind(value, kind, m_findings);
}

bool ObjectReader::isFilled(const JsonValue &text)
{
    const bool isFilled = !text.string().trimmed().isEmpty();
    if (!isFilled)
        m_findings.add(u"value-empty", text);
    return isFilled;
}

} // namespace Masterplan
