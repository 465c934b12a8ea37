// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "content/bundlereader.h"
#include "content/languagereport.h"
#include "exhibit/catalogue.h"
#include "exhibit/wording.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

/// The languages of the bundle that is compiled in, however many there are.
class TestCompiledInLanguages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bundle = readBundle(u":/bundle"_s).bundle.value_or(Bundle());
        QVERIFY(m_bundle.languages.size() > 1);
    }

    void eachHasEveryText_data() { eachLanguage(); }
    void eachHasEveryText()
    {
        const LanguageReport report = reportOn(m_bundle, language());
        QCOMPARE(report.completeness.texts, report.completeness.wanted);
        QCOMPARE(report.withoutAlt, QStringList());
        // What only presenters read is not wanted of every bundle, but of this one.
        QCOMPARE(m_bundle.texts[language().tag].size(), m_bundle.texts[m_bundle.defaultLanguage].size());
    }

    void eachHasANameOfItsOwn()
    {
        QStringList names;
        for (const Language &language : std::as_const(m_bundle.languages)) {
            QVERIFY2(!names.contains(language.name), qPrintable(language.name));
            names.append(language.name);
        }
    }

    void eachExplainsTheTermsThatGermanExplains_data() { eachLanguage(); }
    void eachExplainsTheTermsThatGermanExplains()
    {
        const QStringList expected = explainedTerms(m_bundle.defaultLanguage);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(explainedTerms(language().tag), expected);
    }

    void eachHasOneSystemOfDigits_data() { eachLanguage(); }
    void eachHasOneSystemOfDigits()
    {
        if (language().digits == Digits::Latin)
            return;
        // Latin digits belong to German names alone: "Ratsvorlage Masterplan Integration 2013".
        static const QRegularExpression nameWithNumber(u"\\p{Latin}[\\p{Latin}\\s/–-]*[0-9]+"_s);
        static const QRegularExpression latinDigit(u"[0-9]"_s);
        const TextTable texts = m_bundle.texts[language().tag];
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            QString rest = *text;
            rest.remove(nameWithNumber);
            QVERIFY2(!rest.contains(latinDigit), qPrintable(text.key() + u": "_s + rest));
            for (const QChar character : *text) {
                if (character.isDigit() && character.unicode() > u'9')
                    QCOMPARE(QString(character), inDigits(character.digitValue(), language().digits));
            }
        }
    }

    void titlesAndTeasersAreShort_data() { eachLanguage(); }
    void titlesAndTeasersAreShort()
    {
        constexpr qsizetype longestTeaser = 70; // a card has room for so many where a language needs more than German
        const TextTable texts = m_bundle.texts[language().tag];
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (text.key().endsWith(u".teaser"))
                QVERIFY2(text->size() <= longestTeaser, qPrintable(*text));
            QCOMPARE(*text, text->trimmed());
        }
    }

private:
    void eachLanguage()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < m_bundle.languages.size(); ++place)
            QTest::addRow("%s", qPrintable(m_bundle.languages.at(place).tag)) << place;
    }

    const Language &language() const
    {
        return m_bundle.languages.at(*static_cast<int *>(QTest::qData("place", QMetaType::Int)));
    }

    /// Ids of the terms that are marked somewhere in a body, in the glossary's order.
    QStringList explainedTerms(const QString &tag) const
    {
        const Catalogue catalogue(m_bundle);
        const Wording wording(catalogue, tag);
        const QList<GlossaryTerm> terms = wording.glossary(tag);
        QSet<QString> words;
        for (qsizetype place = 0; place < catalogue.count(); ++place) {
            const LocalizedText body = wording.text(catalogue.item(place).id, Slot::Body);
            for (const TermPlace &found : findTerms(body.text, terms))
                words.insert(terms.at(found.term).word);
        }
        QStringList ids;
        for (const QString &id : m_bundle.glossary) {
            if (words.contains(m_bundle.text(id, Slot::Title, tag).text))
                ids.append(id);
        }
        return ids;
    }

    Bundle m_bundle;
};

QTEST_GUILESS_MAIN(TestCompiledInLanguages)
#include "tst_compiledinlanguages.moc"
