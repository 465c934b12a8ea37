// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// Over everything, for staff: the keypad for the PIN, then the status page. In German and English at once, since
// nobody who opens it is asked for a language.
FocusScope {
    id: root

    required property StaffDoor door
    required property StaffPage page

    readonly property bool isOpen: door.state === StaffDoor.Open || door.state === StaffDoor.Testing

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Keys.onEscapePressed: door.close()

    Rectangle {
        anchors.fill: parent
        color: root.isOpen ? Theme.paper : Theme.scrim
    }

    // Nothing below is pressed.
    TouchShield {
        anchors.fill: parent
    }

    StaffKeypad {
        anchors.centerIn: parent
        visible: !root.isOpen
        focus: visible
        door: root.door
        isSideways: root.height < uprightHeight
    }

    StaffStatus {
        anchors.fill: parent
        visible: root.isOpen
        focus: visible
        door: root.door
        page: root.page
    }
}
