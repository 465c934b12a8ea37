// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "screenplan.h"

class QScreen;
class QWidget;
class QWindow;

namespace Masterplan {

/// Keeps the console and the audience's picture on screens of their own while screens come and go. Where one of the two
/// has no screen, its window waits unseen and everything else goes on.
class ScreenKeeper final : public QObject {
    Q_OBJECT

public:
    /// The windows outlive it; the first place() shows them.
    ScreenKeeper(QWidget &console, QWindow &audience, const ScreenWishes &wishes, QObject *parent = nullptr);

    [[nodiscard]] const ScreenPlan &plan() const { return m_plan; }
    /// The screens that could be the audience's.
    [[nodiscard]] QList<ScreenFacts> candidates() const;

    void place();
    /// On one screen the other of the two takes its turn there.
    void swap();
    void setWindowed(bool isWindowed);
    /// Answers where the plan is unsure.
    void setAudienceScreen(const QString &name);

Q_SIGNALS:
    /// Also when a screen in it has another size.
    void planChanged(const Masterplan::ScreenPlan &plan);

private:
    void watch(QScreen *screen);
    void letGo(const QScreen *screen);
    /// True where something moved.
    bool placeConsole();
    bool placeAudience();

    QWidget &m_console;
    QWindow &m_audience;
    ScreenWishes m_wishes;
    ScreenPlan m_plan;
    QTimer m_change; ///< screens change in several steps, of which the last one counts
};

} // namespace Masterplan
