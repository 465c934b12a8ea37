// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsondocument.h"

#include "jsonsyntax.h"
#include "jsontree.h"

#include <QSet>

#include <rapidjson/reader.h>

namespace Masterplan {

namespace {

/// The bytes as RapidJSON wants to read them: NUL stands for the end, so a NUL inside ends the reading there.
class ByteStream final {
public:
    using Ch = char;

    ByteStream(const QByteArray &bytes, qsizetype begin)
        : m_bytes(bytes)
        , m_offset(begin)
    {
    }

    [[nodiscard]] Ch Peek() const { return m_offset < m_bytes.size() ? m_bytes.at(m_offset) : '\0'; }
    Ch Take()
    {
        const auto byte = Peek();
        m_offset += m_offset < m_bytes.size() ? 1 : 0;
        return byte;
    }
    [[nodiscard]] size_t Tell() const { return static_cast<size_t>(m_offset); }

    // Part of the stream concept, for writing in place; never called here.
    static Ch *PutBegin() { return nullptr; }
    static void Put(Ch) { }
    static void Flush() { }
    static size_t PutEnd(Ch *) { return 0; }

private:
    const QByteArray &m_bytes;
    qsizetype m_offset;
};

/// Takes RapidJSON's events and keeps, for each, which bytes it came from.
class TreeBuilder final {
public:
    TreeBuilder(JsonTree &tree, const ByteStream &stream)
        : m_tree(tree)
        , m_stream(stream)
        , m_read(static_cast<quint32>(stream.Tell()))
    {
    }

    bool Null() { return scalar({.kind = JsonKind::Null}); }
    bool Bool(bool truth) { return scalar({.kind = JsonKind::Boolean, .truth = truth}); }
    bool Int(int) { return scalar({.kind = JsonKind::Number}); }
    bool Uint(unsigned) { return scalar({.kind = JsonKind::Number}); }
    bool Int64(int64_t) { return scalar({.kind = JsonKind::Number}); }
    bool Uint64(uint64_t) { return scalar({.kind = JsonKind::Number}); }
    bool Double(double) { return scalar({.kind = JsonKind::Number}); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return scalar({.kind = JsonKind::Number}); }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return scalar({.kind = JsonKind::String, .text = keep(text, length)});
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_keyBegin = nextToken();
        m_keyEnd = m_read = static_cast<quint32>(m_stream.Tell());
        m_key = keep(text, length);
        return true;
    }
    bool StartObject() { return open(JsonKind::Object); }
    bool StartArray() { return open(JsonKind::Array); }
    bool EndObject(rapidjson::SizeType)
    {
        findDuplicates();
        return close();
    }
    bool EndArray(rapidjson::SizeType) { return close(); }

    /// Where the token begins that could not be read.
    [[nodiscard]] qsizetype unreadToken() const { return nextToken(); }
    /// Why this builder broke off, if it did.
    [[nodiscard]] std::optional<JsonProblem> refusal() const { return m_refusal; }
    [[nodiscard]] qsizetype refusedAt() const { return m_read; }

private:
    /// Between two tokens stands nothing but white space, a comma or a colon: RapidJSON has made sure of it.
    [[nodiscard]] quint32 nextToken() const
    {
        auto offset = m_read;
        while (qsizetype(offset) < m_tree.bytes.size() && isBetweenTokens(m_tree.bytes.at(offset)))
            ++offset;
        return offset;
    }

    static bool isBetweenTokens(char byte)
    {
        return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t' || byte == ',' || byte == ':';
    }

    quint32 keep(const char *text, rapidjson::SizeType length)
    {
        m_tree.strings.push_back(QString::fromUtf8(text, static_cast<qsizetype>(length)));
        return static_cast<quint32>(m_tree.strings.size() - 1);
    }

