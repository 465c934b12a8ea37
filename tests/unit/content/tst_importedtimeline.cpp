// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundlereader.h"
#include "content/importedmarkup.h"
#include "content/importedtable.h"
#include "content/importedtimeline.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

const ImportTarget german{u"org.example.imported"_s, u"2026.11.1"_s, u"de"_s, u"Deutsch"_s};
const ImportTarget arabic{u"org.example.imported"_s, u"2026.11.1"_s, u"ar"_s, u"العربية"_s};

/// A timeline that other people made; they lie beside the source folder, if anywhere.
QByteArray sample(const QString &name)
{
    const QDir around(QStringLiteral(MASTERPLAN_SOURCE_DIR "/.."));
    const auto folders = around.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &folder : folders) {
        QFile file(around.filePath(folder + u"/testdata/timelinejs/"_s + name));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

qsizetype count(const ImportedTimeline &timeline, ImportProblem problem)
{
    return std::count_if(timeline.findings.begin(), timeline.findings.end(),
        [problem](const ImportFinding &finding) { return finding.problem == problem; });
}

QStringList errorsOf(const QMap<QString, QByteArray> &files)
{
    QStringList lines;
    const auto reading = readBundle(MemoryFiles(files), ProgramVersion{0, 1, 0});
    for (const auto &finding : reading.findings) {
        if (finding.severity == Severity::Error)
            lines.append(asLine(finding, Tongue::English));
    }
    return lines;
}

} // namespace

/// Timelines that people already have become bundles, and what does not fit is said.
class TestImportedTimeline final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reducesMarkup_data();
    void reducesMarkup();
    void readsTables_data();
    void readsTables();
    void writesDates_data();
    void writesDates();
    void saysWhatItCouldNotTake();
    void givesIdsWithoutWords();
    void aSecondLanguageMeetsTheFirst();
    void everythingOfTheRealFilesIsThere_data();
    void everythingOfTheRealFilesIsThere();
    void everyFindingHasWords();
};

void TestImportedTimeline::reducesMarkup_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addRow("plain text") << u"a < b & c"_s << u"a < b & c"_s;
    QTest::addRow("paragraphs") << u"<p class=\"x\">One</p>\n<p>Two</p>"_s << u"One\n\nTwo"_s;
    QTest::addRow("bullets") << u"Two:<ul><li>a</li><li>b</li></ul>"_s << u"Two:\n\n- a\n- b"_s;
    QTest::addRow("line breaks") << u"a<br/>b<br>c"_s << u"a\nb\nc"_s;
    QTest::addRow("entities") << u"&lt;b&gt; &amp;amp; &#228;&#xdf; &nosuch; &"_s << u"<b> &amp; äß &nosuch; &"_s;
    QTest::addRow("scripts") << u"a<script>alert('<b>')</script>b"_s << u"ab"_s;
    QTest::addRow("comments") << u"a<!-- <p> -->b"_s << u"ab"_s;
    QTest::addRow("links keep their text") << u"see <a href='http://x/'>this</a>!"_s << u"see this!"_s;
}

void TestImportedTimeline::reducesMarkup()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(reduceMarkup(html).text, text);
}

void TestImportedTimeline::readsTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("second");
    QTest::addRow("commas") << "Year,Headline\n1900,x\n1901,\"a,\"\"b\"\"\nc\"\n"_ba
                            << QStringList{u"1901"_s, u"a,\"b\"\nc"_s};
    QTest::addRow("semicolons") << "Year;Headline\r\n1900;x\r\n1901;ä\r\n"_ba << QStringList{u"1901"_s, u"ä"_s};
    QTest::addRow("tabs, no last line end") << "Year\tHeadline\n1900\tx\n1901\ty"_ba << QStringList{u"1901"_s, u"y"_s};
    QTest::addRow("byte order mark") << "\xEF\xBB\xBFYear,Headline\n1900,x\n1901,y\n"_ba
                                     << QStringList{u"1901"_s, u"y"_s};
    QTest::addRow("Windows-1252") << "Year;Headline\n1900;x\n1901;\x84\xe4\x93 \x80\n"_ba
                                  << QStringList{u"1901"_s, u"„ä“ €"_s};
    QTest::addRow("empty rows") << "\n,\nYear,Headline\n\n1900,x\n,,\n1901,y\n"_ba << QStringList{u"1901"_s, u"y"_s};
}

