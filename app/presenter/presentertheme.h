// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace Masterplan {

/// The colours of the console. Surfaces and words come from the desktop's palette; what means something has colours of
/// its own. Words reach 4.5:1 and edges of controls 3:1 on what they stand on (WCAG 2.2, AA).
struct ConsoleColours {
    QColor window;
    QColor bar; ///< header and footer
    QColor panel;
    QColor button;
    QColor edge; ///< of controls, and where the focus is not
    QColor text;
    QColor muted; ///< words of less weight
    QColor accent; ///< the one thing that matters now
    QColor onAccent;
    QColor focus;
    QColor ahead;
    QColor behind;

    bool operator==(const ConsoleColours &) const = default;
};

[[nodiscard]] ConsoleColours coloursFrom(const QPalette &palette);

/// Of WCAG 2.2: from 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Qt's own dark palette where the desktop has none.
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette lightPalette();

/// For the console's window.
[[nodiscard]] QString consoleStyle(const ConsoleColours &colours);

} // namespace Masterplan
