// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/jsondocument.h"

#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Masterplan::JsonProblem)

namespace {

JsonDocument parsed(const QByteArray &bytes)
{
    return JsonDocument::parse(bytes, u"a.json"_s).value();
}

QByteArray bytesOf(const JsonDocument &document, JsonSpan span)
{
    return document.bytes().mid(span.begin, span.end - span.begin);
}

} // namespace

class TestJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryKindOfValue();
    void knowsTheBytesOfEveryValue();
    void countsLinesAndCharacters();
    void countsCharactersInALongLine();
    void findsTheCharacterInsideAString_data();
    void findsTheCharacterInsideAString();
    void findsDuplicates();
    void pointsToValues_data();
    void pointsToValues();
    void passesOverAByteOrderMark();
    void answersNothingAboutNothing();
    void refuses_data();
    void refuses();
    void holdsItsLimits();
};

void TestJson::keepsEveryKindOfValue()
{
    const auto document
        = parsed(R"({"a":"\u00e4\ud83d\ude00\n","b":[1,-2.5e3,true,false,null],"c":{}, "d":18446744073709551615})");
    const auto root = document.root();
    QCOMPARE(root.size(), 4);
    QCOMPARE(root.member(u"a").string(), u"ä😀\n"_s);
    const auto list = root.member(u"b").children();
    QCOMPARE(list.size(), 5);
    QCOMPARE(list.at(0).integer(), 1);
    QVERIFY(!list.at(1).integer());
    QVERIFY(list.at(2).boolean() && list.at(2).is(JsonKind::Boolean));
    QVERIFY(!list.at(3).boolean() && list.at(3).is(JsonKind::Boolean));
    QVERIFY(list.at(4).is(JsonKind::Null));
    QVERIFY(root.member(u"c").is(JsonKind::Object));
    QVERIFY(!root.member(u"d").integer());
    QCOMPARE(root.member(u"d").literal(), u"18446744073709551615"_s);
    QCOMPARE(list.at(3).index(), 3);
    QCOMPARE(list.at(3).parent(), root.member(u"b"));
    QCOMPARE(root.firstChild().nextSibling().key(), u"b"_s);
}

void TestJson::knowsTheBytesOfEveryValue()
{
    const auto document = parsed(" { \"a\" : \"x\\\"y\" ,\t\"b\":[ 1 , {\"c\" :-0.5E+7 } ], \"d\":true,\"e\":null } ");
    const auto bytesAt = [&document](QStringView pointer) { return bytesOf(document, document.at(pointer).span()); };
    QCOMPARE(bytesAt(u""), document.bytes().trimmed());
    QCOMPARE(bytesAt(u"/a"), QByteArray("\"x\\\"y\""));
    QCOMPARE(bytesOf(document, document.at(u"/a").keySpan()), QByteArray("\"a\""));
    QCOMPARE(bytesAt(u"/b"), QByteArray("[ 1 , {\"c\" :-0.5E+7 } ]"));
    QCOMPARE(bytesAt(u"/b/0"), QByteArray("1"));
    QCOMPARE(bytesAt(u"/b/1"), QByteArray("{\"c\" :-0.5E+7 }"));
    QCOMPARE(bytesAt(u"/b/1/c"), QByteArray("-0.5E+7"));
    QCOMPARE(bytesAt(u"/d"), QByteArray("true"));
    QCOMPARE(bytesAt(u"/e"), QByteArray("null"));
    QCOMPARE(document.at(u"/b/0").keySpan(), JsonSpan());
}

void TestJson::countsLinesAndCharacters()
{
    const auto document = parsed("{\r\n  \"ä😀\": 1,\n\n  \"b\": [\n2]}");
    QCOMPARE(document.at(u"/ä😀").place(), (JsonPlace{2, 9}));
    QCOMPARE(document.at(u"/b").place(), (JsonPlace{4, 8}));
    QCOMPARE(document.at(u"/b/0").place(), (JsonPlace{5, 1}));
}

