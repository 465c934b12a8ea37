// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyphcheck.h"

#include "content/bundlefiles.h"
#include "content/datewords.h"
#include "content/jsondocument.h"
#include "content/typefaces.h"

#include <QSet>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Whether it is drawn at all: spaces, marks of direction and joiners are not.
bool isDrawn(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return false;
    default:
        constexpr char32_t firstSelector = 0xFE00;
        constexpr char32_t lastSelector = 0xFE0F;
        return character < firstSelector || character > lastSelector;
    }
}

QString asText(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

/// The first of them, and how many more there are.
QString asSample(const QList<char32_t> &characters)
{
    constexpr qsizetype most = 20;
    QStringList shown;
    for (const auto character : characters.first(std::min(most, characters.size())))
        shown.append(asText(character));
    const auto more = characters.size() - shown.size();
    return shown.join(u' ') + (more > 0 ? u" + %1"_s.arg(more) : QString());
}

std::optional<JsonDocument> open(const QString &folder, const QString &path)
{
    const auto bytes = FolderFiles(folder).read(path, JsonDocument::largestSize);
    const auto document = JsonDocument::parse(bytes.value_or(QByteArray()), path);
    return document ? std::optional(*document) : std::nullopt;
}

/// Everything that dates of the language can be made of.
QString dateWords(const Language &language)
{
    const auto words = DateWords::load(language.tag, language.digits);
    constexpr int year = 1234567890; // every digit
    auto text = words.sayYear(year) + words.sayYear(-year);
    for (int month = 1; month <= 12; ++month)
        text += words.sayMonth(year, month) + words.sayShortMonth(month) + words.sayDay({year, month, 1});
    const QStringList forms{u"2006/2010"_s, u"2010-03/2010-05"_s, u"2010-03-12/2010-05-01"_s, u"2010-21"_s,
        u"2010-22"_s, u"2010-23"_s, u"2010-24"_s, u"198X"_s, u"18XX"_s, u"-03XX"_s, u"1985~"_s, u"1985?"_s, u"1985%"_s,
        u"2013/.."_s, u"../2013"_s, u"1985/"_s, u"/1985"_s};
    for (const auto &form : forms)
        text += words.say(*EdtfDate::parse(form));
    return text;
}

} // namespace

bool GlyphCheck::isThere(const QString &family)
{
    if (m_coverage.hasFamily(family))
        return true;
    if (!m_missingFamilies.contains(family)) {
        m_missingFamilies.append(family);
        m_findings.addFile(u"typeface-missing", {}, {family});
    }
    return false;
}

std::optional<LanguageGlyphs> GlyphCheck::check(const Bundle &bundle, const Language &language)
{
    const auto families = typefacesOf(language.tag);
    if (!isThere(families.first()))
        return {};
    LanguageGlyphs glyphs;
    QSet<char32_t> seen;
    const auto look = [&](const QString &text, auto &&report) {
        qsizetype position = 0;
        const auto characters = text.toUcs4();
        for (const char32_t character : characters) {
            const auto here = position;
            position += QChar::requiresSurrogates(character) ? 2 : 1;
            if (!isDrawn(character) || seen.contains(character))
                continue;
            seen.insert(character);
            if (std::any_of(families.begin(), families.end(),
                    [&](const QString &family) { return m_coverage.has(family, character); }))
                continue;
            if (m_coverage.hasAnywhere(character)) {
                glyphs.ofOtherTypefaces.append(character);
                continue;
            }
            glyphs.missing.append(character);
            report(here, QStringList{asText(character), codePoint(character)});
        }
    };
    const auto path = u"text/%1.json"_s.arg(language.tag);
    const auto texts = open(bundle.root, path);
    for (auto text = texts ? texts->root().firstChild() : JsonValue(); text.isThere(); text = text.nextSibling()) {
        look(text.string(), [&](qsizetype position, const QStringList &arguments) {
            m_findings.addInside(u"glyph-missing", text, position, arguments);
        });
    }
    look(language.name + dateWords(language),
        [&](qsizetype, const QStringList &arguments) { m_findings.addFile(u"glyph-missing", path, arguments); });
    if (!glyphs.ofOtherTypefaces.isEmpty())
        m_findings.addFile(u"glyphs-of-other-typefaces", path, {families.first(), asSample(glyphs.ofOtherTypefaces)});
    return glyphs;
}

QString codePoint(char32_t character)
{
    return u"U+"_s + QString::number(uint(character), 16).toUpper().rightJustified(4, u'0');
}

} // namespace Masterplan
