// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// The coloured side of a detail: when it was, or which field it is, and its leading picture.
Rectangle {
    id: root

    required property ItemDetail detail
    required property bool isWide
    // It is shown elsewhere.
    property bool isWithoutPicture: false

    readonly property color accent: detail.accent
    readonly property bool hasPicture: detail.pictureId.length > 0 && !isWithoutPicture
    readonly property real headHeight: head.implicitHeight
    // Where large type leaves no room for it, it stands under the text instead.
    readonly property bool showsPicture: hasPicture && button.height >= 1.5 * Units.target
    // Where it would take the picture's place, the caption stands under the text.
    readonly property bool showsCaption: hasPicture && words.implicitHeight < (height - head.implicitHeight) * 0.25

    signal pictureChosen

    color: Theme.fill(accent)
    border.color: Theme.edge(accent)
    border.width: Theme.isHighContrast ? Units.stroke : 0
    implicitHeight: isWide ? head.implicitHeight + 2 * Units.large : head.implicitHeight + 3 * Units.large

    Column {
        id: head

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Units.large
        width: (root.isWide && root.hasPicture ? root.width * 0.5 : root.width) - 2 * Units.large
        spacing: Units.small

        Pictogram {
            anchors.left: parent.left
            width: Units.target * 1.35
            visible: root.detail.kind === ItemDetail.Field || hasSign
            source: root.detail.icon
            number: root.detail.number
            accent: root.accent
            border.color: "#FFFFFF"
            border.width: Units.stroke
        }

        Words {
            width: parent.width
            visible: text.length > 0
            text: root.detail.overline
            language: root.detail.overlineLanguage
            color: "#FFFFFF"
            font.pixelSize: Units.strong
            font.weight: Font.Bold
        }

        Headline {
            width: parent.width
            visible: text.length > 0
            text: root.detail.when.length > 0 ? root.detail.when : root.detail.title
            language: root.detail.when.length > 0 ? Theme.language : root.detail.textLanguage
            color: Theme.isHighContrast ? Theme.emphasis : "#FFFFFF"
            size: root.detail.when.length > 0 && root.detail.when.length < 14 ? Units.poster : Units.display
            lineHeight: 0.92
            // A title is the heading beside it, and is said once.
            Accessible.ignored: text.length === 0 || root.detail.when.length === 0
        }

        Words {
            width: parent.width
            visible: text.length > 0
            text: root.detail.secondWhen
            language: root.detail.secondLanguage
            color: "#FFFFFF"
            font.pixelSize: Units.heading
            font.weight: Font.Bold
            // Too short to stand away from what it says again.
            horizontalAlignment: Text.AlignLeft
        }
    }

    PressArea {
        id: button

        anchors.left: root.isWide ? head.right : parent.left
        anchors.leftMargin: root.isWide ? Units.large : 0
        anchors.right: parent.right
        anchors.top: root.isWide ? parent.top : head.bottom
        anchors.topMargin: root.isWide ? 0 : Units.large
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.showsCaption ? words.height + 2 * Units.small : 0
        visible: root.showsPicture
        //: Spoken name of a picture's button; %1 is what is in the picture
        label: qsTr("Picture on the whole screen: %1").arg(root.detail.pictureAlt)
        cornerRadius: 0
        onActivated: root.pictureChosen()

        StillPicture {
            id: picture

            anchors.fill: parent
            pictureHeight: height
            url: root.detail.picture
            alt: root.detail.pictureAlt
            caption: ""
            credit: ""
            licence: ""
        }

        PressedShade {
            isShown: button.isPressed
        }

        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Units.small
            width: Units.target * 0.8
            height: width
            radius: width / 2
            color: button.isPressed ? Theme.pressed : Theme.surface
            border.color: Theme.ink
            border.width: Units.stroke

            Glyph {
                anchors.centerIn: parent
                width: parent.width * 0.5
                height: width
                sign: Glyph.WholeScreen
                color: Theme.ink
            }
        }
    }

    MediumWords {
        id: words

        anchors.left: button.left
        anchors.leftMargin: root.isWide ? 0 : Units.large
        anchors.right: parent.right
        anchors.rightMargin: Units.large
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Units.small
        visible: root.showsPicture && root.showsCaption
        caption: root.detail.pictureCaption
        credit: root.detail.pictureCredit
        licence: root.detail.pictureLicence
        textLanguage: root.detail.pictureLanguage
        captionColor: "#FFFFFF"
        creditColor: "#FFFFFF"
    }
}
