// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "content/bundlereader.h"
#include "exhibit/timelineview.h"
#include "timedump.h"
#include "timetest.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// A view as a screen has it, with all models under the eyes of the model tester.
class Screen {
public:
    explicit Screen(const Bundle &bundle, const TimePlot &plot = landscapePlot())
        : view(measure)
        , m_bars(view.bars(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , m_markers(view.markers(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , m_ticks(view.ticks(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        view.setWidth(plot.width);
        view.setHeight(plot.height);
        view.setTargetSize(plot.targetSize);
        view.setGap(plot.gap);
        view.setLaneHeight(plot.laneHeight);
        view.setBarPadding(plot.barPadding);
        view.setBarActionWidth(plot.barActionWidth);
        view.setBundle(bundle);
    }

    FakeMeasure measure;
    TimelineView view;

private:
    QAbstractItemModelTester m_bars;
    QAbstractItemModelTester m_markers;
    QAbstractItemModelTester m_ticks;
};

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

} // namespace

class TimelineViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goldenDump_data();
    void goldenDump();
};

void TimelineViewTest::goldenDump_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("language");
    QTest::newRow("default-de") << u"" MASTERPLAN_SOURCE_DIR "/resources/bundle"_s << u"de"_s;
    QTest::newRow("default-en") << u"" MASTERPLAN_SOURCE_DIR "/resources/bundle"_s << u"en"_s;
}

void TimelineViewTest::goldenDump()
{
    QFETCH(QString, folder);
    QFETCH(QString, language);
    const BundleReading reading = readBundle(folder);
    QVERIFY(reading.bundle);
    Screen screen(*reading.bundle);
    screen.view.setLanguage(language);
    compareWithGolden(QString::fromLatin1(QTest::currentDataTag()), dump(screen.view));
}

QTEST_GUILESS_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
