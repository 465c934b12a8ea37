// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <functional>

#include "timescreen.h"
#include "timestories.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

void addPictograms(Bundle &bundle)
{
    MediaItem sign;
    sign.id = u"sign"_s;
    sign.kind = MediaKind::Pictogram;
    sign.file = u"media/sign.svg"_s;
    bundle.media.append(sign);
    for (Period &period : bundle.periods)
        period.pictogram = sign.id;
}

QList<MarkerRow> markersInSight(TimelineView &view)
{
    QList<MarkerRow> found = view.markers()->rows();
    found.removeIf([&](const MarkerRow &marker) {
        const qreal x = marker.x + view.originX();
        return x < -0.5 || x > view.width() + 0.5;
    });
    return found;
}

QList<BarRow> inWholePixels(QList<BarRow> rows)
{
    for (BarRow &row : rows) {
        row.rect = row.rect.toRect();
        row.labelRect = row.labelRect.toRect();
    }
    return rows;
}

/// Another frame may have other rows before it.
int rowOf(const MarkerRow &marker, TimelineView &view)
{
    const QList<MarkerRow> &rows = view.markers()->rows();
    const auto isSame = [&](const MarkerRow &row) { return row.item == marker.item; };
    return int(std::find_if(rows.begin(), rows.end(), isSame) - rows.begin());
}

} // namespace

class TimelineViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDragChangesOriginAndNoRow();
    void aZoomMakesFewerRowsThanADrag();
    void aZoomShowsEveryLabelThatReachesIntoSight();
    void barsAreTheSameOnceAZoomHasEnded();
    void aDragBeyondTheEndsGivesWayAndComesBack_data();
    void aDragBeyondTheEndsGivesWayAndComesBack();
    void overviewSaysWhatIsInSight();
    void aFilterShowsItsItemsAloneAndKeepsThePlace();
    void clustersOpenUntilEveryEventIsReached();
    void eventsOfOneDay_data();
    void eventsOfOneDay();
    void labelsStandClearOfMarkersAboveOthers();
    void buttonsKnowWhereTheyLead();
    void keysWalkThroughTime();
    void revealBringsIntoThePicture();
    void tapsHitTheNearest();
    void newTextsAreMeasuredAgain();
    void cutBarsKeepTheirWordsInSight();
    void aPictogramTakesNoWordsAway();
    void aPictogramStandsAboveTheWordsOfAHighBar();
    void aPictogramStandsAloneWhereNoWordsFit();
    void aNewSizeKeepsThePlace();
    void timeTurnsAroundAndKeepsThePlace();
    void gatheredChangesAreLaidOutOnce();
};

void TimelineViewTest::aDragChangesOriginAndNoRow()
{
    Screen screen(randomBundle(5, 0, 300).bundle());
    screen.view.setZoom(screen.view.zoom() + 4);
    QSignalSpy changed(screen.view.markers(), &MarkerModel::dataChanged);
    QSignalSpy removed(screen.view.markers(), &MarkerModel::rowsRemoved);
    QSignalSpy inserted(screen.view.markers(), &MarkerModel::rowsInserted);
    QSignalSpy placed(&screen.view, &TimelineView::placeChanged);
    const qreal origin = screen.view.originX();
    screen.view.panBy(300);
    QCOMPARE(placed.count(), 1);
    QCOMPARE(screen.view.originX(), origin + 300);
    QCOMPARE(changed.count() + removed.count() + inserted.count(), 0);
    // What comes near is added, what is there stays as it is.
    for (int step = 0; step < 6; ++step)
        screen.view.panBy(300);
    QVERIFY(inserted.count() > 0);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(screen.view.originX(), origin + 2100);
}

void TimelineViewTest::barsAreTheSameOnceAZoomHasEnded()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        BundleMaker maker = staircaseBundle();
        maker.bundle().languages.first().timelineDirection = direction;
        Screen screen(maker.bundle());
        for (int step = 1; step < 60; ++step) {
            screen.view.setZoom(screen.view.zoom() + 0.1);
            const QList<BarRow> during = inWholePixels(screen.view.bars()->rows());
            screen.view.prepareForDrag();
            const QList<BarRow> after = inWholePixels(screen.view.bars()->rows());
            QVERIFY(std::ranges::all_of(during, [&](const BarRow &bar) { return after.contains(bar); }));
        }
    }
}

