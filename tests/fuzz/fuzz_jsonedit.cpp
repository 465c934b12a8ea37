// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/jsonedit.h"
#include "fuzzing.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

QByteArray around(const QByteArray &bytes, JsonSpan span)
{
    return bytes.left(span.begin) + bytes.mid(span.end);
}

void collect(const JsonValue &value, QList<JsonValue> &values)
{
    values.append(value);
    for (auto child = value.firstChild(); child.isThere(); child = child.nextSibling())
        collect(child, values);
}

void requireGoodPlace(const JsonValue &value, const JsonDocument &document)
{
    const auto [begin, end] = value.span();
    require(begin < end && end <= document.bytes().size(), "a value has bytes");
    const auto place = value.place();
    require(place.line >= 1 && place.column >= 1, "a value has a place");
    const auto parent = value.parent();
    require(!parent.isThere() || (parent.span().begin < begin && end < parent.span().end), "a value is in its parent");
    require(!value.is(JsonKind::String) || value.offsetOf(value.string().size()) <= end - 1, "a string has an end");
}

bool hasDuplicates(const JsonDocument &document)
{
    return !document.duplicates().isEmpty();
}

void requireReplacing(const JsonEdit &original, const JsonValue &value)
{
    auto edit = original;
    const auto text = u"neu \"\\\n\u00e4"_s;
    if (!edit.replace(value.pointer(), JsonText::string(text)))
        return; // only a text at its limits cannot grow
    const auto changed = edit.document().at(value.pointer());
    require(changed.string() == text, "the new text is there");
    require(around(edit.bytes(), changed.span()) == around(original.bytes(), value.span()), "the rest keeps its bytes");
}

void requireAddingAndTakingBack(const JsonEdit &original, const JsonValue &list)
{
    for (const auto index : {qsizetype(0), list.size()}) {
        auto edit = original;
        if (!edit.insertElement(list.pointer(), index, JsonText::object({{u"a"_s, JsonText::boolean(true)}})))
            return; // at the limits
        const auto added = list.pointer() + u'/' + QString::number(index);
        require(edit.document().at(added).member(u"a").boolean(), "the new element is there");
        require(edit.remove(added).has_value(), "it can be taken out");
        require(list.size() == 0 || edit.bytes() == original.bytes(), "and nothing remains of it");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto edit = JsonEdit::open(bytes);
    if (!edit) {
        const auto &error = edit.error();
        require(error.offset >= 0 && error.offset <= bytes.size(), "the offset lies in the text");
        require(error.place.line >= 1 && error.place.column >= 1, "an error has a place");
        return 0;
    }
    require(edit->bytes() == bytes, "the bytes are kept");
    const auto copy = JsonText::copyOf(edit->document().root());
    require(JsonDocument::parse(copy.onOneLine({})).has_value(), "a copy on one line is JSON");
    require(JsonDocument::parse(copy.onManyLines({}, {})).has_value(), "a copy on many lines is JSON");

    QList<JsonValue> values;
    collect(edit->document().root(), values);
    for (const auto &value : std::as_const(values))
        requireGoodPlace(value, edit->document());
    if (hasDuplicates(edit->document()) || values.size() > 64)
        return 0;
    for (const auto &value : std::as_const(values)) {
        require(edit->document().at(value.pointer()) == value, "a pointer leads back");
        requireReplacing(*edit, value);
        if (value.is(JsonKind::Array))
            requireAddingAndTakingBack(*edit, value);
    }
    return 0;
}
