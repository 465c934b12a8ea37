// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundleedit.h"
#include "content/bundlereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

QString editsFolder()
{
    return QStringLiteral(MASTERPLAN_TEST_DATA "/edits");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

Result<void, JsonEditProblem> apply(const JsonValue &step, JsonEdit &edit)
{
    const auto value = JsonText::copyOf(step.member(u"value"));
    if (const auto place = step.member(u"replace"); place.isThere())
        return edit.replace(place.string(), value);
    if (const auto place = step.member(u"insertElement"); place.isThere())
        return edit.insertElement(place.string(), step.member(u"index").integer().value_or(-1), value);
    if (const auto place = step.member(u"insertMember"); place.isThere())
        return edit.insertMember(place.string(), step.member(u"key").string(), value, step.member(u"after").string());
    return edit.remove(step.member(u"remove").string());
}

/// The same text as another editor would have saved it.
QByteArray restyled(QByteArray text, const QByteArray &style)
{
    if (style == "CR LF")
        return text.replace("\n", "\r\n");
    if (style == "tabs")
        return text.replace("    ", "\t");
    if (style == "byte order mark")
        return "\xEF\xBB\xBF" + text;
    return text;
}

void everyValueIn(const JsonValue &value, QStringList &pointers)
{
    pointers.append(value.pointer());
    for (auto child = value.firstChild(); child.isThere(); child = child.nextSibling())
        everyValueIn(child, pointers);
}

} // namespace

class TestBundleEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyItsOwnPlace_data();
    void changesOnlyItsOwnPlace();
    void refusesWhatIsNotThere();
    void keepsEveryByteAroundAnyText();
    void takesBackWhatItAdded();
    void savesOnlyWhatChanged();
    void putsATextBesideItsItem();
    void startsALanguage();
    void leavesWhatSomebodyElseSaved();
    void staysInsideTheFolder();
    void speaksBothLanguages();
};

void TestBundleEdit::changesOnlyItsOwnPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("style");
    const auto files = QDir(editsFolder()).entryList({u"*.edit.json"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        for (const QByteArray style : {"as it is", "CR LF", "tabs", "byte order mark"}) {
            const auto name = file.chopped(10);
            const auto original = contentOf(editsFolder() + u'/' + name + u".original.json"_s);
            if (style == "tabs" && !original.contains("    "))
                continue; // nothing in it shows how it is indented
            QTest::addRow("%s, %s", qUtf8Printable(name), style.constData()) << name << style;
        }
    }
}

void TestBundleEdit::changesOnlyItsOwnPlace()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, style);
    const auto path = editsFolder() + u'/' + name;
    const auto steps = JsonDocument::parse(contentOf(path + u".edit.json"_s));
    QVERIFY(steps);
    auto edit = JsonEdit::open(restyled(contentOf(path + u".original.json"_s), style));
    QVERIFY(edit);
    const auto all = steps->root().member(u"edits").children();
    QVERIFY(!all.isEmpty());
    for (const auto &step : all)
        QVERIFY(apply(step, *edit));
    QCOMPARE(edit->bytes(), restyled(contentOf(path + u".expected.json"_s), style));
}

void TestBundleEdit::refusesWhatIsNotThere()
{
    const QByteArray text = R"({"list":[1,2],"object":{"a":1}})";
    auto edit = JsonEdit::open(text).value();
    const auto one = JsonText::number(1);
    QCOMPARE(edit.replace(u"/nothing", one).error(), JsonEditProblem::NoSuchPlace);
    QCOMPARE(edit.insertElement(u"/list", 3, one).error(), JsonEditProblem::NoSuchPlace);
    QCOMPARE(edit.insertElement(u"/list", -1, one).error(), JsonEditProblem::NoSuchPlace);
    QCOMPARE(edit.insertElement(u"/object", 0, one).error(), JsonEditProblem::WrongKind);
    QCOMPARE(edit.insertMember(u"/list", u"a"_s, one).error(), JsonEditProblem::WrongKind);
    QCOMPARE(edit.insertMember(u"/object", u"a"_s, one).error(), JsonEditProblem::AlreadyThere);
    QCOMPARE(edit.insertMember(u"/object", u"b"_s, one, u"c"_s).error(), JsonEditProblem::NoSuchPlace);
    QCOMPARE(edit.remove(u"").error(), JsonEditProblem::NoSuchPlace);
    QCOMPARE(edit.remove(u"/list/2").error(), JsonEditProblem::NoSuchPlace);
    QCOMPARE(edit.bytes(), text);
}

