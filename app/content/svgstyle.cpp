// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgstyle.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Masterplan {

namespace {

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
                m_references.append(referenceTo(*target));
                m_rest = m_rest.sliced(close + 1);
            } else if (m_rest.startsWith(u"/*"_s)) {
                skipBehind(m_rest.indexOf(u"*/"_s, 2), 2);
            } else if (m_rest.front() == u'"' || m_rest.front() == u'\'') {
                skipBehind(m_rest.indexOf(m_rest.front(), 1), 1);
            } else {
                take(m_rest.front());
                m_rest = m_rest.sliced(1);
            }
        }
        return m_references;
    }

private:
    void skipBehind(qsizetype end, qsizetype size) { m_rest = end < 0 ? QStringView() : m_rest.sliced(end + size); }

    void take(QChar character)
    {
        if (character == u'{')
            m_selectors.append(m_statement);
        else if (character == u'}' && !m_selectors.isEmpty())
            m_selectors.removeLast();
        const bool isEndOfStatement = character == u'{' || character == u'}' || character == u';';
        if (isEndOfStatement)
            m_statement.clear();
        else
            m_statement += character;
    }

    [[nodiscard]] StyleReference referenceTo(const QString &target) const
    {
        static const QRegularExpression notOfAWord(u"[^-_a-z0-9\\x{80}-\\x{10ffff}]+"_s);
        static const QRegularExpression anything(u"[*:\\[]"_s);
        StyleReference reference;
        reference.target = target;
        for (const QString &selector : m_selectors) {
            const QStringList words = selector.toLower().split(notOfAWord, Qt::SkipEmptyParts);
            reference.selectorWords.unite(QSet<QString>(words.begin(), words.end()));
            reference.isForAnything = reference.isForAnything || selector.contains(anything);
        }
        return reference;
    }

    QStringView m_rest;
    QString m_statement;
    QStringList m_selectors;
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
