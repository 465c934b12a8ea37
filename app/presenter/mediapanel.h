// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QSlider>

#include "commands.h"

namespace Masterplan {

class CommandButton;
class Presentation;

/// The clip or sound of the item shown: play, position, volume. Gone where there is none.
class MediaPanel final : public QWidget {
    Q_OBJECT

public:
    /// The presentation outlives the panel.
    MediaPanel(Presentation &presentation, Tongue tongue, QWidget *parent = nullptr);

private:
    void showState();
    void showPosition();

    Presentation &m_presentation;
    CommandButton *m_play = nullptr;
    QSlider m_position{Qt::Horizontal};
    QLabel m_times;
    QSlider m_volume{Qt::Horizontal};
};

} // namespace Masterplan
