// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/finding.h"
#include "content/findinglist.h"
#include "content/findingtable.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

QString toQString(std::u16string_view text)
{
    return QStringView(text).toString();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"Fehler · error"_s;
    case Severity::Warning:
        return u"Warnung · warning"_s;
    case Severity::Note:
        break;
    }
    return u"Hinweis · note"_s;
}

/// packaging/doc/findings.md as it must be.
QString document()
{
    auto text = u"# Befunde · Findings\n\n"
                "Was das Programm an einem Bündel findet, mit Datei, Zeile und Spalte. Ein Fehler verhindert, dass das "
                "Bündel gezeigt wird; bei einer Warnung fehlt den Besuchern etwas; ein Hinweis ist gut zu wissen. "
                "%1 bis %3 stehen für das, was der Befund nennt.\n\n"
                "What the program finds in a bundle, with file, line and column. An error keeps the bundle from being "
                "shown; with a warning, visitors miss something; a note is good to know. %1 to %3 stand for what the "
                "finding names.\n"_s;
    for (const auto &kind : findingKinds) {
        text += u"\n## "_s + toQString(kind.code) + u"\n\n"_s + severityName(kind.severity) + u"\n\n- "_s
            + toQString(kind.german) + u"\n- "_s + toQString(kind.english) + u'\n';
    }
    return text;
}

QSet<QString> placesIn(const QString &sentence)
{
    QSet<QString> places;
    static const QRegularExpression place(u"%[0-9]"_s);
    for (auto match = place.globalMatch(sentence); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

} // namespace

class TestFinding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindSpeaksBothLanguages_data();
    void everyKindSpeaksBothLanguages();
    void codesAreUnique();
    void theDocumentSaysTheSame();
    void fillsInArguments();
    void keepsATerminalInOrder();
    void saysWhyADateIsRefused();
    void makesOneLine();
    void putsErrorsFirst();
    void countsWhatThereIsTooMuchOf();
};

void TestFinding::everyKindSpeaksBothLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    for (const auto &kind : findingKinds)
        QTest::addRow("%s", qUtf8Printable(toQString(kind.code)))
            << toQString(kind.code) << toQString(kind.german) << toQString(kind.english);
}

void TestFinding::everyKindSpeaksBothLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, german);
    QFETCH(QString, english);
    static const QRegularExpression form(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QVERIFY(form.match(code).hasMatch());
    QVERIFY(german != english);
    for (const auto &sentence : {german, english}) {
        QVERIFY(sentence.size() > 20);
        QVERIFY(sentence.endsWith(u'.') || sentence.endsWith(u"%2"));
    }
    QCOMPARE(placesIn(german), placesIn(english));
}

void TestFinding::codesAreUnique()
{
    QSet<QString> codes;
    for (const auto &kind : findingKinds)
        codes.insert(toQString(kind.code));
    QCOMPARE(size_t(codes.size()), findingKinds.size());
}

void TestFinding::theDocumentSaysTheSame()
{
    QFile file(QStringLiteral(MASTERPLAN_SOURCE_DIR) + u"/packaging/doc/findings.md"_s);
    if (qEnvironmentVariableIsSet("MASTERPLAN_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document().toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()) == document(),
        "run this test with MASTERPLAN_UPDATE_GOLDEN=1 to write the document anew");
}

void TestFinding::fillsInArguments()
{
    Finding finding;
    finding.code = u"number-range"_s;
    finding.arguments = QStringList{u"%2"_s, u"9"_s};
    QCOMPARE(inWords(finding, Tongue::English), u"The number must be between %2 and 9. Change it."_s);
}

void TestFinding::keepsATerminalInOrder()
{
    Finding finding;
    finding.code = u"key-unknown"_s;
    finding.arguments = QStringList{u"a\n\x1B[2Jb"_s};
    const auto line = asLine(finding, Tongue::German);
    QVERIFY(!line.contains(u'\n'));
    QVERIFY(!line.contains(QChar(0x1B)));
    QVERIFY(line.contains(u"\"a  [2Jb\""));
}

void TestFinding::saysWhyADateIsRefused()
{
    Finding finding;
    finding.code = u"date-invalid"_s;
    finding.arguments = QStringList{u"2010-13"_s};
    QVERIFY(inWords(finding, Tongue::German).contains(u"Diesen Monat gibt es nicht"));
    QVERIFY(inWords(finding, Tongue::English).size() > 60);
}

void TestFinding::makesOneLine()
{
    const Finding finding{Severity::Warning, u"related-self"_s, u"timeline.json"_s, 12, 7, u"/events/0"_s, {u"plan"_s}};
    QCOMPARE(asLine(finding, Tongue::English),
        u"timeline.json:12:7: warning [related-self] The entry “plan” refers to itself. Delete the reference."_s);
    const Finding whole{Severity::Error, u"file-missing"_s, u"fields.json"_s, 0, 0, {}, {}};
    QVERIFY(asLine(whole, Tongue::German).startsWith(u"fields.json: Fehler [file-missing] Die Datei fehlt"));
}

void TestFinding::putsErrorsFirst()
{
    FindingList list;
    list.addFile(u"file-unknown", u"a"_s);
    list.addAt(u"json-value", u"b"_s, {9, 1});
    list.addFile(u"related-self", u"a"_s);
    list.addAt(u"json-value", u"b"_s, {2, 5});
    QStringList order;
    const auto findings = list.sorted();
    for (const auto &finding : findings)
        order.append(u"%1:%2"_s.arg(finding.code).arg(finding.line));
    QCOMPARE(order, (QStringList{u"json-value:2"_s, u"json-value:9"_s, u"related-self:0"_s, u"file-unknown:0"_s}));
    QVERIFY(list.hasErrors());
    QVERIFY(hasErrors(findings));
}

void TestFinding::countsWhatThereIsTooMuchOf()
{
    FindingList list;
    for (int i = 0; i < FindingList::mostOfAKind + 7; ++i)
        list.addFile(u"file-unknown", QString::number(i));
    const auto findings = list.sorted();
    QCOMPARE(findings.size(), FindingList::mostOfAKind + 1);
    QCOMPARE(findings.first().code, u"more-of-the-same"_s);
    QCOMPARE(findings.first().arguments, (QStringList{u"file-unknown"_s, u"7"_s}));
}

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