void TimelineViewTest::aZoomMakesFewerRowsThanADrag()
{
    Screen screen(randomBundle(5, 0, 300).bundle());
    screen.view.setZoom(screen.view.zoom() + 4);
    const auto areWithin = [&](qreal margin) {
        const QList<MarkerRow> &rows = screen.view.markers()->rows();
        return std::all_of(rows.begin(), rows.end(), [&](const MarkerRow &row) {
            const qreal x = row.x + screen.view.originX();
            return x > -margin * screen.view.width() && x < (1 + margin) * screen.view.width();
        });
    };
    QVERIFY(areWithin(0.6));
    const qreal origin = screen.view.originX();
    screen.view.prepareForDrag();
    QVERIFY(!areWithin(0.6));
    QCOMPARE(screen.view.originX(), origin);
    screen.view.setZoom(screen.view.zoom() - 0.1);
    QVERIFY(areWithin(0.6));
    screen.view.panBy(600);
    QVERIFY(!areWithin(0.6));
}

void TimelineViewTest::aZoomShowsEveryLabelThatReachesIntoSight()
{
    // Upright, with large letters: the labels are long, and the picture is not.
    BundleMaker maker = randomBundle(5, 0, 60);
    for (const Event &event : maker.bundle().events)
        maker.titled(event.id, u"Donaudampfschifffahrt"_s);
    Screen screen(maker.bundle(), {1080, 900, 108, 8, 180, 24, 150});
    screen.measure.scale = 2;
    screen.view.setTextRevision(1);
    const auto inSight = [&] {
        QSet<QString> labels;
        for (const MarkerRow &row : screen.view.markers()->rows()) {
            const qreal left = row.labelRect.left() + screen.view.originX();
            if (!row.labelRect.isEmpty() && left < screen.view.width() && left + row.labelRect.width() > 0)
                labels.insert(row.itemId);
        }
        return labels;
    };
    int fromBeyond = 0; ///< the labels whose stem is far out of sight
    for (int step = 1; step < 200; ++step) {
        screen.view.zoomBy(1.03, step % 1080);
        const QSet<QString> during = inSight();
        screen.view.prepareForDrag();
        QCOMPARE(during, inSight());
        for (const MarkerRow &row : screen.view.markers()->rows()) {
            const qreal x = row.x + screen.view.originX();
            fromBeyond += during.contains(row.itemId) && (x < -540 || x > 1620) ? 1 : 0;
        }
    }
    QVERIFY(fromBeyond > 0);
}

void TimelineViewTest::aDragBeyondTheEndsGivesWayAndComesBack_data()
{
    QTest::addColumn<qreal>("way");
    QTest::addColumn<QString>("language");
    QTest::newRow("into the past") << 400.0 << u"en"_s;
    QTest::newRow("into the future") << -400.0 << u"en"_s;
    QTest::newRow("from right to left, into the past") << -400.0 << u"ar"_s;
    QTest::newRow("from right to left, into the future") << 400.0 << u"ar"_s;
}

void TimelineViewTest::aDragBeyondTheEndsGivesWayAndComesBack()
{
    QFETCH(qreal, way);
    QFETCH(QString, language);
    Screen screen(randomBundle(5, 3, 30).bundle());
    TimelineView &view = screen.view;
    view.setLanguage(language);
    const qreal origin = view.originX();
    view.dragBy(way);
    const qreal shift = view.originX() - origin;
    QVERIFY(shift * way > 0);
    QVERIFY(std::abs(shift) < std::abs(way) / 2);
    view.dragBy(10 * way);
    QVERIFY(std::abs(view.originX() - origin) <= 1.5 * view.targetSize());
    // The way back is the same.
    view.dragBy(-10 * way);
    QCOMPARE(view.originX() - origin, shift);
    view.dragBy(-way);
    QCOMPARE(view.originX(), origin);
    view.dragBy(way);
    view.setPull(0);
    QCOMPARE(view.originX(), origin);
}

void TimelineViewTest::aFilterShowsItsItemsAloneAndKeepsThePlace()
{
    BundleMaker maker;
    maker.period(u"first"_s, u"2000/2004")
        .period(u"second"_s, u"2005/..")
        .event(u"one"_s, u"2001")
        .event(u"two"_s, u"2007");
    Screen screen(maker.bundle());
    TimelineView &view = screen.view;
    const auto shown = [&] {
        QStringList ids;
        for (QString id = view.nextItem({}); !id.isEmpty(); id = view.nextItem(id))
            ids.append(id);
        return ids;
    };
    const double zoom = view.zoom();
    const QString second = QStringLiteral("second");
    QCOMPARE(shown().size(), 4);
    view.setFilter({second, u"two"_s});
    QCOMPARE(shown(), QStringList({second, u"two"_s}));
    QCOMPARE(view.zoom(), zoom);
    QCOMPARE(view.bars()->rows().constFirst().number, 2);
    view.setFilter({});
    QCOMPARE(shown().size(), 4);
}

