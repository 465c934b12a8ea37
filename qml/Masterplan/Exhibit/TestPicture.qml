// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Theme

// Shows staff whether a millimetre is one and a touch is where the finger is: a grid of 10 mm, rulers to lay a real one
// against, and a ring under every finger.
FocusScope {
    id: root

    readonly property real millimetre: Units.pixelsPerMillimetre
    readonly property int columns: Math.floor(width / (10 * millimetre))
    readonly property int rows: Math.floor(height / (10 * millimetre))

    signal closed

    Keys.onEscapePressed: closed()
    Keys.onReturnPressed: closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border.color: Theme.start
        border.width: Units.stroke
    }

    Repeater {
        model: root.columns

        Rectangle {
            required property int index

            x: Math.round((index + 1) * 10 * root.millimetre)
            width: (index + 1) % 10 === 0 ? Units.stroke : Units.hairline
            height: root.height
            color: (index + 1) % 10 === 0 ? Theme.ink : Theme.line

            Words {
                x: Units.small / 2
                y: Units.small
                width: implicitWidth
                // Beyond the last line there may be no room.
                visible: (parent.index + 1) % 10 === 0 && parent.x + x + width < root.width
                text: "%1 mm".arg((parent.index + 1) * 10)
                wrapMode: Text.NoWrap
            }
        }
    }

    Repeater {
        model: root.rows

        Rectangle {
            required property int index

            y: Math.round((index + 1) * 10 * root.millimetre)
            width: root.width
            height: (index + 1) % 10 === 0 ? Units.stroke : Units.hairline
            color: (index + 1) % 10 === 0 ? Theme.ink : Theme.line

            Words {
                x: Units.small
                y: Units.small / 2
                width: implicitWidth
                visible: (parent.index + 1) % 10 === 0 && parent.y + y + height < root.height
                text: "%1 mm".arg((parent.index + 1) * 10)
                wrapMode: Text.NoWrap
            }
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 10
        mouseEnabled: true
        touchPoints: [
            TouchPoint {
                id: first
            },
            TouchPoint {
                id: second
            },
            TouchPoint {
                id: third
            }
        ]
    }

    Repeater {
        model: [first, second, third]

        Rectangle {
            required property TouchPoint modelData

            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: Units.target
            height: width
            radius: width / 2
            visible: modelData.pressed
            color: "transparent"
            border.color: Theme.start
            border.width: Units.stroke

            Words {
                anchors.left: parent.right
                anchors.bottom: parent.top
                width: implicitWidth
                text: "%1 · %2".arg(Math.round(parent.modelData.x)).arg(Math.round(parent.modelData.y))
                color: Theme.start
                wrapMode: Text.NoWrap
            }
        }
    }

    PillButton {
        anchors.centerIn: parent
        isPrimary: true
        sign: Glyph.Close
        text: "Schließen · Close"
        onActivated: root.closed()
    }
}