void TestBundleEdit::keepsEveryByteAroundAnyText()
{
    const QDir folder(QStringLiteral(MASTERPLAN_TEST_DATA "/bundles/small"));
    const QStringList files{u"bundle.json"_s, u"timeline.json"_s, u"media.json"_s, u"text/ar.json"_s};
    for (const auto &file : files) {
        const auto bytes = contentOf(folder.filePath(file));
        QStringList pointers;
        everyValueIn(JsonDocument::parse(bytes)->root(), pointers);
        for (const auto &pointer : std::as_const(pointers)) {
            auto edit = JsonEdit::open(bytes).value();
            const auto [begin, end] = edit.document().at(pointer).span();
            QVERIFY(edit.replace(pointer, JsonText::string(u"neu \"ä\""_s)));
            QCOMPARE(edit.bytes(), bytes.left(begin) + "\"neu \\\"ä\\\"\"" + bytes.mid(end));
        }
    }
}

void TestBundleEdit::takesBackWhatItAdded()
{
    const QDir folder(QStringLiteral(MASTERPLAN_TEST_DATA "/bundles/small"));
    const QStringList files{u"bundle.json"_s, u"timeline.json"_s, u"media.json"_s, u"tours.json"_s};
    for (const auto &file : files) {
        const auto bytes = contentOf(folder.filePath(file));
        QStringList pointers;
        everyValueIn(JsonDocument::parse(bytes)->root(), pointers);
        for (const auto &pointer : std::as_const(pointers)) {
            auto edit = JsonEdit::open(bytes).value();
            const auto list = edit.document().at(pointer);
            if (!list.is(JsonKind::Array) || list.size() == 0)
                continue;
            const auto size = list.size();
            for (qsizetype index = 0; index <= size; ++index) {
                QVERIFY(edit.insertElement(pointer, index, JsonText::copyOf(edit.document().at(pointer + u"/0"_s))));
                QVERIFY(edit.bytes() != bytes);
                QVERIFY(edit.remove(pointer + u'/' + QString::number(index)));
                QCOMPARE(edit.bytes(), bytes);
            }
        }
    }
}

void TestBundleEdit::savesOnlyWhatChanged()
{
    const QTemporaryDir folder;
    const QByteArray events = "{ \"events\" :[ ] }";
    const QByteArray fields = "{\"fields\":[]}\r\n";
    QVERIFY(write(folder.filePath(u"timeline.json"_s), events));
    QVERIFY(write(folder.filePath(u"fields.json"_s), fields));
    const auto before = QDateTime(QDate(2020, 1, 1), QTime(0, 0));
    QFile untouched(folder.filePath(u"fields.json"_s));
    QVERIFY(untouched.open(QIODevice::ReadWrite) && untouched.setFileTime(before, QFileDevice::FileModificationTime));
    untouched.close();

    BundleEdit edit(folder.path());
    QVERIFY(edit.replace(u"fields.json"_s, u"/fields", JsonText::list({JsonText::number(1)})));
    QVERIFY(edit.replace(u"fields.json"_s, u"/fields", JsonText::list({})));
    QCOMPARE(edit.changedFiles(), QStringList());
    QVERIFY(edit.insertElement(u"timeline.json"_s, u"/events", 0, JsonText::string(u"x"_s)));
    QCOMPARE(edit.changedFiles(), QStringList{u"timeline.json"_s});
    QVERIFY(edit.save());
    QCOMPARE(edit.changedFiles(), QStringList());
    QCOMPARE(contentOf(folder.filePath(u"timeline.json"_s)), QByteArray("{ \"events\" :[\"x\"] }"));
    QCOMPARE(contentOf(folder.filePath(u"fields.json"_s)), fields);
    QCOMPARE(QFileInfo(untouched).lastModified(), before);
}

