// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandbutton.h"

#include "presentation.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

CommandButton::CommandButton(Command command, Tongue tongue, Presentation &presentation, QWidget *parent)
    : QPushButton(parent)
    , m_key(keyName(factsOf(command).keys.constFirst(), tongue))
{
    setFocusPolicy(Qt::TabFocus);
    setName(factsOf(command).name(tongue));
    connect(this, &QPushButton::clicked, this, [this, &presentation, command] {
        // What is shown as on follows what is on, not the click.
        setChecked(!isChecked() && isCheckable());
        presentation.perform(command);
    });
}

void CommandButton::setOn(bool isOn)
{
    setCheckable(true);
    setChecked(isOn);
}

void CommandButton::setName(const QString &name)
{
    setText(u"%1 (%2)"_s.arg(name, m_key));
}

} // namespace Masterplan
