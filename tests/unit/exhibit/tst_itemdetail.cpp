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
