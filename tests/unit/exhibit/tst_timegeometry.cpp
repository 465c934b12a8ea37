// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>

#include "exhibit/markerplaces.h"
#include "exhibit/timeframe.h"
#include "exhibit/timegeometry.h"
#include "timestories.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TimeGeometryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrameCostsWhatIsSeen();
};

void TimeGeometryTest::aFrameCostsWhatIsSeen()
{
    qint64 most = 0;
    for (const int count : {10, 100, 1000, 10'000, 100'000}) {
        const TimeStory story(randomItems(count));
        const TimeGeometry geometry(story, landscapePlot(), {});
        for (int level = 0; level < geometry.levels().count(); level += 3) {
            TimeFrame frame;
            frame.level = level;
            frame.zoom = geometry.levels().zoomOf(level);
            frame.anchor = story.range().from + 0.6 * story.range().length();
            const double reach = 1.5 * 1920 / frame.pixelsPerDay();
            frame.days = {frame.anchor - reach, frame.anchor + reach};
            geometry.resetVisited();
            const qsizetype found
                = geometry.barsBetween(level, frame.days).size() + markerPlaces(geometry, level, frame.days).size();
            // Searches, one group of bars a level, and what is seen.
            const double bound = 20 + (2 + geometry.levels().count()) * (2 + std::log2(count)) + 6.0 * double(found);
            QVERIFY2(geometry.visited() <= bound, qPrintable(QString::number(count)));
            // At most a marker a target, fanned, and lanes full of bars.
            QVERIFY(found < 3 * 5760 / 54 + geometry.laneCount() * 5760 / 54);
            most = std::max(most, geometry.visited());
        }
    }
    QVERIFY(most < 2000);
}

QTEST_GUILESS_MAIN(TimeGeometryTest)
#include "tst_timegeometry.moc"
