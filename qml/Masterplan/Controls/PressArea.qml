// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme
import Masterplan.Touch

// Whatever can be pressed: by touch, pointer, key or assistive technology. A drag presses nothing, and of a quick
// double tap only the first counts unless the control is made for quick repetition.
Item {
    id: root

    property string label
    property bool acceptsRapidTaps: false
    property real cornerRadius: Units.radius
    // Until it acts, so that its look does not change twice.
    readonly property bool isPressed: finger.isPressed || later.running

    signal activated

    activeFocusOnTab: true
    implicitWidth: Units.target
    implicitHeight: Units.target

    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: enabled
    Accessible.onPressAction: root.activated()

    Keys.onReturnPressed: event => event.isAutoRepeat || root.activated()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.activated()
    Keys.onSpacePressed: event => event.isAutoRepeat || root.activated()

    // Acts once the touch has been delivered whole: what it leads to may take this very item away.
    GestureArea {
        id: finger

        anchors.fill: parent
        threshold: Units.small * 1.5
        // Fingers that come together are a hand; one that lies here keeps nobody else from pressing.
        stuckAfter: 500
        onTapped: (position, count) => {
            if (count === 1 || root.acceptsRapidTaps)
                later.start();
        }
    }

    Delay {
        id: later

        interval: 0
        onTriggered: root.activated()
    }

    FocusRing {
        isShown: root.activeFocus
        cornerRadius: root.cornerRadius
        z: 1
    }
}
