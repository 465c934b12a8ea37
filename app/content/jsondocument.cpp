// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsondocument.h"

#include "jsontree.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

JsonKind JsonValue::kind() const
{
    return m_tree ? m_tree->nodes[m_node].kind : JsonKind::Null;
}

QString JsonValue::string() const
{
    return is(JsonKind::String) ? m_tree->strings[m_tree->nodes[m_node].text] : QString();
}

bool JsonValue::boolean() const
{
    return is(JsonKind::Boolean) && m_tree->nodes[m_node].truth;
}

std::optional<qint64> JsonValue::integer() const
{
    if (!is(JsonKind::Number))
        return {};
    const auto [begin, end] = span();
    bool isInteger = false;
    const auto number = m_tree->bytes.mid(begin, end - begin).toLongLong(&isInteger);
    return isInteger ? std::optional(number) : std::nullopt;
}

QString JsonValue::literal() const
{
    const auto [begin, end] = span();
    return m_tree ? QString::fromUtf8(m_tree->bytes.mid(begin, end - begin)) : QString();
}

qsizetype JsonValue::size() const
{
    return m_tree ? m_tree->nodes[m_node].childCount : 0;
}

JsonValue JsonValue::member(QStringView key) const
{
    if (!is(JsonKind::Object))
        return {};
    auto child = firstChild();
    while (child.isThere() && m_tree->strings[m_tree->nodes[child.m_node].key] != key)
        child = child.nextSibling();
    return child;
}

JsonValue JsonValue::firstChild() const
{
    return m_tree ? m_tree->value(m_tree->nodes[m_node].firstChild) : JsonValue();
}

JsonValue JsonValue::nextSibling() const
{
    return m_tree ? m_tree->value(m_tree->nodes[m_node].nextSibling) : JsonValue();
}

QList<JsonValue> JsonValue::children() const
{
    QList<JsonValue> all;
    all.reserve(size());
    for (auto child = firstChild(); child.isThere(); child = child.nextSibling())
        all.append(child);
    return all;
}

JsonValue JsonValue::parent() const
{
    return m_tree ? m_tree->value(m_tree->nodes[m_node].parent) : JsonValue();
}

QString JsonValue::key() const
{
    const auto index = m_tree ? m_tree->nodes[m_node].key : JsonTree::none;
    return index == JsonTree::none ? QString() : m_tree->strings[index];
}

qsizetype JsonValue::index() const
{
    qsizetype index = 0;
    for (auto sibling = parent().firstChild(); sibling.isThere() && !(sibling == *this); ++index)
        sibling = sibling.nextSibling();
    return index;
}

JsonSpan JsonValue::span() const
{
    return m_tree ? JsonSpan{m_tree->nodes[m_node].begin, m_tree->nodes[m_node].end} : JsonSpan();
}

JsonSpan JsonValue::keySpan() const
{
    return m_tree ? JsonSpan{m_tree->nodes[m_node].keyBegin, m_tree->nodes[m_node].keyEnd} : JsonSpan();
}

qsizetype JsonValue::offsetOf(qsizetype position) const
{
    const auto [begin, end] = span();
    if (!is(JsonKind::String))
        return begin;
    const auto &bytes = m_tree->bytes;
    auto offset = begin + 1;
    while (position > 0 && offset < end - 1) {
        const auto byte = static_cast<unsigned char>(bytes.at(offset));
        const bool isEscape = byte == '\\';
        const bool isPair = byte >= 0xF0;
        if (isEscape)
            offset += bytes.at(offset + 1) == 'u' ? 6 : 2;
        else
            offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        position -= isPair ? 2 : 1;
    }
    return offset;
}

QString JsonValue::fileName() const
{
    return m_tree ? m_tree->fileName : QString();
}

JsonPlace JsonValue::place(qsizetype offset) const
{
    return m_tree ? m_tree->lines.place(offset) : JsonPlace();
}

QString JsonValue::pointer() const
{
    QString pointer;
    for (auto value = *this; value.parent().isThere(); value = value.parent()) {
        auto step = value.parent().is(JsonKind::Object) ? value.key() : QString::number(value.index());
        step.replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
        pointer.prepend(u'/' + step);
    }
    return pointer;
}

JsonValue JsonDocument::root() const
{
    return m_tree->value(0);
}

JsonValue JsonDocument::at(QStringView pointer) const
{
    auto value = root();
    if (pointer.isEmpty())
        return value;
    if (!pointer.startsWith(u'/'))
        return {};
    const auto steps = pointer.mid(1).split(u'/');
    for (const auto step : steps) {
        const auto key = step.toString().replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        if (value.is(JsonKind::Array)) {
            bool isIndex = false;
            const auto index = key.toUInt(&isIndex);
            if (!isIndex || QString::number(index) != key)
                return {};
            value = value.firstChild();
            for (uint i = 0; i < index && value.isThere(); ++i)
                value = value.nextSibling();
        } else {
            value = value.member(key);
        }
    }
    return value;
}

QByteArray JsonDocument::bytes() const
{
    return m_tree->bytes;
}

QString JsonDocument::fileName() const
{
    return m_tree->fileName;
}

bool JsonDocument::hasByteOrderMark() const
{
    return m_tree->hasByteOrderMark;
}

QList<JsonValue> JsonDocument::duplicates() const
{
    QList<JsonValue> members;
    for (const auto node : m_tree->duplicates)
        members.append(m_tree->value(node));
    return members;
}

} // namespace Masterplan
