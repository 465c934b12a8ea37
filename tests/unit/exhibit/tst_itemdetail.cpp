// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "exhibit/itemdetail.h"
#include "exhibit/wording.h"
#include "testlib/modeldump.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestItemDetail final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingAboutAnItem_data()
    {
        QTest::addColumn<QString>("itemId");
        QTest::addColumn<QString>("language");
        QTest::newRow("a period in the default language") << u"digging"_s << u"de"_s;
        QTest::newRow("a period in a language that lacks some texts") << u"digging"_s << u"en"_s;
        QTest::newRow("a period in simple language") << u"digging"_s << u"de-simple"_s;
        QTest::newRow("a period from right to left") << u"digging"_s << u"ar"_s;
        QTest::newRow("the first item") << u"plan"_s << u"de"_s;
        QTest::newRow("an event with a day") << u"first-ship"_s << u"en"_s;
        QTest::newRow("a field") << u"trade"_s << u"de"_s;
        QTest::newRow("the last item, with little to say") << u"water"_s << u"ar"_s;
    }

    void showsEverythingAboutAnItem()
    {
        QFETCH(QString, itemId);
        QFETCH(QString, language);
        const Catalogue catalogue(sampleBundle());
        ItemDetail detail(nullptr);
        const QAbstractItemModelTester pictures(detail.pictures());
        const QAbstractItemModelTester paragraphs(detail.paragraphs());
        const QAbstractItemModelTester related(detail.related());
        const QAbstractItemModelTester sources(detail.sources());
        detail.show(Wording(catalogue, language), itemId);
        compareWithGolden(u"itemdetail-%1-%2"_s.arg(itemId, language), dump(detail));
    }

    void explainsWordsInTheLanguageOfTheText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("explanations");
        QTest::newRow("the visitor's own") << u"de"_s << QStringList{u"Gruben mit Schaufeln.@de"_s};
        QTest::newRow("words of the base language") << u"de-AT"_s << QStringList{u"Gruben mit Schaufeln.@de"_s};
        QTest::newRow("no words of another language") << u"en"_s << QStringList();
        QTest::newRow("a German text explained in Arabic") << u"ar"_s << QStringList{u"حفر@ar"_s};
    }

    void explainsWordsInTheLanguageOfTheText()
    {
        QFETCH(QString, language);
        Bundle bundle = sampleBundle();
        bundle.glossary = {u"dig"_s, u"silent"_s};
        bundle.texts[u"de"_s].insert({{u"dig.title"_s, u"gruben"_s}, {u"dig.body"_s, u"Gruben mit Schaufeln."_s},
            {u"silent.title"_s, u"Viele"_s}});
        bundle.texts[u"ar"_s].insert(u"dig.body"_s, u"حفر"_s);
        const Catalogue catalogue(bundle);
        ItemDetail detail(nullptr);
        detail.show(Wording(catalogue, language), u"digging"_s);
        QStringList explanations;
        const QHash<int, QByteArray> names = detail.paragraphs()->roleNames();
        const QModelIndex first = detail.paragraphs()->index(0);
        const QStringList texts = first.data(names.key("explanations")).toStringList();
        const QStringList languages = first.data(names.key("explanationLanguages")).toStringList();
        for (qsizetype i = 0; i < texts.size(); ++i)
            explanations.append(texts.at(i) + u'@' + languages.at(i));
        QTEST(explanations, "explanations");
    }

    void saysEverythingInASecondLanguage_data()
    {
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("arabic");
        QTest::newRow("paragraph by paragraph") << u"de ar"_s << u"حفر كثيرون.\n\nكان هناك:\n- رمل\n- طين"_s;
        QTest::newRow("apart where the texts are built otherwise") << u"de ar"_s << u"حفر كثيرون."_s;
        QTest::newRow("no text that it lacks") << u"de ar"_s << QString();
        QTest::newRow("not again what stands for a text that the first lacks") << u"ar de"_s << QString();
    }

    void saysEverythingInASecondLanguage()
    {
        QFETCH(QString, languages);
        QFETCH(QString, arabic);
        Bundle bundle = sampleBundle();
        bundle.glossary = {u"sand"_s};
        bundle.texts[u"de"_s].insert({{u"sand.title"_s, u"Sand"_s}, {u"sand.body"_s, u"Feines Gestein."_s}});
        bundle.texts[u"ar"_s].insert({{u"sand.title"_s, u"رمل"_s}});
        if (!arabic.isEmpty())
            bundle.texts[u"ar"_s].insert(u"digging.body"_s, arabic);
        const Catalogue catalogue(bundle);
        ItemDetail detail(nullptr);
        const QAbstractItemModelTester paragraphs(detail.paragraphs());
        const QAbstractItemModelTester secondParagraphs(detail.secondParagraphs());
        const Wording first(catalogue, languages.section(u' ', 0, 0));
        const Wording second(catalogue, languages.section(u' ', 1));
        detail.show(first, u"digging"_s, &second);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        compareWithGolden(u"itemdetail-two-languages-%1"_s.arg(name), dump(detail));
        detail.show(first, u"digging"_s);
        ItemDetail inOne(nullptr);
        inOne.show(first, u"digging"_s);
        QCOMPARE(dump(detail), dump(inOne));
    }

    void aVisitorTakesAwayTextAndSources()
    {
        const Catalogue catalogue(sampleBundle());
        ItemDetail detail(nullptr);
        detail.show(Wording(catalogue, u"de"_s), u"digging"_s);
        const TakeAwayParts parts{u"Das Graben"_s, u"1890–1899"_s, u"Viele gruben.\n\nEs gab:\n- Sand\n- Lehm"_s,
            {u"Quelle: Die Chronik\nhttps://example.org/chronicle"_s}};
        QCOMPARE(detail.takeAway(u"Quelle: %1"_s), parts);
        detail.show(Wording(catalogue, u"de"_s), u"people"_s);
        QCOMPARE(detail.takeAway(u"Quelle: %1"_s).body, u"Wer hier lebte"_s); // only a teaser
    }

    void goingOnMeetsEveryItemOnceAndEnds()
    {
        const Catalogue catalogue(sampleBundle());
        const Wording wording(catalogue, u"de"_s);
        ItemDetail detail(nullptr);
        QStringList there;
        for (QString id = u"plan"_s; !id.isEmpty(); id = detail.nextId()) {
            detail.show(wording, id);
            there.append(id);
            QCOMPARE(detail.position(), there.size());
            QCOMPARE(detail.count(), 8);
        }
        QStringList back;
        for (QString id = there.last(); !id.isEmpty(); id = detail.previousId()) {
            detail.show(wording, id);
            back.prepend(id);
        }
        QCOMPARE(there.size(), 8);
        QCOMPARE(back, there);
    }

    void aMissingPictureIsNeverCreditedToItsPhotographer()
    {
        const Catalogue catalogue(sampleBundle());
        ItemDetail detail(nullptr);
        detail.show(Wording(catalogue, u"de"_s), u"digging"_s);
        QCOMPARE(detail.picture(), QUrl(u"qrc:/sample/media/drawing.svg"_s));
        QCOMPARE(detail.pictureCredit(), u"A. Draughtswoman"_s);
        QCOMPARE(detail.pictureAlt(), u"Zeichnung der Grube"_s);
        QCOMPARE(detail.pictures()->count(), 2); // the sound is no picture
    }

    void anotherLanguageResetsNoModel()
    {
        const Catalogue catalogue(sampleBundle());
        ItemDetail detail(nullptr);
        detail.show(Wording(catalogue, u"de"_s), u"digging"_s);
        QSignalSpy changed(&detail, &ItemDetail::changed);
        QList<QSignalSpy *> resets;
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
                 detail.pictures(), detail.paragraphs(), detail.related(), detail.sources()})
            resets.append(new QSignalSpy(model, &QAbstractItemModel::modelReset));
        for (const QString &language : {u"en"_s, u"ar"_s, u"de-simple"_s, u"de"_s})
            detail.show(Wording(catalogue, language), u"digging"_s);
        for (const QSignalSpy *reset : resets)
            QCOMPARE(reset->count(), 0);
        QCOMPARE(changed.count(), 4);
        detail.show(Wording(catalogue, u"de"_s), u"digging"_s);
        QCOMPARE(changed.count(), 4); // nothing changed, nothing told
        qDeleteAll(resets);
    }

    void anUnknownItemLeavesNothing()
    {
        const Catalogue catalogue(sampleBundle());
        const Wording wording(catalogue, u"de"_s);
        ItemDetail detail(nullptr);
        const QString empty = dump(detail);
        detail.show(wording, u"digging"_s);
        QVERIFY(dump(detail) != empty);
        detail.show(wording, u"nothing"_s);
        QCOMPARE(dump(detail), empty);
    }
};

QTEST_GUILESS_MAIN(TestItemDetail)
#include "tst_itemdetail.moc"
