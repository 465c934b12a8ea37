// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme

// What a button's sign and words stand on; dark where it is the one to press, or chosen.
Rectangle {
    id: root

    required property bool isDark
    required property bool isPressed

    readonly property color foreground: isDark ? (Theme.isHighContrast ? "#000000" : "#FFFFFF") : Theme.ink

    anchors.fill: parent
    color: isDark ? (isPressed ? Theme.pressedInk : Theme.emphasis) : (isPressed ? Theme.pressed : Theme.surface)
    border.color: Theme.ink
    border.width: Units.stroke
}
