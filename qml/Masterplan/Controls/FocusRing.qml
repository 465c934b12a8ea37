// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme

// Two rings, dark and light, so that one of them stands out on any ground.
Rectangle {
    id: root

    required property bool isShown
    property real cornerRadius: Units.radius

    anchors.fill: parent
    anchors.margins: -Units.stroke * 2
    radius: cornerRadius + Units.stroke * 2
    visible: isShown && Theme.showsFocus
    color: "transparent"
    border.color: Theme.focus
    border.width: Units.stroke * 1.5

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.border.width
        radius: root.radius - root.border.width
        color: "transparent"
        border.color: Theme.focusHalo
        border.width: Units.stroke / 2
    }
}
