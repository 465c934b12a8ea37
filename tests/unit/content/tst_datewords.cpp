// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/datewords.h"
#include "testlib/modeldump.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

struct Said {
    const char *date;
    const char *german;
    const char *simple;
    const char *english;
};

constexpr Said saidDates[] = {
    {"2005", "2005", "2005", "2005"},
    {"2006/2010", "2006–2010", "2006 bis 2010", "2006–2010"},
    {"2013/2013", "2013", "2013", "2013"},
    {"2013/..", "ab 2013", "ab 2013", "from 2013"},
    {"../1985", "bis 1985", "bis 1985", "until 1985"},
    {"1985/", "ab 1985, Ende unbekannt", "ab 1985 (Wir wissen nicht, bis wann.)", "from 1985, end unknown"},
    {"/1985", "bis 1985, Beginn unbekannt", "bis 1985 (Wir wissen nicht, seit wann.)", "until 1985, start unknown"},
    {"1985~", "um 1985", "ungefähr 1985", "c. 1985"},
    {"1985?", "vermutlich 1985", "wahrscheinlich 1985", "probably 1985"},
    {"1985%", "vermutlich um 1985", "wahrscheinlich ungefähr 1985", "probably c. 1985"},
    {"2010-03~", "etwa März 2010", "ungefähr März 2010", "around March 2010"},
    {"2010-03%", "vermutlich etwa März 2010", "wahrscheinlich ungefähr März 2010", "probably around March 2010"},
    {"2013~/..", "ab etwa 2013", "ungefähr ab 2013", "from around 2013"},
    {"2013?/..", "vermutlich ab 2013", "wahrscheinlich ab 2013", "probably from 2013"},
    {"2013%/..", "vermutlich ab etwa 2013", "wahrscheinlich ungefähr ab 2013", "probably from around 2013"},
    {"../2013%", "vermutlich bis etwa 2013", "wahrscheinlich ungefähr bis 2013", "probably until around 2013"},
    {"/2013~", "bis etwa 2013, Beginn unbekannt", "ungefähr bis 2013 (Wir wissen nicht, seit wann.)",
        "until around 2013, start unknown"},
    {"2010-03", "März 2010", "März 2010", "March 2010"},
    {"2010-03-XX", "März 2010", "März 2010", "March 2010"},
    {"2010-XX-XX", "2010", "2010", "2010"},
    {"2010-03/2010-05", "März bis Mai 2010", "März bis Mai 2010", "March to May 2010"},
    {"2010-11/2011-02", "November 2010 bis Februar 2011", "November 2010 bis Februar 2011",
        "November 2010 to February 2011"},
    {"2010-03-12", "12. März 2010", "12. März 2010", "12 March 2010"},
    {"2010-03-12/2010-03-15", "12. bis 15. März 2010", "12. bis 15. März 2010", "12 to 15 March 2010"},
    {"2010-03-12/2010-05-01", "12. März bis 1. Mai 2010", "12. März bis 1. Mai 2010", "12 March to 1 May 2010"},
    {"2010-12-30/2011-01-02", "30. Dezember 2010 bis 2. Januar 2011", "30. Dezember 2010 bis 2. Januar 2011",
        "30 December 2010 to 2 January 2011"},
    {"2010-03-12/..", "ab 12. März 2010", "ab 12. März 2010", "from 12 March 2010"},
    {"2010-21", "Frühjahr 2010", "Frühling 2010", "spring 2010"},
    {"2010-22", "Sommer 2010", "Sommer 2010", "summer 2010"},
    {"2010-23", "Herbst 2010", "Herbst 2010", "autumn 2010"},
    {"2010-24", "Winter 2010/2011", "Winter 2010 auf 2011", "winter 2010/2011"},
    {"2010-21/2010-23", "Frühjahr 2010 bis Herbst 2010", "Frühling 2010 bis Herbst 2010", "spring 2010 to autumn 2010"},
    {"2010-03/2012", "März 2010 bis 2012", "März 2010 bis 2012", "March 2010 to 2012"},
    {"1984~/2004?", "um 1984 bis vermutlich 2004", "ungefähr 1984 bis wahrscheinlich 2004", "c. 1984 to probably 2004"},
    {"198X", "1980er Jahre", "1980 bis 1989", "1980s"},
    {"198X~", "etwa 1980er Jahre", "ungefähr 1980 bis 1989", "around 1980s"},
    {"18XX", "19. Jahrhundert", "1800 bis 1899", "19th century"},
    {"00XX", "1. Jahrhundert", "1 bis 99", "1st century"},
    {"01XX", "2. Jahrhundert", "100 bis 199", "2nd century"},
    {"02XX", "3. Jahrhundert", "200 bis 299", "3rd century"},
    {"10XX", "11. Jahrhundert", "1000 bis 1099", "11th century"},
    {"11XX", "12. Jahrhundert", "1100 bis 1199", "12th century"},
    {"12XX", "13. Jahrhundert", "1200 bis 1299", "13th century"},
    {"20XX", "21. Jahrhundert", "2000 bis 2099", "21st century"},
    {"-03XX", "4. Jahrhundert v. Chr.", "400 bis 301 vor Christus", "4th century BC"},
    {"-00XX", "1. Jahrhundert v. Chr.", "100 bis 1 vor Christus", "1st century BC"},
    {"-005X", "60–51 v. Chr.", "60 bis 51 vor Christus", "60–51 BC"},
    {"-000X", "10–2 v. Chr.", "10 bis 2 vor Christus", "10–2 BC"},
    {"000X", "1 v. Chr. bis 9 n. Chr.", "1 vor Christus bis 9 nach Christus", "1 BC to AD 9"},
    {"001X", "10–19 n. Chr.", "10 bis 19 nach Christus", "AD 10–19"},
    {"0000", "1 v. Chr.", "1 vor Christus", "1 BC"},
    {"-0299", "300 v. Chr.", "300 vor Christus", "300 BC"},
    {"0085", "85 n. Chr.", "85 nach Christus", "AD 85"},
    {"0100", "100", "100", "100"},
    {"-0299~", "um 300 v. Chr.", "ungefähr 300 vor Christus", "c. 300 BC"},
    {"-0499/-0299", "500–300 v. Chr.", "500 bis 300 vor Christus", "500–300 BC"},
    {"-0043/0014", "44 v. Chr. bis 14 n. Chr.", "44 vor Christus bis 14 nach Christus", "44 BC to AD 14"},
    {"0009/0014", "9–14 n. Chr.", "9 bis 14 nach Christus", "AD 9–14"},
    {"0085/0120", "85–120", "85 bis 120", "85–120"},
    {"-0043-03-15", "15. März 44 v. Chr.", "15. März 44 vor Christus", "15 March 44 BC"},
    {"Y-64999999", "65000000 v. Chr.", "65000000 vor Christus", "65000000 BC"},
    {"Y12000/..", "ab 12000", "ab 12000", "from 12000"},
};

