// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Theme

// A word in a text that keys and assistive technology can open; fingers are the body's matter.
Item {
    id: root

    required property rect bounds
    required property string word
    required property bool isOpen
    required property bool isPressed

    signal activated

    x: bounds.x
    y: bounds.y
    width: bounds.width
    height: bounds.height
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    //: Spoken name of a word in a text that can be explained; %1 is the word
    Accessible.name: qsTr("Explain %1").arg(word)
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: isOpen
    Accessible.onPressAction: root.activated()

    Keys.onReturnPressed: event => event.isAutoRepeat || root.activated()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.activated()
    Keys.onSpacePressed: event => event.isAutoRepeat || root.activated()

    PressedShade {
        isShown: root.isPressed
        radius: Units.stroke
    }

    FocusRing {
        isShown: root.activeFocus
        cornerRadius: Units.stroke
    }
}
