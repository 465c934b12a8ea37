// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Timeline

// Nobody is there: the story builds itself up, and in one language after the other the screen invites to touch it.
FocusScope {
    id: root

    required property AttractLoop attract
    required property TimelineView timeline
    required property PlotFonts fonts

    readonly property bool isWide: width > height
    readonly property bool hasPicture: picture.status !== Image.Null && picture.status !== Image.Error
    readonly property int way: Math.round(3 * Units.pixelsPerMillimetre)

    Item {
        id: story

        x: root.attract.shift.x * root.way
        y: root.attract.shift.y * root.way
        width: root.width
        height: band.y

        Column {
            id: heads

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.leftMargin: Units.margin
            anchors.topMargin: Units.large
            width: (root.isWide ? root.width * 0.36 : root.width) - 2 * Units.margin
            spacing: Units.small

            Headline {
                width: parent.width
                text: root.attract.title
                language: root.attract.titleLanguage
                size: root.isWide ? Units.display : Units.display * 1.3
                Accessible.role: Accessible.Heading
            }

            Words {
                width: parent.width
                visible: text.length > 0
                text: root.attract.teaser
                language: root.attract.teaserLanguage
                color: Theme.muted
                font.pixelSize: Units.heading
            }
        }

        Item {
            id: frame

            // The heads of all languages fit above it: it stays where it is while they change.
            readonly property real firstY: Units.large + Math.round(Units.em * (root.isWide ? 10 : 9))

            anchors.left: parent.left
            anchors.leftMargin: Units.margin
            y: Math.max(firstY, heads.y + heads.height + Units.medium)
            width: root.isWide ? heads.width : root.width - 2 * Units.margin
            height: root.isWide ? parent.height - y - Units.large : Math.round(root.height * 0.26)
            visible: root.hasPicture
            clip: true

            PictureFile {
                id: picture

                anchors.fill: parent
                file: root.attract.picture
                sourceSize.width: Math.ceil(Math.max(frame.width, frame.height * 4 / 3))
                fillMode: Image.PreserveAspectCrop
                Accessible.role: Accessible.Graphic
                Accessible.name: root.attract.pictureAlt
            }
        }

        AttractPlot {
            anchors.right: parent.right
            anchors.left: root.isWide ? heads.right : parent.left
            // Upright, it keeps from the edges what the picture is shifted by.
            anchors.leftMargin: root.isWide ? Units.margin : root.way
            anchors.rightMargin: root.isWide ? 0 : root.way
            y: root.isWide ? Units.large : (root.hasPicture ? frame.y + frame.height : heads.y + heads.height) + Units.large
            height: parent.height - y - Units.small
            view: root.timeline
            fonts: root.fonts
            builtPart: root.attract.builtPart
            edgeRoom: root.isWide ? root.way : 0
        }
    }

    Rectangle {
        id: band

        y: root.height - height
        width: root.width
        height: Math.round(Math.max(Units.poster * 2.1, root.height * 0.15))
        color: Theme.isHighContrast ? Theme.emphasis : Theme.ink

        Row {
            id: invitation

            anchors.centerIn: parent
            spacing: Units.large

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                width: Units.poster * 1.2
                height: width
                sign: Glyph.Touch
                color: words.color
            }

            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Typeface.lineRoom(text, font, language), root.width - 2 * Units.margin - Units.poster * 1.2 - Units.large)
                text: invitationWords.text
                language: root.attract.language
                color: Theme.paper
                font.pixelSize: Units.display * 1.2
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
            }
        }

        Invitation {
            id: invitationWords

            language: root.attract.language
            onTextChanged: arrival.restart()
        }

        NumberAnimation {
            id: arrival

            target: invitation
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.unhurried * 2
        }
    }
}
