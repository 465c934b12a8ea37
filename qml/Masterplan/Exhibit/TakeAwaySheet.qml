// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// The item's text and sources as a code that a telephone reads without any network, laid out like the detail under it.
FocusScope {
    id: root

    required property ItemDetail detail
    required property Visit visit

    readonly property bool isPortrait: width < height * 1.05

    // What is under the sheet is out of reach.
    TouchShield {
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border.color: Theme.line
        border.width: Units.hairline
    }

    Rectangle {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        width: root.isPortrait ? parent.width : Math.max(Math.round(parent.width * 0.38), code.width + 2 * Units.medium)
        height: root.isPortrait ? code.height + 2 * Units.large : parent.height
        color: Theme.fill(root.detail.accent)
        border.color: Theme.edge(root.detail.accent)
        border.width: Theme.isHighContrast ? Units.stroke : 0

        TakeAwayCode {
            id: code

            anchors.centerIn: parent
            width: implicitWidth
            height: implicitHeight
            detail: root.detail
            pixelsPerMillimetre: Units.pixelsPerMillimetre
            room: Math.floor(root.isPortrait ? Math.min(root.width - 2 * Units.large, root.height * 0.5) : Math.min(root.width * (root.visit.isWithinReach ? 0.38 : 0.5), root.height) - 2 * Units.large)
            //: In the text that visitors take away; %1 is where its facts come from
            sourceWords: qsTr("Source: %1")
            //: In the text that visitors take away, where the rest of it is left out
            shortenedMark: qsTr("(shortened)")
            Accessible.role: Accessible.Graphic
            //: Spoken name of the code; %1 is the title of the text that it holds
            Accessible.name: qsTr("QR code with the text about %1").arg(root.detail.title.length > 0 ? root.detail.title : root.detail.when)
            Accessible.description: text
        }
    }

    ScrollPane {
        id: pane

        anchors.left: root.isPortrait ? parent.left : side.right
        anchors.right: parent.right
        anchors.top: root.isPortrait ? side.bottom : parent.top
        anchors.bottom: closeButton.top
        anchors.margins: Units.large
        anchors.topMargin: Theme.isCramped ? Units.small : Units.large
        anchors.bottomMargin: Units.medium
        spacing: Units.medium
        //: Button at the lower edge of a text that goes on
        moreLabel: qsTr("More below")

        Headline {
            width: pane.columnWidth
            //: Heading beside a code with which the item's text can be taken away on a telephone
            text: qsTr("To take away")
            size: Units.display
            Accessible.role: Accessible.Heading
        }

        Words {
            width: pane.columnWidth
            visible: text.length > 0
            text: root.detail.title
            language: root.detail.textLanguage
            color: Theme.accentText(root.detail.accent)
            font.pixelSize: Units.heading
            font.weight: Font.Bold
        }

        Words {
            width: pane.columnWidth
            //: How a visitor gets the text onto a telephone
            text: qsTr("Point your telephone's camera at the code. The text and its source come to your telephone, without any network.")
            font.pixelSize: Units.strong
            lineHeight: 1.12
        }

        Words {
            width: pane.columnWidth
            visible: code.isShortened
            //: Why the text on the telephone is not the whole one
            text: qsTr("The whole text is too long for a code. It is shortened there.")
            font.pixelSize: Units.strong
            lineHeight: 1.12
        }
    }

    PillButton {
        id: closeButton

        anchors.right: pane.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Units.large
        focus: true
        isPrimary: true
        sign: Glyph.Close
        //: Button that closes what lies over a detail
        label: qsTr("Close")
        text: Theme.isCramped ? "" : label
        onActivated: root.visit.closeSheet()
    }
}
