// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundletool/fontcoverage.h"
#include "bundletool/glyphcheck.h"
#include "content/typefaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// Typefaces that have what these strings have.
class FewGlyphs final : public GlyphCoverage {
public:
    bool hasFamily(const QString &family) const override { return families.contains(family); }
    bool has(const QString &family, char32_t character) const override
    {
        return families.value(family).toUcs4().contains(character);
    }
    bool hasAnywhere(char32_t character) const override
    {
        return elsewhere.toUcs4().contains(character)
            || std::any_of(families.keyBegin(), families.keyEnd(), [&](const QString &f) { return has(f, character); });
    }

    QHash<QString, QString> families;
    QString elsewhere;
};

QString latin()
{
    QString all;
    for (char16_t letter = u'!'; letter < u'\x17F'; ++letter)
        all += QChar(letter);
    return all + u"–≈"_s;
}

Bundle bundleIn(const QString &folder, const QList<Language> &languages)
{
    Bundle bundle;
    bundle.root = folder;
    bundle.languages = languages;
    return bundle;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList inShort(const FindingList &findings)
{
    QStringList lines;
    const auto sorted = findings.sorted();
    for (const Finding &finding : sorted)
        lines.append(u"%1 %2:%3:%4 %5"_s.arg(finding.code, finding.file)
                         .arg(finding.line)
                         .arg(finding.column)
                         .arg(finding.arguments.join(u'|')));
    return lines;
}

const Language german{u"de"_s, u"Deutsch"_s, false, Digits::Latin, Qt::LeftToRight, Qt::LeftToRight};
const Language arabic{u"ar"_s, u"العربية"_s, false, Digits::Arabic, Qt::RightToLeft, Qt::RightToLeft};

} // namespace

class TestGlyphCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"text"_s));
        m_fonts = {};
        m_fonts.families[u"Noto Sans"_s] = latin();
    }

    void everyCharacterHasAGlyph()
    {
        text(u"de"_s, "{\"a.title\": \"Stra\\u00dfe\\u00ad \\u200b– Bär\\n\"}");
        FindingList findings;
        const auto glyphs = GlyphCheck(m_fonts, findings).check(bundleIn(m_folder.path(), {german}), german);
        QVERIFY(glyphs);
        QCOMPARE(*glyphs, LanguageGlyphs());
        QCOMPARE(inShort(findings), QStringList());
    }

    void oneThatNoFontHasIsNamedWhereItFirstStands()
    {
        text(u"de"_s, "{\n  \"a.title\": \"Gut\",\n  \"a.body\": \"Ja \xF0\x9F\x8D\x8E, \xF0\x9F\x8D\x8E\"\n}");
        FindingList findings;
        const auto glyphs = GlyphCheck(m_fonts, findings).check(bundleIn(m_folder.path(), {german}), german);
        QVERIFY(glyphs);
        QCOMPARE(glyphs->missing, QList<char32_t>{U'\U0001F34E'});
        QCOMPARE(inShort(findings), QStringList{u"glyph-missing text/de.json:3:17 🍎|U+1F34E"_s});
    }

    void thoseOfOtherTypefacesAreSaidTogether()
    {
        text(u"de"_s, "{\"a.title\": \"\xE2\x98\x85 und \xE2\x86\x92\"}");
        m_fonts.elsewhere = u"★→"_s;
        FindingList findings;
        const auto glyphs = GlyphCheck(m_fonts, findings).check(bundleIn(m_folder.path(), {german}), german);
        QVERIFY(glyphs);
        QVERIFY(glyphs->missing.isEmpty());
        QCOMPARE(glyphs->ofOtherTypefaces, (QList<char32_t>{U'★', U'→'}));
        QCOMPARE(inShort(findings), QStringList{u"glyphs-of-other-typefaces text/de.json:0:0 Noto Sans|★ →"_s});
    }

    void arabicHasATypefaceBeside()
    {
        text(u"ar"_s, "{\"a.title\": \"Masterplan ٢٠٠٥\"}");
        FindingList findings;
        auto glyphs = GlyphCheck(m_fonts, findings).check(bundleIn(m_folder.path(), {arabic}), arabic);
        QVERIFY(glyphs);
        QVERIFY(glyphs->missing.contains(U'٢'));
        QVERIFY(glyphs->missing.contains(U'ة')); // of the language's own name
        QVERIFY(glyphs->missing.contains(U'س')); // of the months
        QString letters;
        for (char16_t letter = u'\x600'; letter < u'\x6FF'; ++letter)
            letters += QChar(letter);
        m_fonts.families[u"Noto Sans Arabic"_s] = letters;
        FindingList none;
        glyphs = GlyphCheck(m_fonts, none).check(bundleIn(m_folder.path(), {arabic}), arabic);
        QVERIFY(glyphs);
        QCOMPARE(*glyphs, LanguageGlyphs());
    }

    void nobodyGuessesWhereTheTypefaceIsMissing()
    {
        text(u"de-simple"_s, "{\"a.title\": \"Gut\"}");
        const Language simple{
            u"de-simple"_s, u"Einfache Sprache"_s, false, Digits::Latin, Qt::LeftToRight, Qt::LeftToRight};
        FindingList findings;
        GlyphCheck check(m_fonts, findings);
        QVERIFY(!check.check(bundleIn(m_folder.path(), {simple}), simple));
        QVERIFY(!check.check(bundleIn(m_folder.path(), {simple}), simple));
        QCOMPARE(inShort(findings), QStringList{u"typeface-missing :0:0 Andika"_s}); // said once
    }

    void asksTheSystemForItsFonts()
    {
        const QString file = m_folder.filePath(u"fonts.conf"_s);
        QVERIFY(
            write(file, "<fontconfig><cachedir>" + QFile::encodeName(m_folder.path()) + "</cachedir></fontconfig>"));
        qputenv("FONTCONFIG_FILE", QFile::encodeName(file));
        QVERIFY(!FontCoverage().hasFamily(u"Noto Sans"_s));
        QVERIFY(!FontCoverage().hasAnywhere(U'a'));
        qunsetenv("FONTCONFIG_FILE");
        const FontCoverage all;
        if (!all.hasFamily(u"Noto Sans"_s))
            QSKIP("Noto Sans is not installed");
        QVERIFY(all.has(u"Noto Sans"_s, U'ß'));
        QVERIFY(all.has(u"Noto Sans"_s, U'Ж'));
        QVERIFY(!all.has(u"Noto Sans"_s, U'م'));
        QVERIFY(!all.has(u"No such family"_s, U'a'));
    }

    void theProgramsOwnWordsHaveGlyphs_data()
    {
        QTest::addColumn<QString>("language");
        const QDir folder(QStringLiteral(MASTERPLAN_SOURCE_DIR "/resources/translations"));
        const QStringList files = folder.entryList({u"masterplan_*.ts"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::addRow("%s", qPrintable(file)) << file.section(u'_', 1).chopped(3);
    }

    void theProgramsOwnWordsHaveGlyphs()
    {
        QFETCH(const QString, language);
        const FontCoverage fonts;
        const QStringList families = typefacesOf(language);
        if (!fonts.hasFamily(families.first()))
            QSKIP("the typeface is not installed");
        QFile file(QStringLiteral(MASTERPLAN_SOURCE_DIR "/resources/translations/masterplan_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement
                || (xml.name() != u"translation" && xml.name() != u"numerusform"))
                continue;
            const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            for (const char32_t character : words.toUcs4()) {
                const bool isThere = std::any_of(families.begin(), families.end(),
                    [&](const QString &family) { return fonts.has(family, character); });
                QVERIFY2(isThere || QChar::category(character) == QChar::Other_Format,
                    qPrintable(codePoint(character) + u" in "_s + words));
            }
        }
    }

private:
    void text(const QString &language, const QByteArray &content)
    {
        QVERIFY(write(m_folder.filePath(u"text/%1.json"_s.arg(language)), content));
    }

    QTemporaryDir m_folder;
    FewGlyphs m_fonts;
};

QTEST_GUILESS_MAIN(TestGlyphCheck)
#include "tst_glyphcheck.moc"