QSet<QString> placeholdersOf(const QString &phrase)
{
    static const QRegularExpression placeholder(u"\\{([^}]*)\\}"_s);
    QSet<QString> names;
    for (auto matches = placeholder.globalMatch(phrase); matches.hasNext();)
        names.insert(matches.next().captured(1));
    return names;
}

QString withNumbersForMonths(QString text, const QLocale &locale)
{
    for (int month = 12; month >= 1; --month) {
        text.replace(locale.monthName(month), u"[of %1]"_s.arg(month));
        text.replace(locale.standaloneMonthName(month), u"[%1]"_s.arg(month));
    }
    return text;
}

} // namespace

class TestDateWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void saysTheSameInTheOtherLanguages_data();
    void saysTheSameInTheOtherLanguages();
    void hasACompleteTableForEachLanguage_data();
    void hasACompleteTableForEachLanguage();
    void keepsRulesInTheOrderOfThePatterns();
    void fallsBackToTheBaseLanguageAndThenToNeutralWords();
    void saysEveryFormInNeutralWords_data();
    void saysEveryFormInNeutralWords();
    void writesTheDigitsOfTheLanguage();
    void saysDatesFromRightToLeft_data();
    void saysDatesFromRightToLeft();
    void labelsAnAxis();
    void fillsInOnlyOnce();
};

void TestDateWords::says_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    for (const Said &said : saidDates) {
        QTest::addRow("%s in German", said.date)
            << QString::fromUtf8(said.date) << u"de"_s << QString::fromUtf8(said.german);
        QTest::addRow("%s in Einfache Sprache", said.date)
            << QString::fromUtf8(said.date) << u"de-simple"_s << QString::fromUtf8(said.simple);
        QTest::addRow("%s in English", said.date)
            << QString::fromUtf8(said.date) << u"en"_s << QString::fromUtf8(said.english);
    }
}

void TestDateWords::says()
{
    QFETCH(const QString, date);
    QFETCH(const QString, language);
    const auto parsed = EdtfDate::parse(date);
    QVERIFY(parsed);
    QTEST(DateWords::load(language, Digits::Latin).say(*parsed), "words");
}

