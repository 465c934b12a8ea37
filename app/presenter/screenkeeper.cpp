// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenkeeper.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>
#include <algorithm>
#include <utility>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastStepMilliseconds = 50;
constexpr qreal windowedShare = 0.6; // of a screen that the console may be on as well

QList<ScreenFacts> screensNow()
{
    QList<ScreenFacts> facts;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QStringList model{screen->manufacturer(), screen->model(), screen->serialNumber()};
        facts.append({screen->name(), model.join(u' ').simplified(), screen->geometry(),
            screen == QGuiApplication::primaryScreen()});
    }
    return facts;
}

QScreen *screenNamed(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found
        = std::find_if(screens.begin(), screens.end(), [&name](QScreen *screen) { return screen->name() == name; });
    return found == screens.end() ? nullptr : *found;
}

/// There the compositor alone decides where a window is that does not fill its screen.
bool compositorPlacesWindows()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

QRect within(const QRect &available)
{
    QRect wanted(QPoint(), available.size() * windowedShare);
    wanted.moveCenter(available.center());
    return wanted;
}

/// To the window manager, what is shown next is another window. One that was only hidden could be shown again before
/// the manager has let go of it (ICCCM 4.1.4), which then forgets the state it was to be in, or leaves it unseen.
void renew(QWindow *window)
{
    if (window != nullptr) {
        window->destroy();
    }
}

} // namespace

ScreenKeeper::ScreenKeeper(QWidget &console, QWindow &audience, const ScreenWishes &wishes, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_audience(audience)
    , m_wishes(wishes)
{
    m_change.setSingleShot(true);
    m_change.setInterval(lastStepMilliseconds);
    connect(&m_change, &QTimer::timeout, this, &ScreenKeeper::place);
    for (QScreen *screen : QGuiApplication::screens()) {
        watch(screen);
    }
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watch(screen);
        m_change.start();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenKeeper::letGo);
}

void ScreenKeeper::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, &m_change, qOverload<>(&QTimer::start));
}

void ScreenKeeper::letGo(const QScreen *screen)
{
    // Before Qt moves them to where they are not meant to be.
    if (screen->name() == m_plan.audience) {
        m_audience.hide();
    }
    if (screen->name() == m_plan.console) {
        m_console.hide();
    }
    m_change.start();
}

QList<ScreenFacts> ScreenKeeper::candidates() const
{
    QList<ScreenFacts> screens = ownPictures(screensNow());
    screens.removeIf([this](const ScreenFacts &screen) { return screen.name == m_plan.console; });
    return screens;
}

void ScreenKeeper::place()
{
    if (compositorPlacesWindows() && m_console.isVisible()) {
        m_plan.console = m_console.screen()->name();
    }
    m_plan = planScreens(screensNow(), m_wishes, m_plan);
    if (!m_plan.console.isEmpty() && !m_plan.audience.isEmpty() && !m_plan.isWindowed) {
        m_wishes.console = m_plan.console;
        m_wishes.audience = m_plan.audience;
    }
    const bool audienceMoved = placeAudience();
    const bool consoleMoved = placeConsole();
    // Keys have to go to one of the two.
    if (!m_console.isVisible()) {
        m_audience.requestActivate();
    } else if (audienceMoved || consoleMoved) {
        m_console.activateWindow();
    }
    if (m_plan.isWindowed) {
        m_audience.raise();
    }
    Q_EMIT planChanged(m_plan);
}

void ScreenKeeper::swap()
{
    std::swap(m_plan.console, m_plan.audience);
    place();
}

void ScreenKeeper::setWindowed(bool isWindowed)
{
    m_wishes.isWindowed = isWindowed;
    place();
}

void ScreenKeeper::setAudienceScreen(const QString &name)
{
    if (m_plan.console == name) {
        m_plan.console.clear();
    }
    m_plan.audience = name;
    m_plan.isUnsure = false;
    place();
}

bool ScreenKeeper::placeAudience()
{
    QScreen *screen = screenNamed(m_plan.audience);
    if (screen == nullptr) {
        m_audience.hide();
        return false;
    }
    const auto visibility = m_plan.isWindowed ? QWindow::Windowed : QWindow::FullScreen;
    const bool isPlaced = m_audience.visibility() == visibility && m_audience.screen() == screen
        && (m_plan.isWindowed || m_audience.geometry() == screen->geometry());
    if (isPlaced) {
        return false;
    }
    // Hidden, since not every window manager moves what fills a screen.
    m_audience.hide();
    renew(&m_audience);
    m_audience.setScreen(screen);
    m_audience.setGeometry(m_plan.isWindowed ? within(screen->availableGeometry()) : screen->geometry());
    m_audience.setVisibility(visibility);
    return true;
}

bool ScreenKeeper::placeConsole()
{
    QScreen *screen = screenNamed(m_plan.console);
    if (screen == nullptr) {
        m_console.hide();
        return false;
    }
    const bool isPlaced = m_console.isVisible() && m_console.screen() == screen
        && screen->geometry().contains(m_console.geometry().center());
    if (isPlaced) {
        return false;
    }
    m_console.hide();
    renew(m_console.windowHandle());
    m_console.setWindowState(Qt::WindowNoState);
    m_console.setScreen(screen);
    m_console.setGeometry(screen->availableGeometry());
    m_console.showMaximized();
    return true;
}

} // namespace Masterplan
