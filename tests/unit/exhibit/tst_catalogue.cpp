// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/catalogue.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

QStringList order(const Catalogue &catalogue)
{
    QStringList ids;
    for (qsizetype i = 0; i < catalogue.count(); ++i)
        ids.append(catalogue.item(i).id);
    return ids;
}

QStringList related(const Catalogue &catalogue, const QString &id)
{
    QStringList ids;
    for (const qsizetype position : catalogue.related(catalogue.position(id).value()))
        ids.append(catalogue.item(position).id);
    return ids;
}

Event eventOf(const QString &id, QStringView when)
{
    Event made;
    made.id = id;
    made.when = *EdtfDate::parse(when);
    return made;
}

} // namespace

class TestCatalogue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTimeThenThroughTheFields()
    {
        const Catalogue catalogue(sampleBundle());
        QCOMPARE(order(catalogue),
            (QStringList{u"plan"_s, u"digging"_s, u"harbour"_s, u"strike"_s, u"first-ship"_s, u"trade"_s, u"people"_s,
                u"water"_s}));
        for (qsizetype i = 0; i < catalogue.count(); ++i)
            QCOMPARE(catalogue.position(catalogue.item(i).id), std::optional(i));
        QVERIFY(!catalogue.position(u"nothing"_s));
    }

    void whatBeganNobodyKnowsWhenStandsWhereItEnded()
    {
        Bundle bundle;
        bundle.events = {eventOf(u"ended-1900"_s, u"/1900"), eventOf(u"always"_s, u"../1850"),
            eventOf(u"in-1899"_s, u"1899"), eventOf(u"bronze"_s, u"-1200"), eventOf(u"in-1950"_s, u"1950")};
        QCOMPARE(order(Catalogue(bundle)),
            (QStringList{u"always"_s, u"bronze"_s, u"in-1899"_s, u"ended-1900"_s, u"in-1950"_s}));
    }

    void aPeriodComesBeforeWhatBeginsWithIt()
    {
        Bundle bundle;
        bundle.events = {eventOf(u"event"_s, u"1900")};
        Period period;
        period.id = u"period"_s;
        period.when = *EdtfDate::parse(u"1900/1910");
        bundle.periods = {period};
        QCOMPARE(order(Catalogue(bundle)), (QStringList{u"period"_s, u"event"_s}));
    }

    void aLinkOfOneSideIsALinkOfBothOnce()
    {
        const Catalogue catalogue(sampleBundle());
        QCOMPARE(related(catalogue, u"digging"_s), (QStringList{u"harbour"_s, u"trade"_s})); // named by both and by one
        QCOMPARE(related(catalogue, u"harbour"_s), QStringList{u"digging"_s}); // without what is not there
        QCOMPARE(related(catalogue, u"trade"_s), (QStringList{u"digging"_s, u"first-ship"_s}));
        QCOMPARE(related(catalogue, u"first-ship"_s), QStringList{u"trade"_s}); // without itself
        QCOMPARE(related(catalogue, u"water"_s), QStringList());
    }

    void everyItemHasAnAccent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("accent");
        QTest::newRow("the bundle's own for a period") << u"harbour"_s << u"#123456"_s;
        QTest::newRow("the bundle's own for a field") << u"people"_s << u"#654321"_s;
        QTest::newRow("the first of its palette for the first period") << u"digging"_s << u"#0F5C6E"_s;
        QTest::newRow("the first of its palette for the first field") << u"trade"_s << u"#1F4E9E"_s;
        QTest::newRow("the third of its palette for the third field") << u"water"_s << u"#155A38"_s;
        QTest::newRow("its period's for an event") << u"first-ship"_s << u"#123456"_s;
        QTest::newRow("the start's for an event without a period") << u"plan"_s << u"#A80D26"_s;
    }

    void everyItemHasAnAccent()
    {
        QFETCH(QString, id);
        const Catalogue catalogue(sampleBundle());
        QTEST(catalogue.accent(catalogue.position(id).value()), "accent");
    }

    void accentsBeginAgainWhenTheyRunOut()
    {
        Bundle bundle;
        for (int i = 0; i < 9; ++i) {
            Field field;
            field.id = u"f%1"_s.arg(i);
            bundle.fields.append(field);
        }
        const Catalogue catalogue(bundle);
        QCOMPARE(catalogue.accent(7), catalogue.accent(0));
        QCOMPARE(catalogue.accent(8), catalogue.accent(1));
        QCOMPARE(catalogue.number(8), 9);
    }

    void aPeriodThatIsNoneDoesNoHarm()
    {
        Bundle bundle;
        bundle.events = {eventOf(u"a"_s, u"1900"), eventOf(u"b"_s, u"1901")};
        bundle.events[0].period = u"b"_s;
        bundle.events[1].period = u"a"_s;
        QCOMPARE(Catalogue(bundle).accent(0), u"#A80D26"_s);
    }

    void fieldsAreNumberedAndOthersAreNot()
    {
        const Catalogue catalogue(sampleBundle());
        QList<int> numbers;
        for (qsizetype i = 0; i < catalogue.count(); ++i)
            numbers.append(catalogue.number(i));
        QCOMPARE(numbers, (QList<int>{0, 0, 0, 0, 0, 1, 2, 3}));
    }

    void anIconIsShownWhereItsFileIs()
    {
        Bundle bundle = sampleBundle();
        bundle.periods[1].pictogram = u"anchor"_s;
        bundle.events[1].pictogram = u"anchor"_s;
        const Catalogue catalogue(bundle);
        QCOMPARE(catalogue.icon(5), QUrl(u"qrc:/sample/media/anchor.svg"_s));
        QCOMPARE(catalogue.icon(6), QUrl()); // none given
        QCOMPARE(catalogue.icon(7), QUrl()); // file missing
        QCOMPARE(catalogue.icon(0), QUrl()); // an event without
        QCOMPARE(catalogue.icon(*catalogue.position(u"harbour"_s)), catalogue.icon(5)); // a period
        QCOMPARE(catalogue.icon(*catalogue.position(u"first-ship"_s)), catalogue.icon(5)); // an event
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