void TestJson::countsCharactersInALongLine()
{
    const auto document = parsed("[\"" + QByteArray("ä").repeated(10'000) + "\", 1]");
    QCOMPARE(document.at(u"/1").place(), (JsonPlace{1, 10'006}));
}

void TestJson::findsTheCharacterInsideAString_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("offset");
    QTest::newRow("the first") << QByteArray("[\"abc\"]") << 0 << 2;
    QTest::newRow("the third") << QByteArray("[\"abc\"]") << 2 << 4;
    QTest::newRow("behind the last") << QByteArray("[\"abc\"]") << 3 << 5;
    QTest::newRow("far behind the last") << QByteArray("[\"abc\"]") << 90 << 5;
    QTest::newRow("after a letter of two bytes") << QByteArray("[\"äbc\"]") << 1 << 4;
    QTest::newRow("after a pair of UTF-16") << QByteArray("[\"😀bc\"]") << 2 << 6;
    QTest::newRow("after a short escape") << QByteArray(R"(["\nbc"])") << 1 << 4;
    QTest::newRow("after an escaped quote") << QByteArray(R"(["\"bc"])") << 1 << 4;
    QTest::newRow("after an escaped pair") << QByteArray(R"(["\ud83d\ude00bc"])") << 2 << 14;
    QTest::newRow("of an empty string") << QByteArray("[\"\"]") << 0 << 2;
}

void TestJson::findsTheCharacterInsideAString()
{
    QFETCH(QByteArray, text);
    QFETCH(int, position);
    QFETCH(int, offset);
    const auto document = parsed(text);
    QCOMPARE(document.at(u"/0").offsetOf(position), offset);
}

void TestJson::findsDuplicates()
{
    const auto document = parsed(R"({"a":1,"b":{"a":2,"c":3,"\u0061":4},"a":5,"b":6})");
    QStringList found;
    const auto duplicates = document.duplicates();
    for (const auto &member : duplicates)
        found.append(member.key() + u'=' + member.literal());
    QCOMPARE(found, (QStringList{u"a=4"_s, u"a=5"_s, u"b=6"_s}));
    QCOMPARE(document.root().member(u"a").integer(), 1);
}

void TestJson::pointsToValues_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("literal");
    QTest::newRow("an element") << u"/a/1"_s << u"2"_s;
    QTest::newRow("a key with a slash") << u"/b~1c"_s << u"3"_s;
    QTest::newRow("a key with a tilde") << u"/d~0e"_s << u"4"_s;
    QTest::newRow("a key with a tilde and a one") << u"/f~01"_s << u"5"_s;
    QTest::newRow("the empty key") << u"/"_s << u"6"_s;
    QTest::newRow("beyond the end") << u"/a/2"_s << u""_s;
    QTest::newRow("an index with a leading zero") << u"/a/01"_s << u""_s;
    QTest::newRow("a name in a list") << u"/a/b"_s << u""_s;
    QTest::newRow("into a number") << u"/a/1/0"_s << u""_s;
    QTest::newRow("no pointer") << u"a"_s << u""_s;
}

void TestJson::pointsToValues()
{
    QFETCH(QString, pointer);
    QFETCH(QString, literal);
    const auto document = parsed(R"({"a":[1,2],"b/c":3,"d~e":4,"f~1":5,"":6})");
    const auto value = document.at(pointer);
    QCOMPARE(value.literal(), literal);
    if (value.isThere())
        QCOMPARE(value.pointer(), pointer);
}

void TestJson::passesOverAByteOrderMark()
{
    const auto document = parsed("\xEF\xBB\xBF{\"a\":1}");
    QVERIFY(document.hasByteOrderMark());
    QCOMPARE(document.root().place(), (JsonPlace{1, 1}));
    QCOMPARE(document.at(u"/a").place(), (JsonPlace{1, 6}));
}

void TestJson::answersNothingAboutNothing()
{
    const JsonValue nothing;
    QVERIFY(!nothing.isThere());
    QVERIFY(!nothing.is(JsonKind::Null));
    QCOMPARE(nothing.size(), 0);
    QVERIFY(!nothing.member(u"a").isThere());
    QVERIFY(!nothing.firstChild().nextSibling().parent().isThere());
    QCOMPARE(nothing.string() + nothing.key() + nothing.literal() + nothing.pointer() + nothing.fileName(), QString());
    QCOMPARE(nothing.span(), JsonSpan());
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonProblem>("problem");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const QByteArray &text, JsonProblem problem, int offset) {
        QTest::newRow(name) << text << problem << offset;
    };
    row("nothing", "", JsonProblem::Empty, 0);
    row("white space", " \n\t", JsonProblem::Empty, 0);
    row("a byte order mark alone", "\xEF\xBB\xBF", JsonProblem::Empty, 0);
    row("an object that stays open", "{\"a\":1", JsonProblem::EndsEarly, 6);
    row("a list that stays open", "[1", JsonProblem::EndsEarly, 2);
    row("a key and no more", "{\"a\"", JsonProblem::EndsEarly, 4);
    row("two values", "[] []", JsonProblem::TextAfterEnd, 3);
    row("a NUL after the end", QByteArray("[]\0", 3), JsonProblem::ControlCharacter, 2);
    row("no comma", "[1 2]", JsonProblem::CommaMissing, 3);
    row("a comma before the bracket", "[1,]", JsonProblem::CommaTooMany, 2);
    row("a comma before the brace", "{\"a\":1, }", JsonProblem::CommaTooMany, 6);
    row("a comma at the beginning", "[,1]", JsonProblem::CommaTooMany, 1);
    row("no colon", "{\"a\" 1}", JsonProblem::ColonMissing, 5);
    row("no key", "{1:2}", JsonProblem::KeyMissing, 1);
    row("an open string", "[\"abc", JsonProblem::StringNotClosed, 1);
    row("a line break in a string", "[\"a\nb\"]", JsonProblem::LineBreakInString, 3);
    row("a control character in a string", "[\"a\x01\"]", JsonProblem::ControlCharacter, 3);
    row("a typographic quote", "[“a”]", JsonProblem::TypographicQuote, 1);
    row("a single quote", "['a']", JsonProblem::SingleQuote, 1);
    row("a bad escape", "[\"\\a\"]", JsonProblem::BadEscape, 2);
    row("half a pair", "[\"\\ud800\"]", JsonProblem::BadEscape, 2);
    row("bad hexadecimal digits", "[\"\\u00g0\"]", JsonProblem::BadEscape, 2);
    row("a leading zero", "[01]", JsonProblem::BadNumber, 2);
    row("a point without digits", "[1.]", JsonProblem::BadNumber, 3);
    row("a number beyond all bounds", "[1e999]", JsonProblem::BadNumber, 1);
    row("a decimal comma is a comma", "{\"a\":1,5}", JsonProblem::KeyMissing, 7);
    row("a word", "[yes]", JsonProblem::BadValue, 1);
    row("a comment", "[ // one\n1]", JsonProblem::Comment, 2);
    row("a byte of Latin-1 in a string", "[\"\xE4\"]", JsonProblem::NotUtf8, 2);
    row("a byte of Latin-1 outside", "[\xE4]", JsonProblem::NotUtf8, 1);
    row("an overlong form", "[\"\xC0\xAF\"]", JsonProblem::NotUtf8, 2);
    row("a surrogate as UTF-8", "[\"\xED\xA0\x80\"]", JsonProblem::NotUtf8, 2);
    row("UTF-16", QByteArray("\xFF\xFE{\0", 4), JsonProblem::NotUtf8, 0);
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(JsonProblem, problem);
    QFETCH(int, offset);
    const auto document = JsonDocument::parse(text);
    QVERIFY(!document);
    QCOMPARE(int(document.error().problem), int(problem));
    QCOMPARE(document.error().offset, offset);
}

void TestJson::holdsItsLimits()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(JsonDocument::parse(nested(JsonDocument::deepestNesting)));
    QCOMPARE(JsonDocument::parse(nested(JsonDocument::deepestNesting + 1)).error().problem, JsonProblem::TooDeep);
    QCOMPARE(
        JsonDocument::parse(QByteArray(JsonDocument::largestSize + 1, ' ')).error().problem, JsonProblem::TooLarge);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