void TestBundleEdit::putsATextBesideItsItem()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"text/de.json"_s);
    QVERIFY(write(path, "{\n  \"a.title\": \"A\",\n  \"b.title\": \"B\"\n}\n"));
    BundleEdit edit(folder.path());
    QVERIFY(edit.setText(u"de"_s, u"a"_s, Slot::Body, u"Eins.\n\nZwei."_s));
    QVERIFY(edit.setText(u"de"_s, u"b"_s, Slot::Title, u"Bé"_s));
    QVERIFY(edit.setText(u"de"_s, u"c"_s, Slot::Title, u"C"_s));
    QVERIFY(edit.setText(u"de"_s, u"a"_s, Slot::Title, QString()));
    QVERIFY(edit.setText(u"de"_s, u"d"_s, Slot::Title, QString()));
    QVERIFY(edit.save());
    QCOMPARE(contentOf(path),
        QByteArray("{\n  \"a.body\": \"Eins.\\n\\nZwei.\",\n  \"b.title\": \"Bé\",\n  \"c.title\": \"C\"\n}\n"));
}

void TestBundleEdit::startsALanguage()
{
    const QTemporaryDir folder;
    BundleEdit edit(folder.path());
    QVERIFY(edit.setText(u"uk"_s, u"exhibition"_s, Slot::Title, u"Дім"_s));
    QCOMPARE(edit.changedFiles(), QStringList{u"text/uk.json"_s});
    QVERIFY(edit.save());
    QCOMPARE(contentOf(folder.filePath(u"text/uk.json"_s)), QByteArray("{\n    \"exhibition.title\": \"Дім\"\n}\n"));
}

void TestBundleEdit::leavesWhatSomebodyElseSaved()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"fields.json"_s);
    QVERIFY(write(path, "{\"fields\":[]}"));
    BundleEdit edit(folder.path());
    QVERIFY(edit.insertElement(u"fields.json"_s, u"/fields", 0, JsonText::number(1)));
    QVERIFY(write(path, "{\"fields\":[2]}"));
    QCOMPARE(edit.save().error(), (BundleEditError{BundleEditProblem::ChangedMeanwhile, u"fields.json"_s}));
    QCOMPARE(contentOf(path), QByteArray("{\"fields\":[2]}"));
    QCOMPARE(edit.changedFiles(), QStringList{u"fields.json"_s});
}

void TestBundleEdit::staysInsideTheFolder()
{
    const QTemporaryDir outside;
    QVERIFY(write(outside.filePath(u"a.json"_s), "{}"));
    const QTemporaryDir folder;
    QVERIFY(QFile::link(outside.filePath(u"a.json"_s), folder.filePath(u"fields.json"_s)));
    BundleEdit edit(folder.path());
    const QStringList files{u"fields.json"_s, u"../a.json"_s, outside.filePath(u"a.json"_s), u"bundle.json"_s};
    for (const auto &file : files)
        QCOMPARE(edit.insertMember(file, {}, u"a"_s, JsonText::number(1)).error(),
            (BundleEditError{BundleEditProblem::NotAFile, file}));
    QCOMPARE(edit.setText(u"../de"_s, u"a"_s, Slot::Title, u"A"_s).error().problem, BundleEditProblem::NotAFile);
}

void TestBundleEdit::speaksBothLanguages()
{
    for (int problem = 0; problem <= int(BundleEditProblem::CannotWrite); ++problem) {
        const BundleEditError error{BundleEditProblem(problem), u"fields.json"_s};
        QVERIFY(inWords(error, Tongue::German).contains(u"fields.json"));
        QVERIFY(inWords(error, Tongue::English).contains(u"fields.json"));
        QVERIFY(inWords(error, Tongue::German) != inWords(error, Tongue::English));
    }
}

QTEST_GUILESS_MAIN(TestBundleEdit)
#include "tst_bundleedit.moc"
