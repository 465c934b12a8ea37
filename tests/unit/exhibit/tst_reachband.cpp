// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/reachband.h"

using namespace Masterplan;

namespace {

/// 400 mm high, two pixels a millimetre.
constexpr double pixels = 800;
constexpr double scale = 2;

PanelStand standing(double lowerEdge, double tilt = 0)
{
    PanelStand stand;
    stand.lowerEdgeMillimetres = lowerEdge;
    stand.tiltDegrees = tilt;
    return stand;
}

} // namespace

Q_DECLARE_METATYPE(Masterplan::PanelStand)

class ReachBandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhereTheFloorSays_data();
    void isWhereTheFloorSays();
    void growsDownwardsFirst_data();
    void growsDownwardsFirst();
    void isTheLowerHalfWhereNothingIsKnown();
    void knowsHeightsAboveTheFloor();
};

void ReachBandTest::isWhereTheFloorSays_data()
{
    QTest::addColumn<PanelStand>("stand");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("bottom");
    QTest::newRow("at the lower edge") << standing(850) << 400 << 800;
    QTest::newRow("in the middle") << standing(750) << 200 << 600;
    QTest::newRow("cut by the lower edge") << standing(950) << 600 << 800;
    QTest::newRow("cut by the upper edge") << standing(500) << 0 << 100;
    QTest::newRow("all of a low band's picture is above it") << standing(1100) << 800 << 800;
    QTest::newRow("all of the picture is below it") << standing(400) << 0 << 0;
    // cos 60° is a half: the band is twice as high along the panel.
    QTest::newRow("leaning back") << standing(850, 60) << 0 << 800;
    QTest::newRow("leaning back, higher up") << standing(950, 60) << 400 << 800;
    QTest::newRow("flat at that height") << standing(900, 90) << 0 << 800;
    QTest::newRow("flat and too low") << standing(700, 90) << 0 << 0;
}

void ReachBandTest::isWhereTheFloorSays()
{
    QFETCH(const PanelStand, stand);
    QFETCH(const int, top);
    QFETCH(const int, bottom);
    const PictureBand band = ReachBand(stand, pixels, scale).configured();
    QCOMPARE(band.top, top);
    QCOMPARE(band.bottom, bottom);
}

void ReachBandTest::growsDownwardsFirst_data()
{
    QTest::addColumn<double>("lowerEdge");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("bottom");
    QTest::newRow("high enough already") << 600.0 << 0 << 300;
    QTest::newRow("room below") << 500.0 << 0 << 300;
    QTest::newRow("no room below, so above") << 950.0 << 500 << 800;
    QTest::newRow("some room below, the rest above") << 830.0 << 360 << 760;
    QTest::newRow("the picture is above it: its lower edge") << 1100.0 << 500 << 800;
    QTest::newRow("the picture is below it: its upper edge") << 400.0 << 0 << 300;
}

void ReachBandTest::growsDownwardsFirst()
{
    QFETCH(const double, lowerEdge);
    QFETCH(const int, top);
    QFETCH(const int, bottom);
    const PictureBand band = ReachBand(standing(lowerEdge), pixels, scale).usable(300);
    QCOMPARE(band.top, top);
    QCOMPARE(band.bottom, bottom);
    QCOMPARE(ReachBand(standing(lowerEdge), pixels, scale).usable(5000).height(), 800); // never more than there is
}

void ReachBandTest::isTheLowerHalfWhereNothingIsKnown()
{
    const ReachBand band({}, pixels, scale);
    QVERIFY(!band.isKnown());
    QCOMPARE(band.configured().top, 400);
    QCOMPARE(band.configured().bottom, 800);
    QCOMPARE(band.usable(500).top, 300);
}

void ReachBandTest::knowsHeightsAboveTheFloor()
{
    QCOMPARE(ReachBand(standing(800), pixels, scale).heightAboveFloor(0), 1200.0);
    QCOMPARE(ReachBand(standing(800), pixels, scale).heightAboveFloor(700), 850.0);
    QCOMPARE(ReachBand(standing(800, 60), pixels, scale).heightAboveFloor(0), 1000.0);
}

QTEST_GUILESS_MAIN(ReachBandTest)
#include "tst_reachband.moc"
