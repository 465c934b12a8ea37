// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundleindex.h"
#include "content/bundlereader.h"
#include "content/crc32.h"
#include "content/indexbytes.h"
#include "content/indexedtexts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

const QString small = QStringLiteral(MASTERPLAN_TEST_DATA "/bundles/small");
constexpr QByteArrayView seal = "what the index was made of";
constexpr qsizetype headSize = 128; ///< bytes, at most; of what follows not every byte is tried

Bundle bundleIn(const QString &folder)
{
    return readBundle(folder).bundle.value();
}

/// The index with these sections, every number in its head right.
QByteArray withSections(const QList<QByteArray> &sections)
{
    IndexWriter head;
    head.raw("masterplan-index");
    head.number(indexFormat);
    head.bytes(seal);
    head.number(quint32(sections.size()));
    for (const auto &section : sections) {
        head.number(quint32(section.size()));
        head.number(crc32Of(section));
    }
    head.number(crc32Of(head.written()));
    return head.written() + sections.join();
}

QList<QByteArray> sectionsOf(const QByteArray &index)
{
    IndexReader head(index, 16 + 4);
    (void)head.bytes();
    QList<qsizetype> sizes(head.number());
    for (auto &size : sizes) {
        size = head.number();
        (void)head.number();
    }
    (void)head.number();
    QList<QByteArray> sections;
    for (const auto size : sizes)
        sections.append(head.raw(size).toByteArray());
    return sections;
}

} // namespace

/// What is read back from an index is the bundle that it was made of, or nothing.
class TestBundleIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheBundleBack_data();
    void givesTheBundleBack();
    void readsTextsOneByOne();
    void isForItsOwnContentAlone();
    void isLeftOutWhereAByteIsAnother();
    void isLeftOutWhereItEndsEarly();
    void takesDamagedTextsFromTheBundle();
    void survivesAnyContent();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"index"_s); }
    void write(const QByteArray &index)
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(index) == index.size());
    }

    QTemporaryDir m_folder;
};

void TestBundleIndex::givesTheBundleBack_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("the default bundle") << u":/bundle"_s;
    QTest::newRow("a small one") << small;
    QTest::newRow("one with signs") << QStringLiteral(MASTERPLAN_TEST_DATA "/bundles/signs");
}

void TestBundleIndex::givesTheBundleBack()
{
    QFETCH(QString, folder);
    const auto bundle = bundleIn(folder);
    write(indexOf(bundle, seal));
    QVERIFY(isIndexWhole(file(), seal));
    const auto again = readIndex(file(), seal, folder);
    QVERIFY(again);
    for (const auto &language : bundle.languages) {
        const auto &texts = bundle.texts[language.tag];
        for (auto text = texts.begin(); text != texts.end(); ++text)
            QCOMPARE(again->texts[language.tag].value(text.key()), *text);
        QVERIFY(again->texts[language.tag].value(u"no-such-thing.title"_s).isEmpty());
        QVERIFY(again->texts[language.tag].isUnread());
    }
    QCOMPARE(*again, bundle);
}

void TestBundleIndex::readsTextsOneByOne()
{
    write(indexOf(bundleIn(small), seal));
    const auto bundle = readIndex(file(), seal, small).value();
    const auto &texts = bundle.texts[u"de"_s];
    QVERIFY(!texts.value(u"exhibition.title"_s).isEmpty());
    QVERIFY(texts.isUnread());
    QVERIFY(texts.contains(u"exhibition.title"_s));
    QVERIFY(!texts.isUnread());
    QVERIFY(!texts.value(u"exhibition.title"_s).isEmpty());
}

void TestBundleIndex::isForItsOwnContentAlone()
{
    QFile::remove(file());
    QVERIFY(!readIndex(file(), seal, small));
    QVERIFY(!isIndexWhole(file(), seal));
    write({});
    QVERIFY(!readIndex(file(), seal, small));
    write(indexOf(bundleIn(small), seal));
    QVERIFY(!readIndex(file(), "something else", small));
    QVERIFY(!isIndexWhole(file(), "something else"));
    QVERIFY(readIndex(file(), seal, small));
}

void TestBundleIndex::isLeftOutWhereAByteIsAnother()
{
    const auto bundle = bundleIn(small);
    const auto whole = indexOf(bundle, seal);
    for (qsizetype place = 0; place < whole.size(); place += place < headSize ? 1 : 13) {
        auto damaged = whole;
        damaged[place] = char(damaged.at(place) ^ (1 << (place % 8)));
        write(damaged);
        QVERIFY(!isIndexWhole(file(), seal));
        const auto read = readIndex(file(), seal, small);
        QVERIFY2(!read || *read == bundle, qPrintable(u"byte %1"_s.arg(place)));
    }
}

void TestBundleIndex::isLeftOutWhereItEndsEarly()
{
    const auto whole = indexOf(bundleIn(small), seal);
    for (qsizetype size = 0; size < whole.size(); size += size < headSize ? 1 : 13) {
        write(whole.first(size));
        QVERIFY(!readIndex(file(), seal, small));
    }
    write(whole + '\0');
    QVERIFY(!readIndex(file(), seal, small));
}

void TestBundleIndex::takesDamagedTextsFromTheBundle()
{
    const auto bundle = bundleIn(small);
    write(indexOf(bundle, seal));
    const auto read = readIndex(file(), seal, small).value();
    QVERIFY(QFile::remove(file())); // before the first text was asked for
    QCOMPARE(read.text(u"exhibition", Slot::Title, u"ar"), bundle.text(u"exhibition", Slot::Title, u"ar"));
    QCOMPARE(read, bundle);
}

/// Even where every check value is right.
void TestBundleIndex::survivesAnyContent()
{
    const auto whole = indexOf(bundleIn(small), seal);
    const auto sections = sectionsOf(whole);
    QCOMPARE(withSections(sections), whole);
    std::mt19937 chance(3);
    int readable = 0;
    for (int round = 0; round < 1000; ++round) {
        auto changed = sections;
        auto &section = changed[qsizetype(chance() % size_t(changed.size()))];
        if (round % 10 == 0)
            section.truncate(qsizetype(chance() % size_t(section.size())));
        else
            section[qsizetype(chance() % size_t(section.size()))] = char(chance());
        write(withSections(changed));
        const auto read = readIndex(file(), seal, small);
        if (!read)
            continue;
        ++readable;
        for (const auto &language : read->languages) {
            (void)read->text(u"exhibition", Slot::Title, language.tag);
            (void)read->texts[language.tag].size();
        }
    }
    QVERIFY(readable > 0);
}

QTEST_GUILESS_MAIN(TestBundleIndex)
#include "tst_bundleindex.moc"
