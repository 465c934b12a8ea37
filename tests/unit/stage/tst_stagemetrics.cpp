// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTest>
#include <QtMath>

#include "Model/stagemetrics.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qreal normal = 1;
constexpr qreal largest = 2;
/// The least size of a text over the body's: Units.fine.
constexpr qreal fine = 0.86;

} // namespace

class StageMetricsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMillimetreIsThePanels_data();
    void aMillimetreIsThePanels();
    void lettersFollowTheViewingDistance();
    void lettersDoNotFollowThePixels();
    void theLargestTextIsTwiceTheNormal();
    void capitalsOfTheLargestTextAreLargeEnough_data();
    void capitalsOfTheLargestTextAreLargeEnough();
    void aChangeIsSaidOnce();
};

void StageMetricsTest::aMillimetreIsThePanels_data()
{
    QTest::addColumn<QSizeF>("pixels");
    QTest::addColumn<qreal>("widthMillimetres");
    QTest::addColumn<qreal>("pixelsPerMillimetre");
    QTest::newRow("32 inches") << QSizeF(1920, 1080) << 698.0 << 1920.0 / 698;
    QTest::newRow("32 inches upright") << QSizeF(1080, 1920) << 392.0 << 1080.0 / 392;
    QTest::newRow("55 inches") << QSizeF(3840, 2160) << 1210.0 << 3840.0 / 1210;
    QTest::newRow("unknown: taken for 32 inches") << QSizeF(1280, 720) << 0.0 << 1280.0 / 698;
    QTest::newRow("unknown and upright") << QSizeF(720, 1280) << 0.0 << 1280.0 / 698;
}

void StageMetricsTest::aMillimetreIsThePanels()
{
    QFETCH(const QSizeF, pixels);
    QFETCH(const qreal, widthMillimetres);
    QFETCH(const qreal, pixelsPerMillimetre);
    StageMetrics metrics(true, nullptr);
    metrics.setWindowSize(pixels);
    metrics.setPanel({widthMillimetres, 600});
    QCOMPARE(metrics.pixelsPerMillimetre(), pixelsPerMillimetre);
}

void StageMetricsTest::lettersFollowTheViewingDistance()
{
    StageMetrics metrics(true, nullptr);
    metrics.setPanel({698, 600});
    const qreal near = metrics.em();
    metrics.setPanel({698, 1200});
    QCOMPARE(metrics.em(), 2 * near);
}

void StageMetricsTest::lettersDoNotFollowThePixels()
{
    StageMetrics metrics(true, nullptr);
    metrics.setPanel({698, 600});
    metrics.setWindowSize({1920, 1080});
    const qreal millimetres = metrics.em() / metrics.pixelsPerMillimetre();
    metrics.setWindowSize({3840, 2160});
    QCOMPARE(metrics.em() / metrics.pixelsPerMillimetre(), millimetres);
}

void StageMetricsTest::theLargestTextIsTwiceTheNormal()
{
    StageMetrics metrics(true, nullptr);
    metrics.setTextFactor(normal);
    const qreal em = metrics.em();
    metrics.setTextFactor(largest);
    QVERIFY(metrics.em() >= 2 * em);
}

void StageMetricsTest::capitalsOfTheLargestTextAreLargeEnough_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<qreal>("viewingDistance");
    for (const QString &family : {u"Noto Sans"_s, u"Andika"_s}) {
        for (const qreal distance : {200.0, 450.0, 600.0, 800.0, 5000.0}) {
            QTest::addRow("%s at %g mm", qPrintable(family), distance) << family << distance;
        }
    }
}

/// EN 301 549, clause 5.1.4: 0.7 degrees.
void StageMetricsTest::capitalsOfTheLargestTextAreLargeEnough()
{
    QFETCH(const QString, family);
    QFETCH(const qreal, viewingDistance);
    if (!QFontDatabase::hasFamily(family)) {
        QSKIP("this font is not installed here");
    }
    StageMetrics metrics(true, nullptr);
    metrics.setPanel({698, viewingDistance});
    metrics.setTextFactor(largest);
    QFont font(family);
    font.setPixelSize(qRound(metrics.em() * fine));
    const qreal height = QFontMetricsF(font).capHeight() / metrics.pixelsPerMillimetre();
    QVERIFY(qRadiansToDegrees(2 * qAtan(height / 2 / viewingDistance)) >= 0.7);
}

void StageMetricsTest::aChangeIsSaidOnce()
{
    StageMetrics metrics(true, nullptr);
    const QSignalSpy changed(&metrics, &StageMetrics::changed);
    metrics.setPanel({698, 700});
    metrics.setPanel({698, 700});
    metrics.setWindowSize({800, 600});
    metrics.setWindowSize({800, 600});
    metrics.setWindowSize({});
    metrics.setTextFactor(1.5);
    metrics.setTextFactor(1.5);
    QCOMPARE(changed.size(), 3);
}

QTEST_MAIN(StageMetricsTest)
#include "tst_stagemetrics.moc"
