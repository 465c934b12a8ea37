// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/cornerknock.h"

using namespace Masterplan;

namespace {

constexpr QSizeF window{1000, 600};
constexpr qreal pixelsPerMillimetre = 2;
constexpr QPointF upperLeft{5, 5}, upperRight{995, 5}, lowerRight{995, 595}, lowerLeft{5, 595}, middle{500, 300};

/// Whether the last of these presses, `between` milliseconds apart, completes the knock and none before it does.
bool knocks(const QList<QPointF> &presses, qint64 between = 500)
{
    CornerKnock knock;
    qint64 now = 1000;
    bool isComplete = false;
    for (const QPointF &press : presses) {
        if (isComplete)
            return false;
        now += between;
        isComplete = knock.press(press, window, pixelsPerMillimetre, now);
    }
    return isComplete;
}

} // namespace

class TestCornerKnock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFourCornersClockwise_data()
    {
        QTest::addColumn<QList<QPointF>>("presses");
        QTest::addColumn<bool>("isKnock");
        const auto row = [](const char *name, const QList<QPointF> &presses, bool isKnock) {
            QTest::newRow(name) << presses << isKnock;
        };
        row("once around", {upperLeft, upperRight, lowerRight, lowerLeft}, true);
        row("after touches elsewhere", {middle, lowerLeft, middle, upperLeft, upperRight, lowerRight, lowerLeft}, true);
        row("a first corner too many", {upperLeft, upperLeft, upperRight, lowerRight, lowerLeft}, true);
        row("the other way round", {upperLeft, lowerLeft, lowerRight, upperRight}, false);
        row("from another corner", {upperRight, lowerRight, lowerLeft, upperLeft}, false);
        row("a touch between", {upperLeft, upperRight, middle, lowerRight, lowerLeft}, false);
        row("a corner twice", {upperLeft, upperRight, upperRight, lowerRight, lowerLeft}, false);
        row("three corners", {upperLeft, upperRight, lowerRight}, false);
        row("the edges' middles", {{500, 5}, {995, 300}, {500, 595}, {5, 300}}, false);
        row("just outside", {{33, 33}, upperRight, lowerRight, lowerLeft}, false);
        row("just inside", {{32, 32}, {968, 32}, {968, 568}, {32, 568}}, true);
    }

    void isFourCornersClockwise()
    {
        QFETCH(QList<QPointF>, presses);
        QTEST(knocks(presses), "isKnock");
    }

    void hasToBeDoneInTime()
    {
        const QList<QPointF> presses{upperLeft, upperRight, lowerRight, lowerLeft};
        QVERIFY(knocks(presses, CornerKnock::longestTime / 3));
        QVERIFY(!knocks(presses, CornerKnock::longestTime / 3 + 1));
    }

    void beginsAnewOnceComplete()
    {
        CornerKnock knock;
        int count = 0;
        for (int i = 0; i < 4; ++i) {
            for (const QPointF &corner : {upperLeft, upperRight, lowerRight, lowerLeft})
                count += knock.press(corner, window, pixelsPerMillimetre, i);
        }
        QCOMPARE(count, 4);
    }
};

QTEST_GUILESS_MAIN(TestCornerKnock)
#include "tst_cornerknock.moc"
