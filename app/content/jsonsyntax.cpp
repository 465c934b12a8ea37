// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonsyntax.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace Masterplan {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

qsizetype lastTokenBefore(const QByteArray &bytes, qsizetype offset)
{
    do {
        --offset;
    } while (offset >= 0 && isSpace(bytes.at(offset)));
    return offset;
}

bool isTypographicQuote(QByteArrayView rest)
{
    constexpr std::array<QByteArrayView, 9> quotes{
        "\u201C", "\u201D", "\u201E", "\u201F", "\u2018", "\u2019", "\u201A", "\u00AB", "\u00BB"};
    return std::any_of(quotes.begin(), quotes.end(), [rest](QByteArrayView quote) { return rest.startsWith(quote); });
}

bool beginsWithCharacter(QByteArrayView rest)
{
    return !QString::fromUtf8(rest.first(std::min<qsizetype>(4, rest.size()))).startsWith(QChar::ReplacementCharacter);
}

bool isAlphanumeric(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// What stands at `offset` where something else was expected, if that alone tells what happened.
std::optional<JsonProblem> telltale(const QByteArray &bytes, qsizetype offset)
{
    const auto rest = QByteArrayView(bytes).sliced(offset);
    if (rest.isEmpty())
        return JsonProblem::EndsEarly;
    if (isTypographicQuote(rest))
        return JsonProblem::TypographicQuote;
    const auto byte = static_cast<unsigned char>(rest.front());
    if (byte == '\'')
        return JsonProblem::SingleQuote;
    if (byte == '/' || byte == '#')
        return JsonProblem::Comment;
    if (byte < 0x20)
        return JsonProblem::ControlCharacter;
    if (byte >= 0x80 && !beginsWithCharacter(rest))
        return JsonProblem::NotUtf8;
    return {};
}

/// A comma too many stands before the place at which its follower is missed.
std::optional<JsonSyntaxProblem> commaTooMany(const QByteArray &bytes, qsizetype offset)
{
    const bool isAtBracket = offset < bytes.size() && (bytes.at(offset) == '}' || bytes.at(offset) == ']');
    const bool isAtComma = offset < bytes.size() && bytes.at(offset) == ',';
    const auto before = lastTokenBefore(bytes, offset);
    if (isAtBracket && before >= 0 && bytes.at(before) == ',')
        return JsonSyntaxProblem{JsonProblem::CommaTooMany, before};
    if (isAtComma)
        return JsonSyntaxProblem{JsonProblem::CommaTooMany, offset};
    return {};
}

} // namespace

JsonSyntaxProblem explainSyntax(const QByteArray &bytes, qsizetype offset, rapidjson::ParseErrorCode code)
{
    offset = std::clamp<qsizetype>(offset, 0, bytes.size());
    const auto expected = [&bytes, offset](JsonProblem otherwise) {
        return JsonSyntaxProblem{telltale(bytes, offset).value_or(otherwise), offset};
    };
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return {JsonProblem::Empty, 0};
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return {JsonProblem::TextAfterEnd, offset};
    case rapidjson::kParseErrorObjectMissName:
        return commaTooMany(bytes, offset).value_or(expected(JsonProblem::KeyMissing));
    case rapidjson::kParseErrorObjectMissColon:
        return expected(JsonProblem::ColonMissing);
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        if (offset > 0 && offset < bytes.size() && isAlphanumeric(bytes.at(offset - 1))
            && isAlphanumeric(bytes.at(offset)))
            return {JsonProblem::BadNumber, offset};
        return expected(JsonProblem::CommaMissing);
    case rapidjson::kParseErrorStringMissQuotationMark:
        return {JsonProblem::StringNotClosed, offset};
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return {JsonProblem::BadEscape, offset};
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringInvalidEncoding:
        break;
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return {JsonProblem::BadNumber, offset};
    default:
        return commaTooMany(bytes, offset).value_or(expected(JsonProblem::BadValue));
    }

    const auto byte = offset < bytes.size() ? bytes.at(offset) : '\0';
    if (byte == '\n' || byte == '\r')
        return {JsonProblem::LineBreakInString, offset};
    if (byte == '\\')
        return {JsonProblem::BadEscape, offset};
    if (static_cast<unsigned char>(byte) < 0x20)
        return {JsonProblem::ControlCharacter, offset};
    return {JsonProblem::NotUtf8, offset};
}

} // namespace Masterplan