void TestDateWords::saysTheSameInTheOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    const QStringList tables = QDir(u":/masterplan/dates"_s).entryList();
    const QStringList here{u"de.json"_s, u"de-simple.json"_s, u"en.json"_s, u"und.json"_s};
    for (const QString &table : tables) {
        if (!here.contains(table))
            QTest::addRow("%s", qPrintable(table.chopped(5))) << table.chopped(5);
    }
}

/// tests/data/golden/dates-<language>.txt: each date, and what it is in the language.
void TestDateWords::saysTheSameInTheOtherLanguages()
{
    QFETCH(const QString, language);
    const QHash<QString, Digits> digits{{u"ar"_s, Digits::Arabic}, {u"fa"_s, Digits::ExtendedArabic}};
    const DateWords words = DateWords::load(language, digits.value(language, Digits::Latin));
    QString text;
    for (const Said &said : saidDates) {
        const QString date = QString::fromUtf8(said.date);
        text += date + u": "_s + words.say(*EdtfDate::parse(date)) + u'\n';
    }
    for (int month = 1; month <= 12; ++month)
        text += u"month %1: %2, %3\n"_s.arg(
            QString::number(month), words.sayMonthAlone(month), words.sayDay({2010, month, 1}));
    text += u"millennia: %1, %2\n"_s.arg(words.sayMillennium(1999), words.sayMillennium(-2'999));
    if (language == u"ku")
        text = withNumbersForMonths(text, QLocale(language)); // whose names differ from one Qt to the next
    compareWithGolden(u"dates-"_s + language, text);
}

void TestDateWords::hasACompleteTableForEachLanguage_data()
{
    QTest::addColumn<QString>("table");
    const QStringList tables = QDir(u":/masterplan/dates"_s).entryList();
    QVERIFY(tables.contains(u"de.json"_s));
    QVERIFY(tables.contains(u"de-simple.json"_s));
    QVERIFY(tables.contains(u"en.json"_s));
    QVERIFY(tables.contains(u"und.json"_s));
    for (const QString &table : tables)
        QTest::addRow("%s", qPrintable(table)) << table;
}

void TestDateWords::hasACompleteTableForEachLanguage()
{
    QFETCH(const QString, table);
    QFile file(u":/masterplan/dates/"_s + table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    QJsonObject phrases = QJsonDocument::fromJson(file.readAll(), &error).object();
    QCOMPARE(error.errorString(), QJsonParseError().errorString());

    for (const DatePatternRule &rule : datePatternRules()) {
        QVERIFY2(phrases.contains(rule.key), qPrintable(rule.key));
        const QString phrase = phrases.take(rule.key).toString();
        const QSet<QString> used = placeholdersOf(phrase);
        const QSet<QString> allowed(rule.placeholders.begin(), rule.placeholders.end());
        QVERIFY2(!used.isEmpty() && allowed.contains(used), qPrintable(rule.key + u": "_s + phrase));
        if (rule.needsAllPlaceholders)
            QVERIFY2(used == allowed, qPrintable(rule.key + u": "_s + phrase));
        QCOMPARE(phrase, phrase.trimmed());
    }
    QVERIFY(phrases.contains(u"ordinal"_s));
    static const QRegularExpression ordinalKey(u"^ordinal(:[0-9]+)?$"_s);
    for (auto entry = phrases.constBegin(); entry != phrases.constEnd(); ++entry) {
        QVERIFY2(ordinalKey.match(entry.key()).hasMatch(), qPrintable(entry.key()));
        QCOMPARE(placeholdersOf(entry.value().toString()), QSet<QString>{u"number"_s});
    }
}

void TestDateWords::keepsRulesInTheOrderOfThePatterns()
{
    int expected = 0;
    for (const DatePatternRule &rule : datePatternRules())
        QCOMPARE(int(rule.pattern), expected++);
    QCOMPARE(expected, int(DatePattern::UnknownStart) + 1);
}

void TestDateWords::fallsBackToTheBaseLanguageAndThenToNeutralWords()
{
    const auto from2013 = EdtfDate::parse(u"2013/..");
    QCOMPARE(DateWords::load(u"de-CH"_s, Digits::Latin).say(*from2013), u"ab 2013"_s);
    QCOMPARE(DateWords::load(u"DE-Simple"_s, Digits::Latin).sayYears(2006, 2010), u"2006 bis 2010"_s);
    QCOMPARE(DateWords::load(u"en-GB-oxendict"_s, Digits::Latin).say(*from2013), u"from 2013"_s);
    QCOMPARE(DateWords::load(u"nl"_s, Digits::Latin).say(*from2013), u"2013 –"_s);
    QCOMPARE(DateWords::load(QString(), Digits::Latin).say(*from2013), u"2013 –"_s);
}

void TestDateWords::saysEveryFormInNeutralWords_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *date, const char *words) {
        QTest::addRow("%s", date) << QString::fromUtf8(date) << QString::fromUtf8(words);
    };
    row("2006/2010", "2006–2010");
    row("../1985", "– 1985");
    row("1985/", "1985 – ?");
    row("/1985", "? – 1985");
    row("1985%", "≈ 1985 ?");
    row("2010-03-12", "12 maart 2010");
    row("2010-21", "maart–mei 2010");
    row("2010-24", "december 2010 – februari 2011");
    row("198X", "1980–1989");
    row("18XX", "1800–1899");
    row("-0299", "300 BC");
}

void TestDateWords::saysEveryFormInNeutralWords()
{
    QFETCH(const QString, date);
    QTEST(DateWords::load(u"nl"_s, Digits::Latin).say(*EdtfDate::parse(date)), "words");
}

void TestDateWords::writesTheDigitsOfTheLanguage()
{
    QCOMPARE(DateWords::load(u"ar"_s, Digits::Arabic).sayYear(2013), u"٢٠١٣"_s);
    QCOMPARE(DateWords::load(u"fa"_s, Digits::ExtendedArabic).sayYear(2013), u"۲۰۱۳"_s);
    QCOMPARE(DateWords::load(u"ar"_s, Digits::Arabic).say(*EdtfDate::parse(u"2010-03-12")), u"١٢ مارس ٢٠١٠"_s);
    QCOMPARE(inDigits(-1'234'567, Digits::Latin), u"-1234567"_s);
}

void TestDateWords::saysDatesFromRightToLeft_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("words");
    // The marks are what the rest of the phrase is ordered by; a year alone and a month's name need none.
    QTest::newRow("a year") << u"ur"_s << u"2013"_s << u"2013"_s;
    QTest::newRow("an open end") << u"ur"_s << u"2013/.."_s << u"\u200f2013 –\u200f"_s;
    QTest::newRow("an open start") << u"ur"_s << u"../2013"_s << u"\u200f– 2013\u200f"_s;
    QTest::newRow("an unknown end") << u"ur"_s << u"2013/"_s << u"\u200f2013 – ?\u200f"_s;
    QTest::newRow("years") << u"ur"_s << u"2005/2013"_s << u"\u200f2005–2013\u200f"_s;
    QTest::newRow("years in Arabic digits") << u"ar"_s << u"2005/2013"_s << u"٢٠٠٥–٢٠١٣"_s;
    QTest::newRow("from left to right") << u"nl"_s << u"2013/.."_s << u"2013 –"_s;
}

