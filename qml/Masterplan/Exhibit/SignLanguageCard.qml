// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Theme

// The clip in sign language before all texts, for visitors who chose that.
PressArea {
    id: root

    required property color accent

    //: Plays the clip in which a text is said in German Sign Language (Deutsche Gebärdensprache)
    label: qsTr("Sign language (DGS)")
    cornerRadius: Units.radius
    implicitHeight: Math.max(Units.target * 1.8, words.implicitHeight + 2 * Units.medium)

    Rectangle {
        anchors.fill: parent
        radius: root.cornerRadius
        color: Theme.fill(root.accent)
        border.color: Theme.edge(root.accent)
        border.width: Theme.isHighContrast ? Units.stroke : 0
    }

    PressedShade {
        isShown: root.isPressed
        radius: root.cornerRadius
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: Units.medium
        anchors.verticalCenter: parent.verticalCenter
        width: Units.target * 1.2
        height: width
        radius: width / 2
        color: Theme.isHighContrast ? Theme.emphasis : "#FFFFFF"

        Glyph {
            anchors.centerIn: parent
            width: parent.width * 0.56
            height: width
            sign: Glyph.Play
            color: Theme.isHighContrast ? "#000000" : root.accent
        }
    }

    Glyph {
        id: hand

        anchors.right: parent.right
        anchors.rightMargin: Units.large
        anchors.verticalCenter: parent.verticalCenter
        width: Units.target * 1.1
        height: width
        sign: Glyph.SignLanguage
        color: "#FFFFFF"
    }

    Headline {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Units.medium
        anchors.right: hand.left
        anchors.rightMargin: Units.medium
        anchors.verticalCenter: parent.verticalCenter
        text: root.label
        color: "#FFFFFF"
        size: Units.title
        Accessible.ignored: true
    }
}
