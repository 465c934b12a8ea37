// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "commands.h"

namespace Masterplan {

class MessageBar;
class Presentation;
class PreviewView;

/// What the audience sees now, live and to be pointed at, with the tools for that; the way back where the presenter has
/// left the tour.
class StagePanel final : public QWidget {
    Q_OBJECT

public:
    /// The presentation outlives the panel.
    StagePanel(Presentation &presentation, Tongue tongue, QWidget *parent = nullptr);

private:
    void showPicture();
    void showCover();
    void showPath();
    void announceStop();

    Presentation &m_presentation;
    Tongue m_tongue;
    QLabel m_heading;
    PreviewView *m_preview;
    MessageBar *m_detour;
};

} // namespace Masterplan