void TimelineViewTest::overviewSaysWhatIsInSight()
{
    BundleMaker maker;
    maker.period(u"first"_s, u"2000/2004").period(u"second"_s, u"2005/..");
    Screen screen(maker.bundle());
    TimelineView &view = screen.view;
    QCOMPARE(view.visibleLeft(), 0.0);
    QCOMPARE(view.visibleRight(), 1.0);
    const auto part = [&](int row, int role) {
        return view.overview()->data(view.overview()->index(row), Qt::UserRole + role).toDouble();
    };
    QCOMPARE(view.overview()->rowCount(), 2);
    QVERIFY(part(0, 0) >= 0 && part(0, 1) > part(0, 0));
    QVERIFY(qFuzzyCompare(part(0, 1), part(1, 0)));
    QCOMPARE(part(1, 1), 1.0);
    view.setZoom(view.zoom() + 1);
    QVERIFY(std::abs(view.visibleRight() - view.visibleLeft() - 0.5) < 1e-9);
    view.setCentre(view.laterCentre());
    QVERIFY(view.visibleLeft() > 0.25);
}

void TimelineViewTest::clustersOpenUntilEveryEventIsReached()
{
    BundleMaker maker = randomBundle(3, 2, 150);
    for (int index = 0; index < 7; ++index)
        maker.event(u"same-%1"_s.arg(index), u"1950-05-05");
    Screen screen(maker.bundle());
    QSet<QString> reached;
    const std::function<void()> open = [&] {
        const double centre = screen.view.centre();
        const double zoom = screen.view.zoom();
        const QList<MarkerRow> markers = markersInSight(screen.view);
        for (const MarkerRow &marker : markers) {
            if (!marker.isCluster) {
                reached.insert(marker.itemId);
                continue;
            }
            const QString opened = screen.view.openCluster(rowOf(marker, screen.view));
            if (opened.isEmpty()) {
                QVERIFY(screen.view.zoom() > zoom);
                open();
            } else {
                // Of one day: the first opens, next reaches the others.
                QString item = opened;
                for (int index = 0; index < marker.count; ++index, item = screen.view.nextItem(item))
                    reached.insert(item);
                QCOMPARE(screen.view.zoom(), zoom);
            }
            screen.view.setZoom(zoom);
            screen.view.setCentre(centre);
        }
        for (const BarRow &bar : screen.view.bars()->rows())
            reached.insert(bar.itemId);
    };
    open();
    QCOMPARE(reached.size(), maker.bundle().events.size() + maker.bundle().periods.size());
}

void TimelineViewTest::eventsOfOneDay_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("markers");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two stand above each other") << 2 << 2;
    QTest::newRow("three do") << 3 << 3;
    QTest::newRow("four are counted") << 4 << 1;
    QTest::newRow("a thousand are counted") << 1000 << 1;
}

void TimelineViewTest::eventsOfOneDay()
{
    QFETCH(int, count);
    BundleMaker maker;
    for (int index = 0; index < count; ++index)
        maker.event(u"event-%1"_s.arg(index), u"1848-03-18")
            .titled(u"event-%1"_s.arg(index), u"Title %1"_s.arg(index, 5));
    Screen screen(maker.bundle());
    QTEST(screen.view.markers()->count(), "markers");
    const QList<MarkerRow> rows = screen.view.markers()->rows();
    for (int row = 0; row < rows.size(); ++row) {
        QCOMPARE(rows.at(row).fanRow, row);
        QCOMPARE(rows.at(row).y, 570.0 - row * 54);
    }
    if (rows.size() == 1 && count > 1) {
        QCOMPARE(rows.first().count, count);
        QCOMPARE(screen.view.openCluster(0), rows.first().itemId);
        QCOMPARE(rows.first().texts.when, u"18 March 1848"_s);
    }
}

