// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Theme

// What a word means, under the paragraph it stands in.
Rectangle {
    id: root

    required property string word
    required property string wordLanguage
    required property string explanation
    required property string explanationLanguage
    required property color accent

    signal closed

    implicitHeight: Math.max(texts.height, closeButton.height) + 2 * Units.small
    color: Theme.paper
    border.color: Theme.isHighContrast ? Theme.line : "transparent"
    border.width: Theme.isHighContrast ? Units.stroke : 0
    Accessible.role: Accessible.Grouping
    Accessible.name: word

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Units.stroke * 2
        color: Theme.accentText(root.accent)
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: Units.medium
        anchors.right: closeButton.left
        anchors.rightMargin: Units.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Units.small / 2

        Words {
            width: parent.width
            text: root.word
            language: root.wordLanguage
            font.weight: Font.Bold
        }

        Words {
            width: parent.width
            text: root.explanation
            language: root.explanationLanguage
            lineHeight: 1.12
        }
    }

    PillButton {
        id: closeButton

        anchors.right: parent.right
        anchors.rightMargin: Units.small
        anchors.verticalCenter: parent.verticalCenter
        sign: Glyph.Close
        //: Spoken name of the button that closes the explanation of a word
        label: qsTr("Close the explanation")
        onActivated: root.closed()
    }
}
