// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonedit.h"

namespace Masterplan {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Where a member or element begins, its key included.
qsizetype beginOf(const JsonValue &value)
{
    const auto key = value.keySpan();
    return key.end > 0 ? key.begin : value.span().begin;
}

/// The white space before an offset.
QByteArray gapBefore(const QByteArray &bytes, qsizetype offset)
{
    auto begin = offset;
    while (begin > 0 && isSpace(bytes.at(begin - 1)))
        --begin;
    return bytes.mid(begin, offset - begin);
}

/// What separates neighbours after their comma, as the list does it already.
QByteArray separatorIn(const JsonValue &container, const QByteArray &bytes)
{
    const auto first = container.firstChild();
    const auto second = first.nextSibling();
    const auto gap = gapBefore(bytes, beginOf(second.isThere() ? second : first));
    if (gap.contains('\n') || (gap.isEmpty() && second.isThere()))
        return gap;
    return " ";
}

bool isOnManyLines(const JsonValue &value, const QByteArray &bytes)
{
    const auto [begin, end] = value.span();
    return QByteArrayView(bytes).sliced(begin, end - begin).contains('\n');
}

/// Whether the value already says this, perhaps in another spelling.
bool saysTheSame(const JsonValue &value, const JsonText &text)
{
    const auto literal = text.onOneLine({});
    if (value.is(JsonKind::String) && text.kind() == JsonKind::String)
        return quoted(value.string()) == literal;
    return value.kind() == text.kind() && text.isScalar() && value.literal().toUtf8() == literal;
}

} // namespace

Result<JsonEdit, JsonError> JsonEdit::open(const QByteArray &bytes, const QString &fileName)
{
    return JsonDocument::parse(bytes, fileName).map([](const JsonDocument &document) { return JsonEdit(document); });
}

Result<void, JsonEditProblem> JsonEdit::replace(QStringView pointer, const JsonText &value)
{
    const auto old = m_document.at(pointer);
    if (!old.isThere())
        return failure(JsonEditProblem::NoSuchPlace);
    if (saysTheSame(old, value))
        return {};
    const auto [begin, end] = old.span();
    return splice(begin, end, rendered(value, old, lineMargin(m_document.bytes(), begin)));
}

Result<void, JsonEditProblem> JsonEdit::insertElement(QStringView listPointer, qsizetype index, const JsonText &value)
{
    const auto list = m_document.at(listPointer);
    if (!list.isThere())
        return failure(JsonEditProblem::NoSuchPlace);
    if (!list.is(JsonKind::Array))
        return failure(JsonEditProblem::WrongKind);
    if (index < 0 || index > list.size())
        return failure(JsonEditProblem::NoSuchPlace);
    const auto elements = list.children();
    return insert(list, elements.value(index - 1), elements.value(index), {}, value);
}

Result<void, JsonEditProblem> JsonEdit::insertMember(
    QStringView objectPointer, const QString &key, const JsonText &value, const QString &after)
{
    const auto object = m_document.at(objectPointer);
    if (!object.isThere())
        return failure(JsonEditProblem::NoSuchPlace);
    if (!object.is(JsonKind::Object))
        return failure(JsonEditProblem::WrongKind);
    if (object.member(key).isThere())
        return failure(JsonEditProblem::AlreadyThere);
    const auto members = object.children();
    auto previous = after.isEmpty() ? members.value(members.size() - 1) : object.member(after);
    if (!after.isEmpty() && !previous.isThere())
        return failure(JsonEditProblem::NoSuchPlace);
    return insert(object, previous, previous.nextSibling(), quoted(key), value);
}

Result<void, JsonEditProblem> JsonEdit::remove(QStringView pointer)
{
    const auto value = m_document.at(pointer);
    const auto parent = value.parent();
    if (!parent.isThere())
        return failure(JsonEditProblem::NoSuchPlace);
    JsonValue previous;
    for (auto sibling = parent.firstChild(); !(sibling == value); sibling = sibling.nextSibling())
        previous = sibling;
    const auto next = value.nextSibling();
    if (previous.isThere())
        return splice(previous.span().end, value.span().end, {});
    if (next.isThere())
        return splice(beginOf(value), beginOf(next), {});
    return splice(parent.span().begin + 1, parent.span().end - 1, {});
}

Result<void, JsonEditProblem> JsonEdit::insert(const JsonValue &container, const JsonValue &previous,
    const JsonValue &next, const QByteArray &key, const JsonText &value)
{
    const auto bytes = m_document.bytes();
    auto layout = JsonLayout::of(m_document);
    const auto neighbour = previous.isThere() ? previous : next;
    if (!neighbour.isThere()) {
        const auto margin = lineMargin(bytes, container.span().begin);
        const bool isShort = (key.isEmpty() && value.isScalar()) || !bytes.contains('\n');
        const auto inner = isShort ? QByteArray() : layout.lineEnd + margin + layout.indent;
        const auto outer = isShort ? QByteArray() : layout.lineEnd + margin;
        const auto gap = isShort && !key.isEmpty() ? layout.bracketGap : QByteArray();
        const auto text = rendered(value, {}, margin + layout.indent);
        return splice(container.span().begin + 1, container.span().end - 1,
            inner + gap + (key.isEmpty() ? QByteArray() : key + layout.colon) + text + gap + outer);
    }

    const auto separator = separatorIn(container, bytes);
    const auto keySpan = neighbour.keySpan();
    if (!key.isEmpty())
        layout.colon = bytes.mid(keySpan.end, neighbour.span().begin - keySpan.end);
    const auto text = (key.isEmpty() ? QByteArray() : key + layout.colon)
        + rendered(value, key.isEmpty() ? neighbour : JsonValue(), lineMargin(bytes, beginOf(neighbour)));
    if (previous.isThere())
        return splice(previous.span().end, previous.span().end, ',' + separator + text);
    return splice(beginOf(next), beginOf(next), text + ',' + separator);
}

QByteArray JsonEdit::rendered(const JsonText &value, const JsonValue &example, const QByteArray &margin) const
{
    const auto bytes = m_document.bytes();
    auto layout = JsonLayout::of(m_document);
    const bool isObject = example.is(JsonKind::Object) && example.size() > 0;
    if (isObject && !isOnManyLines(example, bytes))
        layout.bracketGap = gapBefore(bytes, beginOf(example.firstChild()));
    const bool isOneLine
        = value.isScalar() || !bytes.contains('\n') || (example.size() > 0 && !isOnManyLines(example, bytes));
    return isOneLine ? value.onOneLine(layout) : value.onManyLines(layout, margin);
}

Result<void, JsonEditProblem> JsonEdit::splice(qsizetype begin, qsizetype end, const QByteArray &replacement)
{
    auto bytes = m_document.bytes();
    bytes.replace(begin, end - begin, replacement);
    const auto changed = JsonDocument::parse(bytes, m_document.fileName());
    if (!changed)
        return failure(JsonEditProblem::NotJson); // beyond the limits of size or depth
    m_document = *changed;
    return {};
}

} // namespace Masterplan