void TestImportedTimeline::readsTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, second);
    const auto table = ImportedTable::read(bytes);
    QCOMPARE(table.columns, QStringList({u"year"_s, u"headline"_s}));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.last().cells, second);
}

void TestImportedTimeline::writesDates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("when");
    QTest::addRow("a year") << R"("start_date":{"year":"602"})"_ba << u"0602"_s;
    QTest::addRow("numbers") << R"("start_date":{"year":1948,"month":3,"day":14})"_ba << u"1948-03-14"_s;
    QTest::addRow("empty month") << R"("start_date":{"year":"1951","month":"","day":""})"_ba << u"1951"_s;
    QTest::addRow("an interval") << R"("start_date":{"year":"1943","month":"7"},"end_date":{"year":"1946"})"_ba
                                 << u"1943-07/1946"_s;
    QTest::addRow("before Christ") << R"("start_date":{"year":"-44","month":"3"})"_ba << u"-0043-03"_s;
    QTest::addRow("far away") << R"("start_date":{"year":"-13800000000"})"_ba << u"Y-13799999999"_s;
    QTest::addRow("an end before the start")
        << R"("start_date":{"year":"1950"},"end_date":{"year":"1940"})"_ba << u"1950"_s;
}

void TestImportedTimeline::writesDates()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, when);
    const auto timeline = ImportedTimeline::fromJson("{\"events\":[{" + date + ",\"text\":{\"headline\":\"H\"}}]}");
    QCOMPARE(timeline.events.size(), 1);
    QCOMPARE(timeline.events.first().when, when);
    QVERIFY(isItemId(timeline.events.first().id));
    QCOMPARE(errorsOf(bundleFrom(timeline, german)), QStringList());
}

void TestImportedTimeline::saysWhatItCouldNotTake()
{
    const auto timeline = ImportedTimeline::fromJson(R"({"colour":1,"events":[
        {"text":{"headline":"No date"}},
        {"start_date":{"year":"soon"},"text":{"headline":"Soon"}},
        {"start_date":{"year":"1900","hour":"12","minute":"5"},"text":{"text":"<script src='x'></script><a href='http://l/'>l</a>"},
         "media":{"url":"http://m/a.png","caption":"<b>Cap</b>","credit":"C","alt":"What is seen"},"background":{"url":"http://b/"}},
        {"start_date":{"year":"1901"},"text":{"headline":"Q"},"media":{"url":"<blockquote>Said</blockquote>"},"sound":1}],
        "eras":[{"start_date":{"year":"1900"},"text":{"headline":"No end"}}]})");
    QCOMPARE(timeline.events.size(), 2);
    QCOMPARE(timeline.periods.size(), 0);
    QCOMPARE(count(timeline, ImportProblem::DateMissing), 3);
    QCOMPARE(count(timeline, ImportProblem::DateWrong), 1);
    QCOMPARE(count(timeline, ImportProblem::TimeLeftOut), 1);
    QCOMPARE(count(timeline, ImportProblem::HeadlineMissing), 1);
    QCOMPARE(count(timeline, ImportProblem::ScriptLeftOut), 1);
    QCOMPARE(count(timeline, ImportProblem::LinkLeftOut), 1);
    QCOMPARE(count(timeline, ImportProblem::MediaRemote), 1);
    QCOMPARE(count(timeline, ImportProblem::BackgroundLeftOut), 1);
    QCOMPARE(count(timeline, ImportProblem::MediaQuoted), 1);
    QCOMPARE(count(timeline, ImportProblem::FieldUnknown), 2);
    QCOMPARE(timeline.events.last().body, u"Said"_s);
    const ImportFinding media{ImportProblem::MediaRemote, u"event 3"_s, u"http://m/a.png · Cap · C · What is seen"_s};
    QVERIFY(timeline.findings.contains(media));
    QCOMPARE(count(ImportedTimeline::fromJson("{}"), ImportProblem::NotATimeline), 1);
    QCOMPARE(count(ImportedTimeline::fromCsv("a,b\n"), ImportProblem::NotATimeline), 1);
}

