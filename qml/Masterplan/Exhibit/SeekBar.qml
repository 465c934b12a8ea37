// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// How far a clip or sound is. A tap or drag goes to any part of it, and so do the arrow keys. It runs from left to
// right in every language, as players everywhere do.
Item {
    id: root

    required property Playback playback
    required property color accent

    // Under a finger it is where the finger is, and the clip goes there when the finger leaves.
    readonly property real part: isHeld ? heldPart : playback.progress
    readonly property bool isHeld: finger.isDown && enabled
    property real heldPart: 0

    // What assistive technology reads of a slider, and sets: percent, for it leaves out what stands behind the point.
    readonly property int minimumValue: 0
    readonly property int maximumValue: 100
    property int value: 0
    readonly property int percent: Math.round(100 * part)

    function hold(x: real) {
        heldPart = Math.max(0, Math.min(1, x / width));
    }

    onPercentChanged: value = percent
    onValueChanged: {
        if (value !== percent)
            playback.seek(value / 100);
    }

    implicitHeight: Units.target
    activeFocusOnTab: enabled

    Accessible.role: Accessible.Slider
    //: Spoken name of the bar that shows how far a clip or sound has played; %1 is the position, %2 the whole: "1:05", "3:20"
    Accessible.name: qsTr("Position, now %1 of %2").arg(playback.positionWords).arg(playback.durationWords)
    Accessible.focusable: enabled
    Accessible.onIncreaseAction: root.playback.skip(5)
    Accessible.onDecreaseAction: root.playback.skip(-5)

    Keys.onRightPressed: root.playback.skip(5)
    Keys.onLeftPressed: root.playback.skip(-5)

    GestureArea {
        id: finger

        property bool isDown: false

        anchors.fill: parent
        threshold: Units.small * 0.5
        onPressed: position => {
            root.hold(position.x);
            isDown = true;
        }
        onPanned: way => root.hold(root.heldPart * root.width + way)
        onReleased: {
            root.playback.seek(root.heldPart);
            isDown = false;
        }
    }

    Rectangle {
        id: groove

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Units.stroke * 4
        radius: height / 2
        color: Theme.line

        Rectangle {
            width: Math.round(parent.width * root.part)
            height: parent.height
            radius: height / 2
            color: Theme.accentText(root.accent)
            border.color: Theme.ink
            border.width: Theme.isHighContrast ? Units.hairline : 0
        }
    }

    Rectangle {
        x: Math.round(root.part * (root.width - width))
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Units.target * (root.isHeld ? 0.6 : 0.4))
        height: width
        radius: width / 2
        visible: root.enabled
        color: Theme.surface
        border.color: Theme.ink
        border.width: Units.stroke
    }

    FocusRing {
        isShown: root.activeFocus
        cornerRadius: Units.radius
    }
}
