// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "commands.h"

namespace Masterplan {

class CommandButton;
class Presentation;

/// What the pointer on the preview does, below the preview.
class ToolPanel final : public QWidget {
    Q_OBJECT

public:
    /// The presentation outlives the panel.
    ToolPanel(Presentation &presentation, Tongue tongue, QWidget *parent = nullptr);

private:
    void showTool();

    Presentation &m_presentation;
    QList<std::pair<CommandButton *, int>> m_tools; ///< with the tool that each stands for
};

} // namespace Masterplan
