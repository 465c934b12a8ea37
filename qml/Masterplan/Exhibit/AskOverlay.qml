// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// Still there? One large button, or any touch, goes on.
FocusScope {
    id: root

    required property Visit visit
    // Of the part in which it may ask; any touch anywhere answers.
    required property rect place

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    // Takes the press whole: nothing under the question may be pressed by the answer.
    TouchShield {
        anchors.fill: parent
        onReleased: root.visit.stay()
    }

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.place.y + (root.place.height - height) / 2
        width: Math.min(parent.width - 2 * Units.margin, Units.em * 34)
        height: column.implicitHeight + 2 * column.anchors.margins
        radius: Units.radius
        color: Theme.surface
        border.color: Theme.ink
        border.width: Units.stroke

        Column {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.isCramped ? Units.medium : Units.large * 1.5
            spacing: Theme.isCramped ? Units.small : Units.large

            Words {
                width: parent.width
                //: Question after nobody touched the screen for a while
                text: qsTr("Are you still there?")
                font.pixelSize: Units.display
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
            }

            Words {
                width: parent.width
                //: %n is a number of seconds that counts down
                text: Typeface.withDigits(qsTr("Everything starts again from the beginning in %n second(s).", "", root.visit.secondsLeft), Theme.zero)
                font.pixelSize: Units.heading
            }

            PillButton {
                id: stayButton

                width: parent.width
                height: Math.max(implicitHeight, Units.target * 1.6)
                focus: true
                isPrimary: true
                //: Large button: the visitor is still there and wants to go on
                text: qsTr("Yes, go on")
                fontSize: Units.title
                onActivated: root.visit.stay()
            }
        }
    }
}
