// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolpanel.h"

#include <QHBoxLayout>

#include "audiencewindow.h"
#include "commandbutton.h"
#include "presentation.h"

namespace Masterplan {

ToolPanel::ToolPanel(Presentation &presentation, Tongue tongue, QWidget *parent)
    : QWidget(parent)
    , m_presentation(presentation)
{
    using Tool = Presentation::Tool;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QList<std::pair<Command, Tool>> tools{{Command::Spotlight, Tool::Spotlight},
        {Command::Magnify, Tool::Magnifier}, {Command::Draw, Tool::Pen}, {Command::Erase, Tool::Eraser}};
    for (const auto &[command, tool] : tools) {
        auto *button = new CommandButton(command, tongue, presentation, this);
        m_tools.append({button, static_cast<int>(tool)});
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(&presentation, &Presentation::toolChanged, this, &ToolPanel::showTool);
    showTool();
}

void ToolPanel::showTool()
{
    for (const auto &[button, tool] : std::as_const(m_tools)) {
        button->setOn(static_cast<int>(m_presentation.tool()) == tool);
    }
}

} // namespace Masterplan
