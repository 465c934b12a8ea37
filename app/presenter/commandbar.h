// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "commands.h"

namespace Masterplan {

class CommandButton;
class Presentation;

/// The foot of the console: the time, and what is needed at every moment of a talk.
class CommandBar final : public QFrame {
    Q_OBJECT

public:
    /// The presentation outlives the bar.
    CommandBar(Presentation &presentation, Tongue tongue, QWidget *parent = nullptr);

private:
    CommandButton *addButton(Command command);
    void addMenu();
    void showCovers();
    void showState();

    Presentation &m_presentation;
    Tongue m_tongue;
    CommandButton *m_next = nullptr;
    CommandButton *m_end = nullptr;
    CommandButton *m_black = nullptr;
    CommandButton *m_freeze = nullptr;
};

} // namespace Masterplan
