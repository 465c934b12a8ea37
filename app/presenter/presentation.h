// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <functional>

#include "commands.h"
#include "exhibit/talk.h"

namespace Masterplan {

class AudienceWindow;
class Exhibition;
class StopPictures;
class Visit;

/// A talk with what the audience sees of it: performs the presenter's commands. It has no window of its own; what only
/// the console or the screens can do, it passes on.
class Presentation final : public QObject {
    Q_OBJECT

public:
    /// What the pointer on the preview does.
    enum class Tool { Touch, Spotlight, Magnifier, Pen, Eraser };

    /// What is handed in outlives the presentation.
    Presentation(Exhibition &exhibition, AudienceWindow &audience, StopPictures &pictures, Talk &talk,
        QObject *parent = nullptr);

    [[nodiscard]] Exhibition &exhibition() { return m_exhibition; }
    [[nodiscard]] AudienceWindow &audience() { return m_audience; }
    [[nodiscard]] StopPictures &pictures() { return m_pictures; }
    [[nodiscard]] Talk &talk() { return m_talk; }

    void perform(Command command);

    /// Another plan; one that is not the same tour begins anew.
    void setPlan(const TalkPlan &plan);
    /// Shows the stop; a talk that has not begun begins.
    void goTo(int stop);
    /// The stop as it was before a power cut: shows it, and changes no time.
    void showCurrent();
    /// An item, or "home"; off the path unless the current stop shows it.
    void open(const QString &show);
    void endTalk();
    /// A talk that was broken off, where and when it was.
    void goOn(const TalkPlan &plan, const TalkRecord &record);

    void setLanguage(const QString &tag);
    /// Empty: one language.
    void setSecondLanguage(const QString &tag);
    [[nodiscard]] QString secondLanguage() const;

    [[nodiscard]] Tool tool() const { return m_tool; }
    void setTool(Tool tool);

    /// The pointer on the preview; places are parts of the picture, 0 to 1.
    void pressAt(QPointF part);
    void moveTo(QPointF part);
    void releaseAt(QPointF part);
    void wheelAt(QPointF part, int angle);

    /// Asked first when something is to be taken back; true: there was something beside the talk, and it is gone.
    void setLeaveAside(std::function<bool()> leaveAside) { m_leaveAside = std::move(leaveAside); }

    /// The item shown has a clip or sound.
    [[nodiscard]] bool hasMedia() const;

Q_SIGNALS:
    void toolChanged();
    void secondLanguageChanged();
    /// The audience may see another item.
    void placeChanged();
    /// A command for the console or the screens.
    void asked(Masterplan::Command command);
    /// Titles of stops that were passed over, since the bundle does not have what they show.
    void skipped(const QStringList &titles);
    /// There is no stop further on, or none before.
    void stoppedAtEdge(Masterplan::Command command);

private:
    void performTour(Command command);
    void performAudience(Command command);
    void performPointer(Command command);
    void performMedia(Command command);
    void step(Command command);
    /// Index of the stop that the command leads to; -1 where there is none.
    [[nodiscard]] int targetOf(Command command) const;
    [[nodiscard]] QStringList titlesBetween(int from, int to) const;
    void begin();
    void togglePause();
    void takeBack();
    void show(const QString &what);
    void followVisit();
    void toggleTool(Tool tool);
    void resize(int step);
    void nextLanguage();
    void toggleSecondLanguage();
    void playMedia();
    void showPointer();
    [[nodiscard]] Visit &visit();

    Exhibition &m_exhibition;
    AudienceWindow &m_audience;
    StopPictures &m_pictures;
    Talk &m_talk;
    std::function<bool()> m_leaveAside;
    Tool m_tool = Tool::Touch;
    QString m_lastSecondLanguage;
    QPointF m_pointer{0.5, 0.5};
    bool m_isPressed = false;
    bool m_isMoving = false; ///< it is this that moves the visit
    qreal m_magnification = 2;
};

} // namespace Masterplan
