// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "exhibit/itemsearch.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// Events with these titles in German, and in English where a title has a slash.
Catalogue withTitles(const QStringList &titles)
{
    Bundle bundle;
    bundle.defaultLanguage = u"de"_s;
    bundle.languages = {{u"de"_s, u"Deutsch"_s, true, Digits::Latin, Qt::LeftToRight, Qt::LeftToRight},
        {u"en"_s, u"English"_s, true, Digits::Latin, Qt::LeftToRight, Qt::LeftToRight}};
    for (const QString &title : titles) {
        Event event;
        event.id = u"e%1"_s.arg(bundle.events.size());
        event.when = *EdtfDate::parse(QString::number(1900 + bundle.events.size()));
        bundle.texts[u"de"_s].insert(event.id + u".title"_s, title.section(u'/', 0, 0));
        if (title.contains(u'/'))
            bundle.texts[u"en"_s].insert(event.id + u".title"_s, title.section(u'/', 1));
        bundle.events.append(event);
    }
    return Catalogue(bundle);
}

QStringList idsOf(const QList<FoundItem> &items)
{
    QStringList ids;
    for (const FoundItem &item : items)
        ids.append(item.itemId);
    return ids;
}

} // namespace

class TestItemSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accentsAndCaseDoNotCount_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("ö by ö") << u"Größe"_s << u"größ"_s << true;
        QTest::newRow("ö by o") << u"Größe"_s << u"gros"_s << true;
        QTest::newRow("ö by oe") << u"Größe"_s << u"GROESSE"_s << true;
        QTest::newRow("oe by ö") << u"Goethe"_s << u"göth"_s << true;
        QTest::newRow("ö in two characters") << u"Go\u0308the"_s << u"goeth"_s << true;
        QTest::newRow("ß by ss") << u"Straße"_s << u"strasse"_s << true;
        QTest::newRow("é by e") << u"Café"_s << u"cafe"_s << true;
        QTest::newRow("e by é") << u"Cafe"_s << u"café"_s << true;
        QTest::newRow("Turkish dots") << u"İstanbul"_s << u"istan"_s << true;
        QTest::newRow("Polish strokes") << u"Łódź"_s << u"lodz"_s << true;
        QTest::newRow("Arabic without its vowels") << u"مَدِينَة"_s << u"مدينة"_s << true;
        QTest::newRow("a hyphen is a space") << u"MIA-DO"_s << u"mia do"_s << true;
        QTest::newRow("all words, in any order") << u"The First Ship"_s << u"ship fir"_s << true;
        QTest::newRow("a word that is not there") << u"The First Ship"_s << u"ship last"_s << false;
        QTest::newRow("nothing typed") << u"The First Ship"_s << u" - "_s << false;
        QTest::newRow("half a surrogate pair") << u"\U0001D400\U0001D401"_s << QString(QChar(0xD835)) << false;
    }

    void accentsAndCaseDoNotCount()
    {
        QFETCH(QString, title);
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        QCOMPARE(ItemSearch(withTitles({title})).find(typed).size(), isFound ? 1 : 0);
    }

    void beginsOfWordsComeFirst()
    {
        const ItemSearch search(withTitles({u"Einhafen"_s, u"Der Hafen"_s, u"Hafenfest"_s, u"Stadt"_s}));
        QCOMPARE(idsOf(search.find(u"haf"_s)), (QStringList{u"e1"_s, u"e2"_s, u"e0"_s}));
    }

    void titlesComeBeforeTheRest()
    {
        Bundle bundle = withTitles({u"Stadt"_s, u"Hafen"_s, u"Einhafen"_s, u"Dorf"_s}).bundle();
        bundle.texts[u"de"_s][u"e0.teaser"_s] = u"Am Hafen"_s;
        bundle.texts[u"de"_s][u"e3.label"_s] = u"Hafenzeit"_s;
        QCOMPARE(
            idsOf(ItemSearch(Catalogue(bundle)).find(u"hafen"_s)), (QStringList{u"e1"_s, u"e0"_s, u"e3"_s, u"e2"_s}));
    }

    void aYearFindsWhatHappenedThen()
    {
        const ItemSearch search(withTitles({u"Eins"_s, u"Zwei"_s, u"Drei"_s}));
        QCOMPARE(idsOf(search.find(u"1901"_s)), QStringList{u"e1"_s});
        QCOMPARE(idsOf(search.find(u"zwei 1901"_s)), QStringList{u"e1"_s});
    }

    void anItemIsNamedInTheLanguageInWhichItWasFound()
    {
        const ItemSearch search(withTitles({u"Der Hafen/The Harbour"_s}));
        QCOMPARE(search.find(u"haf"_s), (QList<FoundItem>{{u"e0"_s, u"Der Hafen"_s, u"de"_s, ItemKind::Event}}));
        QCOMPARE(search.find(u"harb"_s), (QList<FoundItem>{{u"e0"_s, u"The Harbour"_s, u"en"_s, ItemKind::Event}}));
    }

    void findsEveryKindInEveryLanguage()
    {
        const ItemSearch search{Catalogue(sampleBundle())};
        QCOMPARE(search.find(u"الحفر"_s), (QList<FoundItem>{{u"digging"_s, u"الحفر"_s, u"ar"_s, ItemKind::Period}}));
        QCOMPARE(search.find(u"handel"_s), (QList<FoundItem>{{u"trade"_s, u"Handel"_s, u"de"_s, ItemKind::Field}}));
    }

    void isQuickAmongManyItems()
    {
        QStringList titles;
        for (int i = 0; i < 2'000; ++i)
            titles.append(u"Ereignis Nummer %1 mit einem längeren Titel/Event number %1 with a longer title"_s.arg(i));
        const ItemSearch search(withTitles(titles));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(search.find(u"nummer"_s).size(), 2'000);
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestItemSearch)
#include "tst_itemsearch.moc"
