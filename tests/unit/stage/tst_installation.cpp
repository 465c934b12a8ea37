// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stage/installation.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

using Code = InstallationProblem::Code;

namespace {

PanelGeometry panel(double width, double distance, std::optional<double> lowerEdge = {})
{
    PanelGeometry geometry;
    geometry.widthMillimetres = width;
    geometry.viewingDistanceMillimetres = distance;
    geometry.stand.lowerEdgeMillimetres = lowerEdge;
    return geometry;
}

QList<Code> codes(const PanelGeometry &geometry, const QSize &pixels)
{
    QList<Code> found;
    for (const InstallationProblem &problem : installationProblems(geometry, pixels)) {
        found.append(problem.code);
    }
    return found;
}

constexpr QSize landscape{1920, 1080};
constexpr QSize upright{1080, 1920};

} // namespace

Q_DECLARE_METATYPE(PanelGeometry)

class InstallationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPanelShutsNobodyOut_data();
    void aPanelShutsNobodyOut();
    void saysWhichKeyChangesIt_data();
    void saysWhichKeyChangesIt();
    void saysHowNearOneMustCome();
};

void InstallationTest::aPanelShutsNobodyOut_data()
{
    QTest::addColumn<PanelGeometry>("geometry");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QList<Code>>("problems");
    QTest::newRow("32 inches at 850 mm") << panel(698, 600, 850) << landscape << QList<Code>();
    QTest::newRow("32 inches upright at 700 mm") << panel(392, 600, 700) << upright << QList<Code>();
    QTest::newRow("nobody said how high it hangs") << panel(698, 600) << landscape << QList<Code>();
    QTest::newRow("read from 2 m") << panel(698, 2000, 850) << landscape << QList{Code::PictureSmall, Code::BandLow};
    QTest::newRow("at 920 mm, only 130 mm are low enough") << panel(698, 600, 920) << landscape << QList{Code::BandLow};
    QTest::newRow("over everybody's heads") << panel(698, 600, 1500) << landscape << QList{Code::BandNotOnPicture};
    QTest::newRow("at everybody's feet") << panel(698, 600, 200) << landscape << QList{Code::BandNotOnPicture};
}

void InstallationTest::aPanelShutsNobodyOut()
{
    QFETCH(const PanelGeometry, geometry);
    QFETCH(const QSize, pixels);
    QFETCH(const QList<Code>, problems);
    QCOMPARE(codes(geometry, pixels), problems);
}

void InstallationTest::saysWhichKeyChangesIt_data()
{
    QTest::addColumn<PanelGeometry>("geometry");
    QTest::addColumn<QString>("key");
    QTest::newRow("too far away") << panel(698, 5000) << u"panel/viewingDistanceMillimetres"_s;
    QTest::newRow("too high") << panel(698, 600, 1500) << u"panel/lowerEdgeMillimetres"_s;
    QTest::newRow("rather high") << panel(698, 600, 950) << u"panel/reachToMillimetres"_s;
}

void InstallationTest::saysWhichKeyChangesIt()
{
    QFETCH(const PanelGeometry, geometry);
    QFETCH(const QString, key);
    const QList<InstallationProblem> problems = installationProblems(geometry, landscape);
    QCOMPARE(problems.size(), 1);
    for (const Tongue tongue : {Tongue::German, Tongue::English}) {
        const QString words = inWords(problems.first(), tongue);
        QVERIFY2(words.contains(key) && !words.contains(u'{'), qPrintable(words));
    }
}

void InstallationTest::saysHowNearOneMustCome()
{
    const QList<InstallationProblem> far = installationProblems(panel(698, 3000), landscape);
    QCOMPARE(far.size(), 1);
    QVERIFY(codes(panel(698, far.first().mostDistance), landscape).isEmpty());
    QVERIFY(!codes(panel(698, far.first().mostDistance + 10), landscape).isEmpty());
}

QTEST_MAIN(InstallationTest)
#include "tst_installation.moc"