void TestDateWords::saysDatesFromRightToLeft()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, date);
    const Digits digits = tag == "ar"_L1 ? Digits::Arabic : Digits::Latin;
    QTEST(DateWords::load(tag, digits).say(*EdtfDate::parse(date)), "words");
}

void TestDateWords::labelsAnAxis()
{
    const DateWords german = DateWords::load(u"de"_s, Digits::Latin);
    QCOMPARE(german.sayYear(2013), u"2013"_s);
    QCOMPARE(german.sayMonth(2010, 3), u"März 2010"_s);
    QCOMPARE(german.sayMonthAlone(3), u"März"_s);
    QCOMPARE(german.sayShortMonth(3), u"Mär"_s);
    QCOMPARE(german.sayDayOfMonth(12), u"12."_s);
    QCOMPARE(german.sayDay({2010, 3, 12}), u"12. März 2010"_s);
    QCOMPARE(german.sayDecade(1985), u"1980er Jahre"_s);
    QCOMPARE(german.sayCentury(1900), u"20. Jahrhundert"_s);
    QCOMPARE(german.sayMillennium(1999), u"2. Jahrtausend"_s);
    QCOMPARE(german.sayMillennium(-2'999), u"3. Jahrtausend v. Chr."_s);
    QCOMPARE(german.sayDecade(-55), u"60–51 v. Chr."_s);
    QCOMPARE(german.sayDecade(-50), u"60–51 v. Chr."_s);
    QCOMPARE(german.sayDecade(5), u"1 v. Chr. bis 9 n. Chr."_s);
}

void TestDateWords::fillsInOnlyOnce()
{
    QCOMPARE(filled(u"{a} and {b}", {{u"a", u"{b}"_s}, {u"b", u"c"_s}}), u"{b} and c"_s);
    QCOMPARE(filled(u"open { brace", {{u"a", u"x"_s}}), u"open { brace"_s);
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