void TimelineViewTest::labelsStandClearOfMarkersAboveOthers()
{
    BundleMaker maker;
    maker.event(u"before"_s, u"1800-01-01", 9).titled(u"before"_s, u"What came before all of that"_s);
    for (const auto &id : {u"one"_s, u"two"_s, u"three"_s})
        maker.event(id, u"1803-01-01").titled(id, id);
    maker.event(u"after"_s, u"1870-01-01").titled(u"after"_s, u"What came after"_s);
    Screen screen(maker.bundle());
    QCOMPARE(screen.view.markers()->count(), 5);
    checkNothingOverlaps(screen.view);
}

void TimelineViewTest::buttonsKnowWhereTheyLead()
{
    Screen screen(staircaseBundle().bundle());
    TimelineView &view = screen.view;
    QVERIFY(!view.canGoEarlier() && !view.canGoLater() && !view.canGoWider() && view.canGoCloser());
    view.setZoom(view.closerZoom());
    QVERIFY(view.canGoEarlier() && view.canGoLater() && view.canGoWider() && !view.isAllShown());
    const double middle = view.centre();
    view.setCentre(view.earlierCentre());
    QVERIFY(view.centre() < middle);
    for (int step = 0; step < 5; ++step)
        view.setCentre(view.earlierCentre());
    QVERIFY(!view.canGoEarlier());
    QCOMPARE(view.visibleFrom(), u"January 2005"_s);
    view.setCentre(1e12);
    QVERIFY(!view.canGoLater());
    QCOMPARE(view.visibleTo(), u"January 2016"_s);
    view.setCentre(view.allCentre());
    view.setZoom(view.allZoom());
    QVERIFY(view.isAllShown());
    view.setZoom(99);
    QCOMPARE(std::exp2(view.zoom()), 108.0);
    view.setZoom(-99);
    QVERIFY(view.isAllShown());
    view.setZoom(std::nan(""));
    view.setCentre(std::nan(""));
    view.zoomBy(0, 100);
    view.zoomBy(-1, 100);
    QVERIFY(view.isAllShown());
}

void TimelineViewTest::keysWalkThroughTime()
{
    Screen screen(staircaseBundle().bundle());
    QStringList forward;
    for (QString item = screen.view.nextItem({}); !item.isEmpty(); item = screen.view.nextItem(item))
        forward.append(item);
    QCOMPARE(forward, QStringList({u"start"_s, u"first"_s, u"second"_s, u"third"_s}));
    QStringList back;
    for (QString item = screen.view.previousItem({}); !item.isEmpty(); item = screen.view.previousItem(item))
        back.prepend(item);
    QCOMPARE(back, forward);
}

void TimelineViewTest::revealBringsIntoThePicture()
{
    Screen screen(randomBundle(9, 5, 400).bundle());
    TimelineView &view = screen.view;
    for (QString item = view.nextItem({}); !item.isEmpty(); item = view.nextItem(item)) {
        view.reveal(item);
        const auto isBar = [&](const BarRow &row) { return row.itemId == item; };
        const QList<BarRow> &bars = view.bars()->rows();
        const auto bar = std::find_if(bars.begin(), bars.end(), isBar);
        if (bar != bars.end()) {
            const qreal left = std::max(0.0, bar->rect.left() + view.originX());
            const qreal right = std::min(1920.0, bar->rect.right() + view.originX());
            QVERIFY(right - left >= 54);
            continue;
        }
        const TimeGeometry &geometry = view.layout().geometry();
        const int cluster = geometry.markerOf(geometry.story().indexOf(item), geometry.levels().levelAt(view.zoom()));
        const QList<MarkerRow> &rows = view.markers()->rows();
        const auto marker = std::find_if(rows.begin(), rows.end(),
            [&](const MarkerRow &row) { return row.itemId == item || (row.isCluster && row.cluster == cluster); });
        QVERIFY2(marker != rows.end(), qPrintable(item));
        QVERIFY(!marker->isCluster || marker->count > 3);
        QVERIFY(marker->x + view.originX() >= 0 && marker->x + view.originX() <= 1920);
        if (item.endsWith(u'3'))
            view.showAll();
    }
    const double centre = view.centre();
    view.reveal(u"nobody"_s);
    QCOMPARE(view.centre(), centre);
}

