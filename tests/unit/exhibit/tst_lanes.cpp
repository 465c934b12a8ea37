// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <limits>

#include "exhibit/lanes.h"

using namespace Masterplan;

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

bool overlap(const LaneSpan &left, const LaneSpan &right)
{
    return left.start < right.end && right.start < left.end;
}

QList<LaneSpan> randomSpans(QRandomGenerator &random, int count)
{
    QList<LaneSpan> spans;
    for (int index = 0; index < count; ++index) {
        const double start = random.bounded(1000);
        spans.append({start, start + 1 + random.bounded(120)});
    }
    std::sort(spans.begin(), spans.end(),
        [](const LaneSpan &left, const LaneSpan &right) { return left.start < right.start; });
    return spans;
}

} // namespace

class LanesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stairs_data();
    void stairs();
    void nothingOverlapsInALane();
    void gapsAreFilled();
    void manySpansAreQuick();
};

Q_DECLARE_METATYPE(QList<Masterplan::LaneSpan>)

void LanesTest::stairs_data()
{
    QTest::addColumn<QList<LaneSpan>>("spans");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<int>>("lanes");
    using Spans = QList<LaneSpan>;
    QTest::newRow("each a step higher, 2010 in two lanes, the last open")
        << Spans{{2006, 2011}, {2010, 2013}, {2013, endless}} << 6 << 9 << QList<int>{0, 1, 2};
    QTest::newRow("begins again at the bottom")
        << Spans{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}} << 3 << 9 << QList<int>{0, 1, 2, 0, 1};
    QTest::newRow("begins again in the lowest lane that is free")
        << Spans{{0, 9}, {1, 2}, {2, 3}, {3, 4}} << 3 << 9 << QList<int>{0, 1, 2, 1};
    QTest::newRow("steps over a lane that is taken")
        << Spans{{0, 1}, {1, 9}, {2, 3}, {3, 4}, {4, 5}} << 3 << 9 << QList<int>{0, 1, 2, 0, 2};
    QTest::newRow("a further lane only where there is no other way")
        << Spans{{0, 9}, {1, 9}, {2, 9}, {9, 10}} << 2 << 9 << QList<int>{0, 1, 2, 0};
    QTest::newRow("none where all are taken")
        << Spans{{0, 9}, {1, 9}, {2, 9}, {9, 10}} << 2 << 2 << QList<int>{0, 1, -1, 0};
    QTest::newRow("what ends leaves its lane to what begins that day")
        << Spans{{0, 5}, {5, 9}} << 1 << 9 << QList<int>{0, 0};
    QTest::newRow("no spans") << Spans{} << 3 << 9 << QList<int>{};
}

void LanesTest::stairs()
{
    QFETCH(QList<LaneSpan>, spans);
    QFETCH(int, wanted);
    QFETCH(int, most);
    QTEST(staircase(spans, wanted, most).laneOf, "lanes");
}

void LanesTest::nothingOverlapsInALane()
{
    QRandomGenerator random(2005);
    for (int round = 0; round < 50; ++round) {
        const QList<LaneSpan> spans = randomSpans(random, 40);
        const QList<LaneSpan> more = randomSpans(random, 40);
        const Lanes stairs = staircase(spans, 1 + random.bounded(5), 8);
        const Lanes between = fillLanes(more, spans, stairs, 4);
        const QList<LaneSpan> all = spans + more;
        const QList<int> lanes = stairs.laneOf + between.laneOf;
        QVERIFY(stairs.count <= 8);
        for (qsizetype left = 0; left < all.size(); ++left) {
            for (qsizetype right = left + 1; right < all.size(); ++right) {
                const bool shareALane = lanes.at(left) >= 0 && lanes.at(left) == lanes.at(right);
                QVERIFY(!shareALane || !overlap(all.at(left), all.at(right)));
            }
        }
    }
}

void LanesTest::gapsAreFilled()
{
    const QList<LaneSpan> periods{{0, 10}, {20, 30}};
    const Lanes stairs = staircase(periods, 2, 2);
    const Lanes between
        = fillLanes(QList<LaneSpan>{{2, 4}, {3, 5}, {10, 20}, {12, 40}, {35, endless}}, periods, stairs, 2);
    QCOMPARE(between.laneOf, QList<int>({1, -1, 0, -1, 0}));
}

void LanesTest::manySpansAreQuick()
{
    QList<LaneSpan> spans;
    for (int index = 0; index < 100'000; ++index)
        spans.append({double(index), index + 2.5});
    const Lanes lanes = staircase(spans, 6, 9);
    QCOMPARE(lanes.count, 6);
    QCOMPARE(lanes.laneOf.at(99'999), 99'999 % 6);
}

QTEST_APPLESS_MAIN(LanesTest)
#include "tst_lanes.moc"
