// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/qrcode.h"
#include "exhibit/takeaway.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

TakeAwayParts parts()
{
    return {u"Das Graben"_s, u"1890–1899"_s, u"Viele gruben. Es war kalt! Gab es Sand?\n\n- Lehm\n- Kies"_s,
        {u"Quelle: Chronik\nhttps://example.org/chronicle"_s}};
}

} // namespace

class TestTakeAway final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThereIs_data()
    {
        QTest::addColumn<TakeAwayParts>("what");
        QTest::addColumn<QString>("text");
        QTest::newRow("everything")
            << parts()
            << u"Das Graben (1890–1899)\n\nViele gruben. Es war kalt! Gab es Sand?\n\n- Lehm\n- "
               "Kies\n\nQuelle: Chronik\nhttps://example.org/chronicle"_s;
        QTest::newRow("a title") << TakeAwayParts{u"Handel"_s, {}, {}, {}} << u"Handel"_s;
        QTest::newRow("nothing but a date") << TakeAwayParts{{}, u"1899"_s, {}, {}} << u"1899"_s;
        QTest::newRow("two sources") << TakeAwayParts{u"Handel"_s, {}, {}, {u"Quelle: A"_s, u"Quelle: B"_s}}
                                     << u"Handel\n\nQuelle: A\nQuelle: B"_s;
        QTest::newRow("nothing") << TakeAwayParts() << QString();
    }

    void saysWhatThereIs()
    {
        QFETCH(TakeAwayParts, what);
        QTEST(composeTakeAway(what, u"(gekürzt)"_s).text, "text");
        QVERIFY(!composeTakeAway(what, u"(gekürzt)"_s).isShortened);
    }

    void endsAfterASentenceWhereItIsTooMuch_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("text");
        QTest::newRow("two sentences")
            << 112
            << u"Das Graben (1890–1899)\n\nViele gruben. Es war kalt!\n\n(gekürzt)\n\nQuelle: "
               "Chronik\nhttps://example.org/chronicle"_s;
        QTest::newRow("one sentence") << 105
                                      << u"Das Graben (1890–1899)\n\nViele gruben.\n\n(gekürzt)\n\nQuelle: "
                                         "Chronik\nhttps://example.org/chronicle"_s;
        QTest::newRow("not even one") << 92
                                      << u"Das Graben (1890–1899)\n\nViele\n\n(gekürzt)\n\nQuelle: "
                                         "Chronik\nhttps://example.org/chronicle"_s;
        QTest::newRow("no room for the title")
            << 66 << u"Das\n\n(gekürzt)\n\nQuelle: Chronik\nhttps://example.org/chronicle"_s;
    }

    void endsAfterASentenceWhereItIsTooMuch()
    {
        QFETCH(int, most);
        const TakeAwayText taken = composeTakeAway(parts(), u"(gekürzt)"_s, most);
        QTEST(taken.text, "text");
        QVERIFY(taken.isShortened);
        QVERIFY(taken.text.toUtf8().size() <= most);
    }

    void neverHoldsMoreThanItMay()
    {
        TakeAwayParts much = parts();
        much.title = u"Ein Titel, der nicht endet. "_s.repeated(100);
        much.body = u"مدينة على البحر. "_s.repeated(500);
        much.sources = {u"Quelle ohne Ende "_s.repeated(10)};
        for (int most = 0; most < 2000; most += 7) {
            const TakeAwayText taken = composeTakeAway(much, u"(gekürzt)"_s, most);
            QVERIFY2(taken.text.toUtf8().size() <= most, qPrintable(QString::number(most)));
            QVERIFY(taken.isShortened);
            QVERIFY(!taken.text.contains(QChar::ReplacementCharacter));
        }
    }

    void theLargestTextFitsACodeOfVersion25()
    {
        const QrCode code = encodeQrCode(QString(mostTakeAwayBytes, u'a'));
        QCOMPARE(code.size, 117);
        QCOMPARE(encodeQrCode(QString(mostTakeAwayBytes + 1, u'a')).size, 121);
        QCOMPARE(code.modules.size(), 117 * 117);
    }

    void aCodeHasItsThreeCorners()
    {
        const QrCode code = encodeQrCode(u"Ä"_s);
        QCOMPARE(code.size, 21);
        for (const auto &[column, row] : {std::pair{0, 0}, std::pair{14, 0}, std::pair{0, 14}}) {
            for (int i = 0; i < 7; ++i) {
                QVERIFY(code.isDark(column + i, row));
                QVERIFY(code.isDark(column, row + i));
            }
            QVERIFY(!code.isDark(column + 1, row + 1));
            QVERIFY(code.isDark(column + 3, row + 3));
        }
    }

    void nothingAndTooMuchHaveNoCode()
    {
        QCOMPARE(encodeQrCode({}), QrCode());
        QCOMPARE(encodeQrCode(QString(2954, u'a')), QrCode());
        QVERIFY(encodeQrCode(QString(2953, u'a')).size == 177);
    }

    void isAsLargeAsATelephoneNeeds_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("pixelsPerMillimetre");
        QTest::addColumn<double>("room");
        QTest::addColumn<int>("pixels");
        QTest::newRow("a millimetre and a half") << 117 << 2.75 << 1000.0 << 4;
        QTest::newRow("40 mm for a small one") << 17 << 2.75 << 1000.0 << 5;
        QTest::newRow("what there is room for") << 117 << 2.75 << 260.0 << 2;
        QTest::newRow("never nothing") << 117 << 2.75 << 10.0 << 1;
    }

    void isAsLargeAsATelephoneNeeds()
    {
        QFETCH(int, size);
        QFETCH(double, pixelsPerMillimetre);
        QFETCH(double, room);
        const QrCode code{size, {}};
        QTEST(code.modulePixels(pixelsPerMillimetre, room), "pixels");
    }
};

QTEST_APPLESS_MAIN(TestTakeAway)
#include "tst_takeaway.moc"
