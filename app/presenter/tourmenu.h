// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "commands.h"

namespace Masterplan {

class Presentation;
class TourShelf;

/// Which tour is presented; the menu has the others, and what can be done with them.
class TourMenu final : public QToolButton {
    Q_OBJECT

public:
    /// Both outlive the button.
    TourMenu(Presentation &presentation, const TourShelf &shelf, Tongue tongue, QWidget *parent = nullptr);

    void open();

private:
    void fill();
    void showTitle();

    Presentation &m_presentation;
    const TourShelf &m_shelf;
    Tongue m_tongue;
    QMenu *m_menu = nullptr;
};

} // namespace Masterplan
