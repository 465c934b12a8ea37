// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandbar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "audiencewindow.h"
#include "clockpanel.h"
#include "commandbutton.h"
#include "consolewords.h"
#include "presentation.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

CommandBar::CommandBar(Presentation &presentation, Tongue tongue, QWidget *parent)
    : QFrame(parent)
    , m_presentation(presentation)
    , m_tongue(tongue)
{
    setProperty("surface", u"bar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(10);
    layout->addWidget(new ClockPanel(presentation.talk(), this));
    layout->addStretch();
    addButton(Command::Back);
    m_next = addButton(Command::Next);
    m_next->setProperty("role", u"main"_s);
    m_black = addButton(Command::Black);
    m_freeze = addButton(Command::Freeze);
    addButton(Command::Overview);
    addMenu();
    m_end = addButton(Command::End);
    connect(&presentation.audience(), &AudienceWindow::coverChanged, this, &CommandBar::showCovers);
    connect(&presentation.talk(), &Talk::stateChanged, this, &CommandBar::showState);
    showCovers();
    showState();
}

CommandButton *CommandBar::addButton(Command command)
{
    auto *button = new CommandButton(command, m_tongue, m_presentation, this);
    button->setMinimumHeight(button->sizeHint().height() * 5 / 4);
    layout()->addWidget(button);
    return button;
}

void CommandBar::addMenu()
{
    auto *more = new QToolButton(this);
    more->setText(tr("More ▾"));
    more->setAccessibleName(tr("More commands"));
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    more->setFixedHeight(m_next->minimumHeight());
    auto *menu = new QMenu(more);
    for (const auto group : {CommandGroup::Tour, CommandGroup::Audience, CommandGroup::Pointer, CommandGroup::Media,
             CommandGroup::Console}) {
        QMenu *part = menu->addMenu(groupName(group, m_tongue));
        for (const CommandFacts &facts : allCommands()) {
            if (facts.group == group) {
                QAction *action = part->addAction(menuWords(facts.command, m_tongue));
                connect(action, &QAction::triggered, this,
                    [this, command = facts.command] { m_presentation.perform(command); });
            }
        }
    }
    more->setMenu(menu);
    layout()->addWidget(more);
}

void CommandBar::showCovers()
{
    m_black->setOn(m_presentation.audience().cover() == Cover::Black);
    m_freeze->setOn(m_presentation.audience().cover() == Cover::Frozen);
}

void CommandBar::showState()
{
    const Talk::State state = m_presentation.talk().state();
    m_end->setEnabled(state == Talk::State::Running || state == Talk::State::Paused);
    m_next->setName(
        state == Talk::State::Ready ? factsOf(Command::Begin).name(m_tongue) : factsOf(Command::Next).name(m_tongue));
}

} // namespace Masterplan
