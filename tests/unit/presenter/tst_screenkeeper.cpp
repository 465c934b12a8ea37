// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include "presenter/screenkeeper.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// For the offscreen platform: a laptop with a projector on its right.
constexpr auto twoScreens = R"({"screens": [
    {"name": "eDP-1", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "HDMI-A-1", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96,
     "dpr": 1}]})";

} // namespace

class ScreenKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsAScreenForEachPart();
    void swapsThem();
    void takesTheAnswerForTheAudience();

private:
    QWidget m_console;
    QWindow m_audience;
};

void ScreenKeeperTest::fillsAScreenForEachPart()
{
    ScreenKeeper keeper(m_console, m_audience, {});
    const QSignalSpy changed(&keeper, &ScreenKeeper::planChanged);
    keeper.place();
    QCOMPARE(m_console.screen()->name(), u"eDP-1"_s);
    QVERIFY(m_console.isMaximized());
    QCOMPARE(m_audience.screen()->name(), u"HDMI-A-1"_s);
    QCOMPARE(m_audience.geometry(), QRect(1280, 0, 1920, 1080));
    QCOMPARE(m_audience.visibility(), QWindow::FullScreen);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(keeper.candidates().size(), 1);
    QCOMPARE(keeper.candidates().first().name, u"HDMI-A-1"_s);
}

void ScreenKeeperTest::swapsThem()
{
    ScreenKeeper keeper(m_console, m_audience, {});
    keeper.place();
    keeper.swap();
    QCOMPARE(m_console.screen()->name(), u"HDMI-A-1"_s);
    QVERIFY(m_console.isMaximized());
    QCOMPARE(m_audience.geometry(), QRect(0, 0, 1280, 800));
    keeper.swap();
    QCOMPARE(m_console.screen()->name(), u"eDP-1"_s);
    QCOMPARE(m_audience.geometry(), QRect(1280, 0, 1920, 1080));
}

void ScreenKeeperTest::takesTheAnswerForTheAudience()
{
    ScreenKeeper keeper(m_console, m_audience, {});
    keeper.place();
    keeper.setAudienceScreen(u"eDP-1"_s);
    QCOMPARE(keeper.plan().audience, u"eDP-1"_s);
    QCOMPARE(keeper.plan().console, u"HDMI-A-1"_s);
}

int main(int argc, char *argv[])
{
    QTemporaryFile screens;
    if (!screens.open()) {
        return 1;
    }
    screens.write(twoScreens);
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    QApplication application(argc, argv);
    ScreenKeeperTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenkeeper.moc"
