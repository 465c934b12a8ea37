// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// Digits for the PIN; what was typed shows as dots only.
FocusScope {
    id: root

    required property StaffDoor door

    readonly property real keySize: Math.round(Math.max(Units.target * 1.2, Units.em * 1.7))
    readonly property real digitSize: Math.round(Math.min(Units.heading, keySize * 0.5))
    // Wide enough for the words, also in large text.
    readonly property real wordWidth: Math.max(keypad.width, Units.em * 11)
    readonly property real edge: Theme.isCramped ? Units.small : Units.large
    // Where it would be too high, what it says stands beside its keys.
    property bool isSideways: false
    readonly property real uprightHeight: keypad.height + Units.em * 2.8 + 2 * Units.small + Math.max(Units.target, Units.em * 1.8) + 3 * content.spacing + 2 * edge
    readonly property bool canType: door.state === StaffDoor.Asking
    readonly property string message: {
        if (door.state === StaffDoor.Waiting)
            return "Falsche PIN, bitte %1 s warten\nWrong PIN, please wait %1 s".arg(door.secondsToWait);
        if (door.state === StaffDoor.Checking)
            return "Einen Moment …\nOne moment …";
        return door.wasWrong ? "Falsche PIN\nWrong PIN" : "PIN eingeben\nEnter the PIN";
    }

    component Cancel: PillButton {
        width: root.wordWidth
        fontSize: Theme.isCramped ? Units.fine : Units.strong
        text: "Abbrechen · Cancel"
        onActivated: root.door.close()
    }

    width: content.width + 2 * edge
    height: content.height + 2 * edge

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.door.typeDigit(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            root.door.eraseDigit();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.door.enter();
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: Units.radius
        border.color: Theme.ink
        border.width: Units.stroke
    }

    Grid {
        id: content

        anchors.centerIn: parent
        columns: root.isSideways ? 2 : 1
        spacing: Theme.isCramped ? Units.gap : Units.medium
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            spacing: content.spacing

            Words {
                width: root.wordWidth
                text: root.message
                language: "de"
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                height: Units.small * 2
                spacing: Units.small

                Repeater {
                    model: Math.max(4, root.door.digitCount)

                    Rectangle {
                        required property int index

                        anchors.verticalCenter: parent.verticalCenter
                        width: Units.small
                        height: width
                        radius: width / 2
                        color: index < root.door.digitCount ? Theme.ink : "transparent"
                        border.color: Theme.ink
                        border.width: Units.hairline
                    }
                }
            }

            Cancel {
                visible: root.isSideways
            }
        }

        Grid {
            id: keypad

            columns: 3
            spacing: Units.gap

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                PillButton {
                    required property int modelData

                    width: root.keySize
                    height: root.keySize
                    enabled: root.canType
                    text: modelData
                    fontSize: root.digitSize
                    acceptsRapidTaps: true
                    onActivated: root.door.typeDigit(modelData)
                }
            }

            PillButton {
                width: root.keySize
                height: root.keySize
                enabled: root.canType && root.door.digitCount > 0
                sign: Glyph.Back
                label: "Löschen / erase"
                acceptsRapidTaps: true
                onActivated: root.door.eraseDigit()
            }

            PillButton {
                width: root.keySize
                height: root.keySize
                enabled: root.canType
                text: "0"
                fontSize: root.digitSize
                acceptsRapidTaps: true
                onActivated: root.door.typeDigit(0)
            }

            PillButton {
                width: root.keySize
                height: root.keySize
                enabled: root.canType && root.door.canEnter
                isPrimary: true
                sign: Glyph.Check
                label: "Öffnen / open"
                onActivated: root.door.enter()
            }
        }

        Cancel {
            visible: !root.isSideways
        }
    }
}
