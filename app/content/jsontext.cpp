// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <algorithm>

namespace Masterplan {

QByteArray lineMargin(const QByteArray &bytes, qsizetype offset)
{
    const auto lineBegin = offset > 0 ? bytes.lastIndexOf('\n', offset - 1) + 1 : 0;
    auto end = lineBegin;
    while (end < offset && (bytes.at(end) == ' ' || bytes.at(end) == '\t'))
        ++end;
    return bytes.mid(lineBegin, end - lineBegin);
}

JsonLayout JsonLayout::of(const JsonDocument &document)
{
    JsonLayout layout;
    const auto bytes = document.bytes();
    const auto lineFeed = bytes.indexOf('\n');
    if (lineFeed > 0 && bytes.at(lineFeed - 1) == '\r')
        layout.lineEnd = "\r\n";
    const auto first = document.root().firstChild();
    if (!first.isThere() || !document.root().is(JsonKind::Object))
        return layout;
    const auto margin = lineMargin(bytes, first.keySpan().begin);
    if (!margin.isEmpty())
        layout.indent = margin;
    const auto between = bytes.mid(first.keySpan().end, first.span().begin - first.keySpan().end);
    if (between.count('\n') == 0)
        layout.colon = between;
    const bool isMinified = layout.colon == ":" && !bytes.contains('\n');
    if (isMinified) {
        layout.comma = ",";
        layout.bracketGap.clear();
    }
    return layout;
}

JsonText JsonText::string(const QString &text)
{
    return JsonText(JsonKind::String, quoted(text));
}

JsonText JsonText::number(qint64 number)
{
    return JsonText(JsonKind::Number, QByteArray::number(number));
}

JsonText JsonText::boolean(bool truth)
{
    return JsonText(JsonKind::Boolean, truth ? "true" : "false");
}

JsonText JsonText::list(const QList<JsonText> &elements)
{
    JsonText list(JsonKind::Array);
    list.m_children = elements;
    return list;
}

JsonText JsonText::object(const QList<Member> &members)
{
    JsonText object(JsonKind::Object);
    for (const auto &[key, value] : members) {
        object.m_keys.append(quoted(key));
        object.m_children.append(value);
    }
    return object;
}

JsonText JsonText::copyOf(const JsonValue &value)
{
    JsonText copy(value.kind());
    const auto isScalar = copy.isScalar();
    if (isScalar)
        copy.m_literal = value.literal().toUtf8();
    for (auto child = value.firstChild(); child.isThere(); child = child.nextSibling()) {
        if (value.is(JsonKind::Object))
            copy.m_keys.append(quoted(child.key()));
        copy.m_children.append(copyOf(child));
    }
    return copy;
}

QByteArray JsonText::onOneLine(const JsonLayout &layout) const
{
    if (isScalar())
        return m_literal;
    const bool isObject = m_kind == JsonKind::Object;
    const auto gap = isObject && !m_children.isEmpty() ? layout.bracketGap : QByteArray();
    QByteArray text = (isObject ? "{" : "[") + gap;
    for (qsizetype i = 0; i < m_children.size(); ++i) {
        text += i > 0 ? layout.comma : QByteArray();
        text += isObject ? m_keys.at(i) + layout.colon : QByteArray();
        text += m_children.at(i).onOneLine(layout);
    }
    return text + gap + (isObject ? "}" : "]");
}

QByteArray JsonText::onManyLines(const JsonLayout &layout, const QByteArray &margin) const
{
    if (isScalar() || m_children.isEmpty() || (m_kind == JsonKind::Array && hasOnlyScalars()))
        return onOneLine(layout);
    const bool isObject = m_kind == JsonKind::Object;
    const auto inner = margin + layout.indent;
    QByteArray text = isObject ? "{" : "[";
    for (qsizetype i = 0; i < m_children.size(); ++i) {
        text += (i > 0 ? "," : "") + layout.lineEnd + inner;
        text += isObject ? m_keys.at(i) + layout.colon : QByteArray();
        text += m_children.at(i).onManyLines(layout, inner);
    }
    return text + layout.lineEnd + margin + (isObject ? "}" : "]");
}

bool JsonText::hasOnlyScalars() const
{
    return std::all_of(m_children.begin(), m_children.end(), [](const JsonText &child) { return child.isScalar(); });
}

QByteArray quoted(QStringView text)
{
    QByteArray literal = "\"";
    const auto bytes = text.toUtf8();
    for (const auto byte : bytes) {
        switch (byte) {
        case '"':
            literal += "\\\"";
            break;
        case '\\':
            literal += "\\\\";
            break;
        case '\n':
            literal += "\\n";
            break;
        case '\r':
            literal += "\\r";
            break;
        case '\t':
            literal += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20)
                literal += "\\u00" + QByteArray(1, byte).toHex();
            else
                literal += byte;
        }
    }
    return literal + '"';
}

} // namespace Masterplan