    bool add(JsonTree::Node node)
    {
        if (qsizetype(m_tree.nodes.size()) >= JsonDocument::mostValues)
            return refuse(JsonProblem::TooLarge);
        const auto index = static_cast<quint32>(m_tree.nodes.size());
        node.key = std::exchange(m_key, JsonTree::none);
        node.keyBegin = std::exchange(m_keyBegin, 0);
        node.keyEnd = std::exchange(m_keyEnd, 0);
        if (!m_open.empty()) {
            node.parent = m_open.back().node;
            auto &parent = m_tree.nodes[node.parent];
            (parent.childCount == 0 ? parent.firstChild : m_tree.nodes[m_open.back().lastChild].nextSibling) = index;
            ++parent.childCount;
            m_open.back().lastChild = index;
        }
        m_tree.nodes.push_back(node);
        return true;
    }

    bool scalar(JsonTree::Node node)
    {
        node.begin = nextToken();
        node.end = m_read = static_cast<quint32>(m_stream.Tell());
        return add(node);
    }

    bool open(JsonKind kind)
    {
        JsonTree::Node node{.kind = kind};
        node.begin = nextToken();
        m_read = node.begin + 1;
        if (m_open.size() >= size_t(JsonDocument::deepestNesting)) {
            m_read = node.begin;
            return refuse(JsonProblem::TooDeep);
        }
        if (!add(node))
            return false;
        m_open.push_back({static_cast<quint32>(m_tree.nodes.size() - 1), JsonTree::none});
        return true;
    }

    bool close()
    {
        m_read = nextToken() + 1;
        m_tree.nodes[m_open.back().node].end = m_read;
        m_open.pop_back();
        return true;
    }

    void findDuplicates()
    {
        const auto object = m_tree.value(m_open.back().node);
        QSet<QStringView> keys;
        keys.reserve(object.size());
        auto index = m_tree.nodes[m_open.back().node].firstChild;
        for (; index != JsonTree::none; index = m_tree.nodes[index].nextSibling) {
            const QStringView key = m_tree.strings[m_tree.nodes[index].key];
            const auto known = keys.size();
            keys.insert(key);
            if (keys.size() == known)
                m_tree.duplicates.push_back(index);
        }
    }

    bool refuse(JsonProblem problem)
    {
        m_refusal = problem;
        return false;
    }

    struct Open {
        quint32 node;
        quint32 lastChild;
    };

    JsonTree &m_tree;
    const ByteStream &m_stream;
    std::vector<Open> m_open;
    quint32 m_read; ///< behind the last token
    quint32 m_key = JsonTree::none;
    quint32 m_keyBegin = 0;
    quint32 m_keyEnd = 0;
    std::optional<JsonProblem> m_refusal;
};

} // namespace

Result<JsonDocument, JsonError> JsonDocument::parse(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > largestSize)
        return failure(JsonError{JsonProblem::TooLarge, 0, {}});
    auto tree = std::make_shared<JsonTree>(bytes, fileName);
    tree->hasByteOrderMark = bytes.startsWith("\xEF\xBB\xBF");

    ByteStream stream(tree->bytes, tree->hasByteOrderMark ? 3 : 0);
    TreeBuilder builder(*tree, stream);
    rapidjson::Reader reader;
    constexpr auto flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag
        | rapidjson::kParseNumbersAsStringsFlag;
    const auto result = reader.Parse<flags>(stream, builder);

    const auto fail = [&tree](JsonProblem problem, qsizetype offset) {
        return failure(JsonError{problem, offset, tree->lines.place(offset)});
    };
    if (builder.refusal())
        return fail(*builder.refusal(), builder.refusedAt());
    if (result.IsError()) {
        const auto offset = static_cast<qsizetype>(result.Offset());
        const auto problem = explainSyntax(tree->bytes, offset, result.Code());
        const bool isOpenString = problem.problem == JsonProblem::StringNotClosed;
        return fail(problem.problem, isOpenString ? builder.unreadToken() : problem.offset);
    }
    if (qsizetype(stream.Tell()) < bytes.size())
        return fail(JsonProblem::ControlCharacter, qsizetype(stream.Tell()));
    std::sort(tree->duplicates.begin(), tree->duplicates.end());
    return JsonDocument(std::move(tree));
}

} // namespace Masterplan
