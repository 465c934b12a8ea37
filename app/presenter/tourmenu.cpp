// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourmenu.h"

#include <QActionGroup>
#include <QMenu>

#include "consolewords.h"
#include "presentation.h"
#include "tourshelf.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsOfMinute = 60;

int minutes(const TalkPlan &plan)
{
    return qMax(1, qRound(double(plan.plannedSeconds()) / secondsOfMinute));
}

} // namespace

TourMenu::TourMenu(Presentation &presentation, const TourShelf &shelf, Tongue tongue, QWidget *parent)
    : QToolButton(parent)
    , m_presentation(presentation)
    , m_shelf(shelf)
    , m_tongue(tongue)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("role", u"quiet"_s);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &TourMenu::fill);
    connect(&presentation.talk(), &Talk::planChanged, this, &TourMenu::showTitle);
    showTitle();
}

void TourMenu::showTitle()
{
    const TalkPlan &plan = m_presentation.talk().plan();
    //: %1 is the title of the tour, %2 the planned minutes
    setText(tr("Talk: %1 (%2 min) ▾").arg(plan.title).arg(minutes(plan)));
    setAccessibleName(tr("Tour: %1").arg(plan.title));
}

void TourMenu::open()
{
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

void TourMenu::fill()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const TalkPlan &current = m_presentation.talk().plan();
    const QList<TalkPlan> plans = m_shelf.plans();
    for (const TalkPlan &plan : plans) {
        const QString title = plan.origin == TalkPlan::Origin::TimelineOrder ? tr("Everything in the timeline's order")
            : plan.origin == TalkPlan::Origin::OwnTour                       ? tr("%1 (own)").arg(plan.title)
                                                                             : plan.title;
        QAction *action = m_menu->addAction(tr("%1, %2 min").arg(title).arg(minutes(plan)));
        action->setCheckable(true);
        action->setChecked(plan.origin == current.origin && plan.tourId == current.tourId);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, plan] { m_presentation.setPlan(plan); });
    }
    m_menu->addSeparator();
    for (const Command command : {Command::EditTour, Command::PrintNotes, Command::EndTime}) {
        QAction *action = m_menu->addAction(menuWords(factsOf(command).name(m_tongue) + u'…', command, m_tongue));
        connect(action, &QAction::triggered, this, [this, command] { m_presentation.perform(command); });
    }
}

} // namespace Masterplan
