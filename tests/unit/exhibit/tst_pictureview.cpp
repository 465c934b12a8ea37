// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "exhibit/pictureview.h"

using namespace Masterplan;

namespace {

/// A wide picture in a view of 1000 by 1000.
void prepare(PictureView &view, QSizeF picture = QSizeF(2000, 1000))
{
    view.setViewSize({1000, 1000});
    view.setPictureSize(picture);
}

} // namespace

class TestPictureView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheWholePictureInTheMiddle()
    {
        PictureView view;
        prepare(view);
        QCOMPARE(view.place(), QRectF(0, 250, 1000, 500));
        QVERIFY(!view.canGoWider());
        QVERIFY(view.canGoCloser());
    }

    void keepsThePointBetweenTheFingers()
    {
        PictureView view;
        prepare(view);
        view.zoom(3, {250, 500});
        QCOMPARE(view.place(), QRectF(-500, -250, 3000, 1500));
        view.zoom(1.0 / 3, {250, 500});
        QCOMPARE(view.place(), QRectF(0, 250, 1000, 500));
    }

    void stopsWhereItIsCloseEnough_data()
    {
        QTest::addColumn<QSizeF>("picture");
        QTest::addColumn<qreal>("closest");
        QTest::newRow("a small one") << QSizeF(200, 100) << 4.0;
        QTest::newRow("as large as the view") << QSizeF(1000, 1000) << 4.0;
        QTest::newRow("one with much to show") << QSizeF(8000, 4000) << 16.0;
    }

    void stopsWhereItIsCloseEnough()
    {
        QFETCH(QSizeF, picture);
        PictureView view;
        prepare(view, picture);
        view.zoomAtMiddle(1000);
        QTEST(view.closeness(), "closest");
        QVERIFY(!view.canGoCloser());
        view.zoomAtMiddle(0.0001);
        QCOMPARE(view.closeness(), 1.0);
    }

    void neverLeavesTheView()
    {
        QRandomGenerator random(7);
        PictureView view;
        prepare(view);
        const auto somewhere = [&random] { return QPointF(random.bounded(4000) - 2000, random.bounded(4000) - 2000); };
        for (int i = 0; i < 5000; ++i) {
            if (random.bounded(2) == 0)
                view.move(somewhere());
            else
                view.zoom(0.3 + random.bounded(30) / 10.0, somewhere());
            const QRectF place = view.place();
            QVERIFY(place.width() <= 1000.5 ? qAbs(place.center().x() - 500) < 0.5
                                            : place.left() <= 0.5 && place.right() >= 999.5);
            QVERIFY(place.height() <= 1000.5 ? qAbs(place.center().y() - 500) < 0.5
                                             : place.top() <= 0.5 && place.bottom() >= 999.5);
        }
    }

    void aDoubledTapGoesCloserAndBack()
    {
        PictureView view;
        prepare(view);
        view.toggle({100, 500});
        QCOMPARE(view.closeness(), 2.5);
        QCOMPARE(view.place().left(), -150.0);
        view.toggle({900, 500});
        QCOMPARE(view.place(), QRectF(0, 250, 1000, 500));
    }

    void anotherViewKeepsWhatIsInItsMiddle()
    {
        PictureView view;
        prepare(view);
        view.zoom(4, {250, 500});
        const qreal before = (500 - view.place().left()) / view.place().width();
        view.setViewSize({1600, 900});
        QCOMPARE((800 - view.place().left()) / view.place().width(), before);
    }

    void anotherPictureIsWholeAgain()
    {
        PictureView view;
        prepare(view);
        view.zoomAtMiddle(3);
        view.setPictureSize({500, 1000});
        QCOMPARE(view.place(), QRectF(250, 0, 500, 1000));
    }

    void withoutAPictureThereIsNothing()
    {
        PictureView view;
        view.setViewSize({1000, 1000});
        view.zoomAtMiddle(2);
        view.move({10, 10});
        view.toggle({1, 1});
        QVERIFY(view.place().isEmpty());
        QVERIFY(!view.canGoCloser());
        view.setPictureSize({100, 100});
        view.zoom(qQNaN(), {0, 0});
        view.zoom(-1, {0, 0});
        QCOMPARE(view.place(), QRectF(0, 0, 1000, 1000));
    }
};

QTEST_APPLESS_MAIN(TestPictureView)
#include "tst_pictureview.moc"
