// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgstyle.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Masterplan {

namespace {

constexpr qsizetype maximumBlocksInBlocks = 8;

bool mayLoad(QStringView css)
{
    static const QStringList loading{u"@import"_s, u"@font-face"_s, u"image("_s, u"image-set("_s, u"src("_s};
    return css.contains(u'\\') || std::any_of(loading.begin(), loading.end(), [css](const QString &word) {
        return css.contains(word, Qt::CaseInsensitive);
    });
}

/// What follows the # inside url(), or nothing when it refers to elsewhere.
std::optional<QString> targetOf(QStringView url)
{
    url = url.trimmed();
    const bool isQuoted = url.size() >= 2 && (url.front() == u'"' || url.front() == u'\'') && url.back() == url.front();
    if (isQuoted)
        url = url.sliced(1, url.size() - 2).trimmed();
    return url.startsWith(u'#') ? std::optional(url.sliced(1).toString()) : std::nullopt;
}

/// Just enough CSS to know which selector a reference stands under.
class StyleScanner final {
public:
    explicit StyleScanner(QStringView css)
        : m_rest(css)
    {
    }

    [[nodiscard]] Result<QList<StyleReference>, PictureProblem> scan()
    {
        while (!m_rest.isEmpty()) {
            if (m_rest.startsWith(u"url("_s, Qt::CaseInsensitive)) {
                const qsizetype close = m_rest.indexOf(u')');
                const std::optional<QString> target = close < 0 ? std::nullopt : targetOf(m_rest.sliced(4, close - 4));
                if (!target)
                    return failure(PictureProblem::SvgExternalReference);
                const Block block = m_blocks.isEmpty() ? Block() : m_blocks.last();
                m_references.append({*target, block.selectorWords, block.isForAnything});
                m_rest = m_rest.sliced(close + 1);
            } else if (m_rest.startsWith(u"/*"_s)) {
                skipBehind(m_rest.indexOf(u"*/"_s, 2), 2);
            } else if (m_rest.front() == u'"' || m_rest.front() == u'\'') {
                skipBehind(m_rest.indexOf(m_rest.front(), 1), 1);
            } else {
                take(m_rest.front());
                m_rest = m_rest.sliced(1);
            }
            if (m_blocks.size() > maximumBlocksInBlocks)
                return failure(PictureProblem::SvgTooComplex);
        }
        return m_references;
    }

private:
    /// What stands between braces, with the selectors before it and before the blocks around it.
    struct Block {
        QSet<QString> selectorWords;
        bool isForAnything = false;
    };

    void skipBehind(qsizetype end, qsizetype size) { m_rest = end < 0 ? QStringView() : m_rest.sliced(end + size); }

    void take(QChar character)
    {
        if (character == u'{')
            beginBlock();
        else if (character == u'}' && !m_blocks.isEmpty())
            m_blocks.removeLast();
        const bool isEndOfStatement = character == u'{' || character == u'}' || character == u';';
        if (isEndOfStatement)
            m_statement.clear();
        else
            m_statement += character;
    }

    void beginBlock()
    {
        static const QRegularExpression notOfAWord(u"[^-_a-z0-9\\x{80}-\\x{10ffff}]+"_s);
        static const QRegularExpression anything(u"[*:\\[]"_s);
        Block block = m_blocks.isEmpty() ? Block() : m_blocks.last();
        const QStringList words = m_statement.toLower().split(notOfAWord, Qt::SkipEmptyParts);
        block.selectorWords.unite(QSet<QString>(words.begin(), words.end()));
        block.isForAnything = block.isForAnything || m_statement.contains(anything);
        m_blocks.append(block);
    }

    QStringView m_rest;
    QString m_statement;
    QList<Block> m_blocks;
    QList<StyleReference> m_references;
};

} // namespace

Result<QList<StyleReference>, PictureProblem> readSvgStyle(QStringView css)
{
    if (mayLoad(css))
        return failure(PictureProblem::SvgExternalReference);
    return StyleScanner(css).scan();
}

} // namespace Masterplan