void TestImportedTimeline::givesIdsWithoutWords()
{
    const auto timeline = ImportedTimeline::fromCsv(
        "Year;Month;End "
        "Year;Headline;Group;Type\n1900;;;اول;مجموعة;\n1900;;;دوم;;\n-44;3;-40;x;;\n1900;;1910;E;;era\n");
    QStringList ids;
    for (const auto &item : timeline.events + timeline.periods)
        ids.append(item.id);
    QCOMPARE(
        ids, QStringList({u"event-1900"_s, u"event-1900-n2"_s, u"event-bc0043-03-to-bc0039"_s, u"era-1900-to-1910"_s}));
    const auto files = bundleFrom(timeline, german);
    QCOMPARE(errorsOf(files), QStringList());
    const auto bundle = readBundle(MemoryFiles(files), ProgramVersion{0, 1, 0}).bundle;
    QCOMPARE(bundle->fields.size(), 1);
    QCOMPARE(bundle->event(u"event-1900")->related, QStringList{u"group-1"_s});
    QCOMPARE(bundle->text(u"group-1", Slot::Title, u"de").text, u"مجموعة"_s);
}

void TestImportedTimeline::aSecondLanguageMeetsTheFirst()
{
    const auto first = ImportedTimeline::fromCsv("Year,Headline,Group\n1900,Eins,Gruppe\n1901,Zwei,\n");
    const auto second = ImportedTimeline::fromCsv("Year,Headline,Group\n1900,واحد,مجموعة\n1902,ثلاثة,\n");
    auto files = bundleFrom(first, german);
    files[u"bundle.json"_s].replace("Deutsch", "Hochdeutsch"); // staff changed it meanwhile
    files = bundleFrom(second, arabic, files);
    const auto reading = readBundle(MemoryFiles(files), ProgramVersion{0, 1, 0});
    const auto again = bundleFrom(second, arabic, files);
    QCOMPARE(again, files);
    QVERIFY(files[u"bundle.json"_s].contains("Hochdeutsch"));
    QVERIFY(files[u"text/ar.json"_s].contains("واحد"));
    // 1902 has no text in the default language: found by the check, not lost.
    QCOMPARE(errorsOf(files).size(), 1);
    QVERIFY(errorsOf(files).first().contains(u"event-1902.title"));
}

void TestImportedTimeline::everythingOfTheRealFilesIsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("eras");
    QTest::addColumn<int>("media");
    QTest::addColumn<int>("backgrounds");
    QTest::addRow("eras") << u"eras.json"_s << 20 << 3 << 19 << 7;
    QTest::addRow("women in computing, JSON") << u"women_in_computing.json"_s << 10 << 0 << 10 << 2;
    QTest::addRow("women in computing, CSV") << u"women_in_computing.csv"_s << 10 << 0 << 10 << 2;
}

void TestImportedTimeline::everythingOfTheRealFilesIsThere()
{
    QFETCH(QString, name);
    QFETCH(int, events);
    QFETCH(int, eras);
    QFETCH(int, media);
    QFETCH(int, backgrounds);
    const auto bytes = sample(name);
    if (bytes.isEmpty())
        QSKIP("the sample timelines are not beside the source folder");
    const auto timeline = name.endsWith(u".csv") ? ImportedTimeline::fromCsv(bytes) : ImportedTimeline::fromJson(bytes);
    QCOMPARE(timeline.events.size() + count(timeline, ImportProblem::DateMissing), events);
    QCOMPARE(timeline.periods.size(), eras);
    QCOMPARE(timeline.groups, QStringList());
    QCOMPARE(count(timeline, ImportProblem::MediaRemote) + count(timeline, ImportProblem::MediaQuoted), media);
    QCOMPARE(count(timeline, ImportProblem::BackgroundLeftOut), backgrounds);
    QCOMPARE(count(timeline, ImportProblem::FieldUnknown), 0);
    QVERIFY(!timeline.title.isEmpty());
    QCOMPARE(errorsOf(bundleFrom(timeline, german)), QStringList());
}

void TestImportedTimeline::everyFindingHasWords()
{
    for (int i = 0; i <= int(ImportProblem::Last); ++i) {
        for (const auto tongue : {Tongue::German, Tongue::English})
            QVERIFY(inWords({ImportProblem(i), u"event 1"_s, u"what"_s}, tongue).size() > 40);
    }
    const ImportFinding finding{ImportProblem::DateMissing, u"event 3"_s, u"A"_s};
    QVERIFY(inWords(finding, Tongue::German).startsWith(u"Ereignis 3: „A“"));
    QVERIFY(inWords(finding, Tongue::English).startsWith(u"event 3: “A”"));
}

QTEST_GUILESS_MAIN(TestImportedTimeline)
#include "tst_importedtimeline.moc"
