// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "commands.h"

namespace Masterplan {

class Presentation;

/// What language the audience reads, in which size, and whether a second one stands beside it.
class AudienceMenu final : public QToolButton {
    Q_OBJECT

public:
    /// The presentation outlives the button.
    AudienceMenu(Presentation &presentation, Tongue tongue, QWidget *parent = nullptr);

private:
    void fill();
    void showLanguage();

    Presentation &m_presentation;
    Tongue m_tongue;
    QMenu *m_menu = nullptr;
};

} // namespace Masterplan
