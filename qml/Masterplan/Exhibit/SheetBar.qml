// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// The ways out of what lies over a detail: home, where it stands on every screen, the next picture or clip, and close.
Item {
    id: root

    required property Visit visit
    required property Medium medium

    height: Units.target

    PillButton {
        anchors.left: parent.left
        isPrimary: true
        sign: Glyph.Home
        //: Button that leads back to the timeline from everywhere
        label: qsTr("Home")
        onActivated: root.visit.goHome()
    }

    Row {
        anchors.centerIn: parent
        visible: root.medium.count > 1
        spacing: Units.gap

        PillButton {
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.medium.previousId.length > 0
            sign: Glyph.Back
            //: Button to the picture, clip or sound before
            label: qsTr("The one before")
            acceptsRapidTaps: true
            onActivated: root.visit.openMedia(root.medium.previousId)
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Units.target, place.implicitWidth + Units.medium)
            height: Math.max(Units.target, place.implicitHeight)
            radius: height / 2
            color: Theme.paper

            Words {
                id: place

                anchors.centerIn: parent
                //: Which of the item's pictures, clips and sounds is shown: "2 of 6"
                text: Typeface.withDigits(qsTr("%1 of %2").arg(root.medium.position).arg(root.medium.count), Theme.zero)
                font.weight: Font.Bold
            }
        }

        PillButton {
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.medium.nextId.length > 0
            sign: Glyph.Forward
            //: Button to the picture, clip or sound after
            label: qsTr("The next one")
            acceptsRapidTaps: true
            onActivated: root.visit.openMedia(root.medium.nextId)
        }
    }

    PillButton {
        anchors.right: parent.right
        isPrimary: true
        sign: Glyph.Close
        //: Button that closes what lies over a detail
        label: qsTr("Close")
        onActivated: root.visit.closeSheet()
    }
}
