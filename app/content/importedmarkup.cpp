// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedmarkup.h"

#include <QHash>
#include <QRegularExpression>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 10;

QString withoutEntities(const QString &text)
{
    static const QHash<QString, char16_t> named{{u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'}, {u"quot"_s, u'"'},
        {u"apos"_s, u'\''}, {u"nbsp"_s, u'\u00a0'}, {u"ndash"_s, u'\u2013'}, {u"mdash"_s, u'\u2014'},
        {u"hellip"_s, u'\u2026'}, {u"auml"_s, u'ä'}, {u"ouml"_s, u'ö'}, {u"uuml"_s, u'ü'}, {u"Auml"_s, u'Ä'},
        {u"Ouml"_s, u'Ö'}, {u"Uuml"_s, u'Ü'}, {u"szlig"_s, u'ß'}, {u"eacute"_s, u'é'}};
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto end = text.at(i) == u'&' ? text.indexOf(u';', i) : -1;
        const auto name = end > i && end - i <= longestEntity ? text.mid(i + 1, end - i - 1) : QString();
        char32_t code = named.value(name);
        if (name.startsWith(u'#')) {
            const bool isHex = name.mid(1, 1).toLower() == u"x";
            code = isHex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        }
        const bool isSurrogate = code >= 0xD800 && code < 0xE000;
        if (code >= 0x20 && code <= 0x10FFFF && !isSurrogate) {
            plain += QString::fromUcs4(&code, 1);
            i = end;
        } else {
            plain += text.at(i);
        }
    }
    return plain;
}

/// Every run of white space is one space, but for line ends that markup made.
QString tidied(const QString &text)
{
    static const QRegularExpression spaces(u"[ \\t\\r\\x{a0}]+"_s);
    static const QRegularExpression ends(u" ?\\n ?"_s);
    static const QRegularExpression many(u"\\n{3,}"_s);
    auto tidy = text;
    return tidy.replace(spaces, u" "_s).replace(ends, u"\n"_s).replace(many, u"\n\n"_s).trimmed();
}

} // namespace

ReducedMarkup reduceMarkup(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>"_s);
    static const QRegularExpression comment(u"<!--.*?(-->|\\z)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression address(
        u"href\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList silent{u"script"_s, u"style"_s, u"iframe"_s, u"object"_s, u"embed"_s, u"svg"_s, u"form"_s};
    static const QStringList blocks{
        u"p"_s, u"div"_s, u"blockquote"_s, u"ul"_s, u"ol"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"table"_s, u"tr"_s};
    ReducedMarkup reduced;
    auto text = html;
    const bool hasMarkup = text.contains(tag);
    text.remove(comment);
    if (hasMarkup)
        text.replace(u'\n', u' ');
    QString plain;
    QString within; ///< an element whose text nobody is to read
    qsizetype at = 0;
    auto matches = tag.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isEnd = !match.capturedView(1).isEmpty();
        const auto name = match.captured(2).toLower();
        if (within.isEmpty())
            plain += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (silent.contains(name)) {
            if (!isEnd && within.isEmpty())
                reduced.embedded.append(name);
            within = isEnd || name == u"embed" ? QString() : name;
        } else if (name == u"br") {
            plain += u'\n';
        } else if (name == u"li") {
            plain += isEnd ? u""_s : u"\n- "_s;
        } else if (blocks.contains(name)) {
            plain += u"\n\n"_s;
        } else if (name == u"a" && !isEnd) {
            auto link = address.match(match.captured(3)).captured(1);
            link.remove(u'"').remove(u'\'');
            if (!link.isEmpty())
                reduced.links.append(link);
        }
    }
    if (within.isEmpty())
        plain += QStringView(text).mid(at);
    reduced.text = tidied(withoutEntities(plain));
    return reduced;
}

} // namespace Masterplan
