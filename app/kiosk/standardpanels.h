// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include "stage/stagewindow.h"

namespace Masterplan {

/// A panel that the exhibition must look right on, whichever it is shown on.
struct StandardPanel {
    QString name;
    QSize pixels;
    PanelGeometry geometry;

    bool operator==(const StandardPanel &) const = default;
};

/// Landscape, portrait, large and small.
[[nodiscard]] const QList<StandardPanel> &standardPanels();

} // namespace Masterplan
