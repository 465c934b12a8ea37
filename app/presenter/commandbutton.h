// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "commands.h"

namespace Masterplan {

class Presentation;

/// A button that gives a command and names its key. A click leaves the focus where it was, so that the space bar goes
/// on meaning the next stop.
class CommandButton final : public QPushButton {
    Q_OBJECT

public:
    /// The presentation outlives the button.
    CommandButton(Command command, Tongue tongue, Presentation &presentation, QWidget *parent = nullptr);

    /// For what can be on or off.
    void setOn(bool isOn);
    /// Another name while it does something else, without the key.
    void setName(const QString &name);

private:
    QString m_key;
};

} // namespace Masterplan