void TimelineViewTest::tapsHitTheNearest()
{
    BundleMaker maker = staircaseBundle();
    for (int index = 0; index < 5; ++index)
        maker.event(u"crowd-%1"_s.arg(index), u"2009-05-05");
    Screen screen(maker.bundle());
    TimelineView &view = screen.view;
    const MarkerRow &start = view.markers()->rows().at(0);
    const qreal x = start.x + view.originX();
    QCOMPARE(view.itemAt(x, 570), u"start"_s);
    QCOMPARE(view.itemAt(x + 26, 570 + 26), u"start"_s);
    QCOMPARE(view.itemAt(x + 28, 570), QString());
    QCOMPARE(view.itemAt(start.labelRect.center().x() + view.originX(), start.labelRect.center().y()), u"start"_s);
    const BarRow &second = view.bars()->rows().at(1);
    QCOMPARE(view.itemAt(second.rect.right() + view.originX() - 1, second.rect.center().y()), u"second"_s);
    QCOMPARE(view.itemAt(5, 5), QString());
    const MarkerRow &crowd = view.markers()->rows().at(1);
    QCOMPARE(crowd.count, 5);
    QCOMPARE(view.itemAt(crowd.x + view.originX(), 560), QString());
    QCOMPARE(view.clusterAt(crowd.x + view.originX(), 560), 1);
    QCOMPARE(view.clusterAt(x, 570), -1);
    QCOMPARE(view.clusterAt(5, 5), -1);
}

void TimelineViewTest::newTextsAreMeasuredAgain()
{
    Screen screen(staircaseBundle().bundle());
    const QRectF before = screen.view.markers()->rows().at(0).labelRect;
    screen.measure.scale = 2;
    screen.view.setTextRevision(2);
    const QRectF after = screen.view.markers()->rows().at(0).labelRect;
    QVERIFY(after.height() > before.height());
    checkNothingOverlaps(screen.view);
    const int calls = screen.measure.calls;
    screen.view.panBy(10);
    screen.view.setZoom(screen.view.zoom());
    QCOMPARE(screen.measure.calls, calls);
}

void TimelineViewTest::cutBarsKeepTheirWordsInSight()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        BundleMaker maker = staircaseBundle();
        maker.bundle().languages.first().timelineDirection = direction;
        Screen screen(maker.bundle());
        screen.view.setZoom(screen.view.zoom() + 2.5);
        screen.view.setCentre(dayOf(2008, 6));
        const BarRow bar = screen.view.bars()->rows().at(0);
        QCOMPARE(bar.itemId, u"first"_s);
        const QRectF label = bar.labelRect.translated(screen.view.originX(), 0);
        QVERIFY(bar.rect.left() + screen.view.originX() < 0 && bar.rect.right() + screen.view.originX() > 1920);
        QVERIFY(!label.isEmpty());
        QCOMPARE(direction == Qt::LeftToRight ? label.left() : 1920 - label.right(), 24.0);
        screen.view.setCentre(dayOf(2010, 12, 20));
        const BarRow leaving = screen.view.bars()->rows().at(0);
        QVERIFY(leaving.rect.contains(leaving.labelRect));
    }
}

void TimelineViewTest::aPictogramTakesNoWordsAway()
{
    constexpr qreal side = 60;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        BundleMaker maker = staircaseBundle();
        maker.bundle().languages.first().timelineDirection = direction;
        addPictograms(maker.bundle());
        Screen screen(maker.bundle());
        const QList<BarRow> before = screen.view.bars()->rows();
        QVERIFY(std::ranges::all_of(before, [](const BarRow &row) { return row.pictogramSize == 0; }));
        screen.view.setPictogramSize(side);
        const QList<BarRow> after = screen.view.bars()->rows();
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.at(0).pictogramSize, side);
        for (qsizetype row = 0; row < after.size(); ++row) {
            const BarRow &bar = after.at(row);
            QVERIFY(bar.pictogramSize == 0 || bar.pictogramSize >= 0.45 * side);
            QVERIFY(!bar.isPictogramAbove); // the bars are not that high
            QCOMPARE(bar.label.detail, before.at(row).label.detail);
            QCOMPARE(bar.label.isTeaserShown, before.at(row).label.isTeaserShown);
            QVERIFY(bar.rect.contains(bar.labelRect));
            const qreal beginning = direction == Qt::LeftToRight ? bar.labelRect.left() - bar.rect.left()
                                                                 : bar.rect.right() - bar.labelRect.right();
            QVERIFY(beginning >= bar.pictogramSize); // room for it before the words
        }
    }
}

