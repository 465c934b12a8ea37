// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "commands.h"

namespace Masterplan {

/// Turns keys into commands, whichever of the program's windows has the focus. What people write in keeps its letters,
/// a dialog or menu its keys, a list or slider what moves in it; but while a talk runs, a clicker turns its pages
/// through all of them.
class KeyRouter final : public QObject {
    Q_OBJECT

public:
    /// Listens to the application, which outlives it.
    explicit KeyRouter(QObject *parent = nullptr);

    void setTalking(bool isTalking) { m_isTalking = isTalking; }
    /// Without them, what a microphone or a trembling hand writes does nothing.
    void setLettersAreCommands(bool areCommands) { m_areLettersCommands = areCommands; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void asked(Masterplan::Command command);

private:
    bool m_isTalking = false;
    bool m_areLettersCommands = true;
};

} // namespace Masterplan
