// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

#include "exhibit/clusters.h"

using namespace Masterplan;

namespace {

QList<ClusterPoint> at(std::initializer_list<double> positions)
{
    QList<ClusterPoint> points;
    for (const double position : positions)
        points.append({position, ClusterPoint::neverBar});
    return points;
}

} // namespace

class ClustersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathers_data();
    void gathers();
    void noTwoMarkersAreCloserThanATarget();
    void levelsThatLookAlikeShareTheirMemory();
};

Q_DECLARE_METATYPE(QList<Masterplan::ClusterPoint>)
Q_DECLARE_METATYPE(QList<Masterplan::Cluster>)

void ClustersTest::gathers_data()
{
    QTest::addColumn<QList<ClusterPoint>>("points");
    QTest::addColumn<QList<Cluster>>("clusters");
    using All = QList<Cluster>;
    QTest::newRow("none") << at({}) << All{};
    QTest::newRow("far apart") << at({0, 10, 20}) << All{{0, 0, 1}, {1, 1, 1}, {2, 2, 1}};
    QTest::newRow("near the first") << at({0, 4, 9, 10}) << All{{0, 2, 3}, {3, 3, 1}};
    QTest::newRow("at one day") << at({5, 5, 5}) << All{{0, 2, 3}};
    QList<ClusterPoint> withBars = at({0, 1, 2, 3, 30});
    withBars[1].barFrom = 2;
    withBars[3].barFrom = 0;
    withBars[4].barFrom = 1;
    QTest::newRow("bars are not counted") << withBars << All{{0, 2, 2}};
    withBars[1].barFrom = 3;
    QTest::newRow("bars of closer zooms are") << withBars << All{{0, 2, 3}};
}

void ClustersTest::gathers()
{
    QFETCH(QList<ClusterPoint>, points);
    QTEST(gather(points, 2, 10), "clusters");
}

void ClustersTest::noTwoMarkersAreCloserThanATarget()
{
    QRandomGenerator random(2010);
    QList<ClusterPoint> points;
    for (int index = 0; index < 2000; ++index)
        points.append(
            {double(random.bounded(100'000)), index % 7 == 0 ? int(random.bounded(12)) : ClusterPoint::neverBar});
    std::sort(points.begin(), points.end(),
        [](const ClusterPoint &left, const ClusterPoint &right) { return left.position < right.position; });
    const TimeLevels levels(std::log2(1900 / 100'000.0), 6.75);
    const Clusters clusters(points, levels, 54);
    for (int level = 0; level < levels.count(); ++level) {
        int counted = 0;
        double before = -1e9;
        for (const Cluster &cluster : clusters.at(level)) {
            const double position = points.at(cluster.first).position;
            QVERIFY((position - before) * levels.pixelsPerDay(level) >= 54 - 1e-6);
            QVERIFY(points.at(cluster.last).position - position < 54 / levels.pixelsPerDay(level));
            before = position;
            counted += cluster.count;
        }
        QCOMPARE(counted, int(std::count_if(points.begin(), points.end(), [&](const ClusterPoint &point) {
            return point.barFrom > level;
        })));
    }
}

void ClustersTest::levelsThatLookAlikeShareTheirMemory()
{
    QList<ClusterPoint> points;
    for (int index = 0; index < 1000; ++index)
        points.append({index * 1000.0, ClusterPoint::neverBar});
    const TimeLevels levels(-10, 6);
    const Clusters clusters(points, levels, 54);
    QCOMPARE(clusters.at(31).constData(), clusters.at(15).constData());
    QCOMPARE(clusters.at(31).size(), 1000);
    QVERIFY(clusters.at(0).size() < 25);
}

QTEST_APPLESS_MAIN(ClustersTest)
#include "tst_clusters.moc"