void TimelineViewTest::aPictogramStandsAboveTheWordsOfAHighBar()
{
    BundleMaker maker = staircaseBundle();
    addPictograms(maker.bundle());
    TimePlot upright = landscapePlot();
    upright.height = 1400;
    Screen screen(maker.bundle(), upright);
    screen.view.setPictogramSize(60);
    const QList<BarRow> &bars = screen.view.bars()->rows();
    QVERIFY(std::ranges::count_if(bars, &BarRow::isPictogramAbove) > 1);
    for (const BarRow &bar : bars) {
        QCOMPARE(bar.pictogramSize, 60);
        QVERIFY(bar.rect.contains(bar.labelRect));
        const qreal room
            = bar.isPictogramAbove ? bar.labelRect.top() - bar.rect.top() : bar.labelRect.left() - bar.rect.left();
        QVERIFY(room >= bar.pictogramSize);
    }
}

void TimelineViewTest::aPictogramStandsAloneWhereNoWordsFit()
{
    BundleMaker maker = staircaseBundle();
    addPictograms(maker.bundle());
    Screen screen(maker.bundle());
    screen.view.setPictogramSize(60);
    screen.view.setWidth(500);
    bool isAnyAlone = false;
    for (const BarRow &bar : screen.view.bars()->rows()) {
        const bool isAlone = bar.label.detail == BarDetail::NumberOnly || bar.isLabelBeside;
        if (isAlone && bar.pictogramSize > 0)
            QVERIFY(bar.rect.width() >= bar.pictogramSize);
        isAnyAlone |= isAlone && bar.pictogramSize > 0;
    }
    QVERIFY(isAnyAlone);
}

void TimelineViewTest::aNewSizeKeepsThePlace()
{
    Screen screen(staircaseBundle().bundle());
    screen.view.setWidth(1080);
    QVERIFY(screen.view.isAllShown());
    screen.view.setZoom(screen.view.zoom() + 2);
    screen.view.setCentre(dayOf(2010));
    screen.view.setWidth(1920);
    screen.view.setLanguage(u"en"_s);
    QCOMPARE(screen.view.centre(), dayOf(2010));
    QVERIFY(!screen.view.isAllShown());
    screen.view.setHeight(0);
    QCOMPARE(screen.view.bars()->count() + screen.view.markers()->count() + screen.view.ticks()->count(), 0);
    screen.view.setHeight(400);
    QCOMPARE(screen.view.bars()->count(), 3);
    QCOMPARE(screen.view.centre(), dayOf(2010));
}

void TimelineViewTest::timeTurnsAroundAndKeepsThePlace()
{
    BundleMaker maker = randomBundle(5, 3, 30);
    maker.bundle().languages.first().timelineDirection = Qt::RightToLeft;
    Screen screen(maker.bundle());
    TimelineView &view = screen.view;
    QVERIFY(view.isMirrored());
    view.setZoom(view.zoom() + 2);
    view.setCentre(view.laterCentre());
    const double centre = view.centre();
    const QString selected = view.nextItem({});
    const QSignalSpy told(&view, &TimelineView::isMirroredChanged);
    view.setDirection(Qt::LeftToRight);
    QVERIFY(!view.isMirrored());
    QCOMPARE(told.count(), 1);
    QCOMPARE(view.centre(), centre);
    QCOMPARE(view.nextItem({}), selected);
    checkNothingOverlaps(view);
    // A finger that draws the picture to the right draws the past into it now.
    view.panBy(50);
    QVERIFY(view.centre() < centre);
    view.setDirection({});
    QVERIFY(view.isMirrored());
    view.panBy(50);
    QCOMPARE(view.centre(), centre);
}

void TimelineViewTest::gatheredChangesAreLaidOutOnce()
{
    const Bundle bundle = randomBundle(5, 3, 300).bundle();
    Screen gathered(bundle);
    Screen single(bundle);
    QSignalSpy placed(&gathered.view, &TimelineView::placeChanged);
    const auto change = [](TimelineView &view) {
        view.setWidth(1080);
        view.setHeight(900);
        view.setTargetSize(64);
        view.setTextRevision(view.textRevision() + 1);
    };
    {
        const TimelineView::Gathering outer(gathered.view);
        const TimelineView::Gathering inner(gathered.view);
        change(gathered.view);
        QCOMPARE(placed.count(), 0);
    }
    QCOMPARE(placed.count(), 1);
    change(single.view);
    QCOMPARE(gathered.view.bars()->rows(), single.view.bars()->rows());
    QCOMPARE(gathered.view.markers()->rows(), single.view.markers()->rows());
    QCOMPARE(gathered.view.zoom(), single.view.zoom());
    {
        const TimelineView::Gathering nothing(gathered.view);
    }
    QCOMPARE(placed.count(), 1);
}

QTEST_GUILESS_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
