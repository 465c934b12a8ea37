// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <random>

#include "content/bundlereader.h"
#include "timedump.h"
#include "timescreen.h"
#include "timestories.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

QString golden(const QString &name)
{
    QFile file(QStringLiteral(MASTERPLAN_TEST_DATA "/golden/timeline-%1.txt").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void compareWithGolden(const QString &name, const QString &text)
{
    const QByteArray writeTo = qgetenv("MASTERPLAN_WRITE_GOLDEN");
    if (!writeTo.isEmpty()) {
        QFile file(QStringLiteral("%1/timeline-%2.txt").arg(QString::fromLocal8Bit(writeTo), name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QCOMPARE(text, golden(name));
}

/// Another id, so that ids that were in order are in the opposite order.
QString renamed(QString id)
{
    for (QChar &character : id)
        character = QChar(u'!' + u'~' - character.unicode());
    return id;
}

QString withoutIds(QString text)
{
    static const QRegularExpression id(u"itemId=\\S+"_s);
    return text.remove(id);
}

} // namespace

class TimelinePictureTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goldenDump_data();
    void goldenDump();
    void theStaircaseIsTrue();
    void theOtherDirectionMirrorsEverything_data();
    void theOtherDirectionMirrorsEverything();
    void namesAndOrderOfItemsChangeNothing();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void labelsStayWhileThePictureIsDragged();
    void sensibleForEveryStory_data();
    void sensibleForEveryStory();
};

void TimelinePictureTest::goldenDump_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("octaves");
    QTest::addColumn<double>("place");
    const QString story = QStringLiteral(MASTERPLAN_SOURCE_DIR "/resources/bundle");
    const QString other = QStringLiteral(MASTERPLAN_TEST_DATA "/bundles/other-subject");
    const QString mirrored = QStringLiteral(MASTERPLAN_TEST_DATA "/bundles/right-to-left");
    QTest::newRow("default-de") << story << u"de"_s << 0.0 << 0.5;
    QTest::newRow("default-en") << story << u"en"_s << 0.0 << 0.5;
    QTest::newRow("default-de-months") << story << u"de"_s << 3.5 << 0.6;
    QTest::newRow("right-to-left-ar") << mirrored << u"ar"_s << 0.0 << 0.5;
    QTest::newRow("other-subject-en") << other << u"en"_s << 0.0 << 0.5;
    QTest::newRow("other-subject-en-closer") << other << u"en"_s << 5.0 << 0.9;
}

void TimelinePictureTest::goldenDump()
{
    QFETCH(QString, folder);
    QFETCH(QString, language);
    QFETCH(double, octaves);
    QFETCH(double, place);
    const BundleReading reading = readBundle(folder);
    QVERIFY(reading.bundle);
    Screen screen(*reading.bundle);
    screen.view.setLanguage(language);
    const TimeRange range = screen.view.layout().geometry().range();
    screen.view.setZoom(screen.view.zoom() + octaves);
    screen.view.setCentre(range.from + place * range.length());
    compareWithGolden(QString::fromLatin1(QTest::currentDataTag()), dump(screen.view));
}

void TimelinePictureTest::theStaircaseIsTrue()
{
    Screen screen(staircaseBundle().bundle());
    const QList<BarRow> bars = screen.view.bars()->rows();
    const QList<MarkerRow> markers = screen.view.markers()->rows();
    QCOMPARE(bars.size(), 3);
    QCOMPARE(markers.size(), 1);
    const auto xOf = [&](qint64 year) { return (dayOf(year) - screen.view.centre()) * std::exp2(screen.view.zoom()); };
    const auto isNear = [](qreal left, qreal right) { return std::abs(left - right) < 0.01; };
    // 2010 belongs to the first two.
    QVERIFY(isNear(bars.at(0).rect.left(), xOf(2006)));
    QVERIFY(isNear(bars.at(0).rect.right(), xOf(2011)));
    QVERIFY(isNear(bars.at(1).rect.left(), xOf(2010)));
    QVERIFY(isNear(bars.at(1).rect.right(), xOf(2013)));
    QVERIFY(isNear(bars.at(2).rect.left(), xOf(2013)));
    // The third is open and runs out of the picture.
    QVERIFY(bars.at(2).isOpenEnd);
    QVERIFY(bars.at(2).fadeEnd > 0);
    QVERIFY(isNear(bars.at(2).rect.right() + screen.view.originX(), 1920));
    // Each one step higher than the one before.
    QVERIFY(bars.at(1).rect.bottom() <= bars.at(0).rect.top());
    QVERIFY(bars.at(2).rect.bottom() <= bars.at(1).rect.top());
    // 2005 stands at its year.
    QVERIFY(isNear(markers.at(0).x, xOf(2005)));
    QVERIFY(markers.at(0).isProminent);
    QVERIFY(!markers.at(0).labelRect.isEmpty());
    QVERIFY(screen.view.isAllShown());
}

void TimelinePictureTest::theOtherDirectionMirrorsEverything_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<double>("octaves");
    QTest::newRow("all") << 1 << 0.0;
    QTest::newRow("closer") << 2 << 2.7;
    QTest::newRow("much closer") << 3 << 6.1;
}

void TimelinePictureTest::theOtherDirectionMirrorsEverything()
{
    QFETCH(int, seed);
    QFETCH(double, octaves);
    BundleMaker maker = randomBundle(seed, 6, 80);
    Screen toTheRight(maker.bundle());
    maker.bundle().languages.first().timelineDirection = Qt::RightToLeft;
    Screen toTheLeft(maker.bundle());
    QVERIFY(toTheLeft.view.isMirrored());
    for (TimelineView *view : {&toTheRight.view, &toTheLeft.view})
        view->setZoom(view->zoom() + octaves);
    const auto mirrored = [&](const QRectF &left, const QRectF &right) {
        const qreal leftEdge = toTheLeft.view.originX() + left.left();
        const qreal rightEdge = toTheRight.view.originX() + right.right();
        return std::abs(leftEdge - (1920 - rightEdge)) < 1e-6 && left.size() == right.size() && left.y() == right.y();
    };
    QCOMPARE(toTheLeft.view.bars()->count(), toTheRight.view.bars()->count());
    for (int row = 0; row < toTheLeft.view.bars()->count(); ++row) {
        const BarRow &left = toTheLeft.view.bars()->rows().at(row);
        const BarRow &right = toTheRight.view.bars()->rows().at(row);
        QCOMPARE(left.itemId, right.itemId);
        QVERIFY(mirrored(left.rect, right.rect));
        QCOMPARE(left.label, right.label);
        QVERIFY(left.labelRect.isEmpty() || mirrored(left.labelRect, right.labelRect));
    }
    QCOMPARE(toTheLeft.view.markers()->count(), toTheRight.view.markers()->count());
    for (int row = 0; row < toTheLeft.view.markers()->count(); ++row) {
        const MarkerRow &left = toTheLeft.view.markers()->rows().at(row);
        const MarkerRow &right = toTheRight.view.markers()->rows().at(row);
        QCOMPARE(toTheLeft.view.originX() + left.x, 1920 - toTheRight.view.originX() - right.x);
        QVERIFY(left.labelRect.isEmpty() ? right.labelRect.isEmpty() : mirrored(left.labelRect, right.labelRect));
    }
    QCOMPARE(toTheLeft.view.ticks()->count(), toTheRight.view.ticks()->count());
}

/// What nothing else tells apart stands in the order of titles in a bundle that was read.
static void sortByTitle(Bundle &bundle)
{
    const auto title = [&bundle](const auto &entry) { return bundle.text(entry.id, Slot::Title, u"en").text; };
    std::ranges::stable_sort(bundle.periods, {}, title);
    std::ranges::stable_sort(bundle.events, {}, title);
}

void TimelinePictureTest::namesAndOrderOfItemsChangeNothing()
{
    BundleMaker maker = randomBundle(7, 6, 120);
    // Nothing but their titles tells these apart.
    for (const QString &title : {u"Bridge"_s, u"Arch"_s, u"Canal"_s})
        maker.event(u"same-"_s + title, u"1790").titled(u"same-"_s + title, title);
    Bundle other = maker.bundle();
    for (Period &period : other.periods)
        period.id = renamed(period.id);
    for (Event &event : other.events)
        event.id = renamed(event.id);
    std::reverse(other.periods.begin(), other.periods.end());
    std::mt19937 random(11);
    std::shuffle(other.events.begin(), other.events.end(), random);
    TextTable texts;
    for (auto text = maker.bundle().texts[u"en"_s].begin(); text != maker.bundle().texts[u"en"_s].end(); ++text)
        texts.insert(renamed(text.key().section(u'.', 0, 0)) + u".title"_s, *text);
    other.texts[u"en"_s] = texts;
    sortByTitle(other);
    sortByTitle(maker.bundle());

    Screen before(maker.bundle());
    Screen after(other);
    for (const double octaves : {0.0, 2.3, 3.0}) {
        before.view.setZoom(before.view.zoom() + octaves);
        after.view.setZoom(after.view.zoom() + octaves);
        QCOMPARE(withoutIds(dump(after.view)), withoutIds(dump(before.view)));
    }
}

void TimelinePictureTest::nothingOverlaps_data()
{
    QTest::addColumn<int>("periods");
    QTest::addColumn<int>("events");
    QTest::newRow("three periods") << 3 << 5;
    QTest::newRow("many events") << 5 << 400;
    QTest::newRow("many periods") << 60 << 60;
    QTest::newRow("events alone") << 0 << 300;
}

void TimelinePictureTest::nothingOverlaps()
{
    QFETCH(int, periods);
    QFETCH(int, events);
    for (int seed = 1; seed <= 6; ++seed) {
        Screen screen(randomBundle(seed, periods, events).bundle());
        for (int step = 0; step < 12; ++step) {
            checkNothingOverlaps(screen.view);
            if (QTest::currentTestFailed())
                return;
            screen.view.zoomBy(1.7, 1920.0 * seed / 7);
        }
    }
}

void TimelinePictureTest::labelsStayWhileThePictureIsDragged()
{
    Screen screen(randomBundle(5, 5, 300).bundle());
    screen.view.setZoom(screen.view.zoom() + 4.2);
    QHash<QString, QRectF> labels;
    int met = 0;
    const double ppd = std::exp2(screen.view.zoom());
    const double first = screen.view.layout().geometry().range().from;
    const auto look = [&] {
        for (const MarkerRow &row : screen.view.markers()->rows()) {
            QRectF label = row.labelRect;
            // Relative to the axis, not to the rows' origin.
            label.translate((screen.view.centre() - first) * ppd + screen.view.originX() - 960, 0);
            if (labels.contains(row.itemId)) {
                ++met;
                const QRectF known = labels.value(row.itemId);
                QCOMPARE(row.labelRect.isEmpty(), known.isEmpty());
                QVERIFY(row.labelRect.isEmpty() || std::abs(known.left() - label.left()) < 0.01);
                QCOMPARE(label.top(), known.top());
            }
            labels.insert(row.itemId, row.labelRect.isEmpty() ? QRectF(0, label.top(), 0, 0) : label);
        }
    };
    screen.view.setCentre(first);
    for (int step = 0; step < 150; ++step, screen.view.panBy(-157))
        look();
    // The other way, with nothing remembered.
    screen.view.setTextRevision(1);
    for (int step = 0; step < 150; ++step, screen.view.panBy(211))
        look();
    QVERIFY(met > 1000);
    QVERIFY(std::count_if(labels.begin(), labels.end(), [](const QRectF &label) { return !label.isEmpty(); }) > 20);
}

void TimelinePictureTest::sensibleForEveryStory_data()
{
    QTest::addColumn<QStringList>("periods");
    QTest::addColumn<QStringList>("events");
    const auto list = [](const char *texts) { return QString::fromLatin1(texts).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("one event") << list("") << list("2005");
    QTest::newRow("one period") << list("2006/2010") << list("");
    QTest::newRow("one open period") << list("2013/..") << list("");
    QTest::newRow("one period with an unknown end") << list("2013/") << list("");
    QTest::newRow("one period with an unknown start") << list("/2013") << list("");
    QTest::newRow("open at both sides") << list("../2000 1990/..") << list("");
    QTest::newRow("three days") << list("") << list("2005-05-05 2005-05-06 2005-05-07");
    QTest::newRow("all at one day") << list("2005-05-05/2005-05-05") << list("2005-05-05 2005-05-05");
    QTest::newRow("geology") << list("Y-13800000000/Y-4500000000 Y-4500000000/.. -0500/1500")
                             << list("Y-66000000 1969-07-20 2000");
    QTest::newRow("the whole calendar") << list("") << list("Y-999999999999 Y999999999999");
    QTest::newRow("before our era") << list("-0499/-0399") << list("-0489");
}

void TimelinePictureTest::sensibleForEveryStory()
{
    QFETCH(QStringList, periods);
    QFETCH(QStringList, events);
    BundleMaker maker;
    for (int index = 0; index < periods.size(); ++index)
        maker.period(u"period-%1"_s.arg(index), periods.at(index));
    for (int index = 0; index < events.size(); ++index)
        maker.event(u"event-%1"_s.arg(index), events.at(index));
    Screen screen(maker.bundle());
    // Everything is there, inside, with at least two years, months or days to tell where.
    int shown = screen.view.bars()->count();
    for (const MarkerRow &row : screen.view.markers()->rows()) {
        shown += row.count;
        QVERIFY(row.x + screen.view.originX() >= 50);
        QVERIFY(row.x + screen.view.originX() <= 1870);
    }
    QCOMPARE(shown, int(periods.size() + events.size()));
    int labelled = 0;
    for (const TickRow &tick : screen.view.ticks()->rows()) {
        const qreal x = tick.x + screen.view.originX();
        labelled += !tick.text.isEmpty() && x >= 0 && x <= 1920 ? 1 : 0;
    }
    QVERIFY(labelled >= 2);
    QVERIFY(!screen.view.visibleFrom().isEmpty());
    // To the end of the zoom and back.
    for (int step = 0; step < 60; ++step) {
        checkNothingOverlaps(screen.view);
        if (QTest::currentTestFailed())
            return;
        screen.view.zoomBy(2, 700);
    }
    QVERIFY(!screen.view.canGoCloser());
    screen.view.showAll();
    QVERIFY(screen.view.isAllShown());
}

QTEST_GUILESS_MAIN(TimelinePictureTest)
#include "tst_timelinepicture.moc"
