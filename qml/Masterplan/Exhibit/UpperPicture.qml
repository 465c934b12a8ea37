// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// While everything to be touched lies low, the upper part goes on showing: the item's picture, years and title, what
// lies open over it, or the exhibition's own picture and title. Nothing here takes a touch.
Item {
    id: root

    required property Exhibition exhibition

    readonly property Visit visit: exhibition.visit
    readonly property ItemDetail detail: exhibition.detail
    readonly property Medium medium: exhibition.medium
    readonly property bool isOfItem: visit.screen === Visit.Detail
    readonly property bool hasDate: isOfItem && detail.when.length > 0
    readonly property bool isOfMedium: visit.sheet === Visit.MediaSheet
    readonly property bool isOfClip: isOfMedium && medium.kind === Medium.Clip
    readonly property url source: isOfMedium && medium.kind === Medium.Picture ? medium.url : isOfItem ? detail.picture : exhibition.attract.picture
    readonly property bool hasPicture: isOfClip || source != ""
    readonly property bool isWide: width > height * 1.4
    readonly property real letters: Math.max(Units.body, Math.min(Units.em * 3.2, height * 0.2))
    readonly property color ground: isOfItem ? Theme.fill(detail.accent) : Theme.paper
    readonly property color ink: isOfItem ? "#FFFFFF" : Theme.ink
    // In a low strip there is room for the words alone.
    readonly property bool showsPicture: hasPicture && frame.height >= Units.target * 2 && frame.width >= Units.target * 2
    // A picture or clip that lies open has all of the place; its words are below.
    readonly property bool showsWords: height > Units.em * 3 && !(isOfMedium && medium.kind !== Medium.Sound)

    clip: true

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Units.margin
        y: root.isWide ? (root.height - height) / 2 : Units.large
        width: (root.isWide && root.showsPicture ? Math.round(root.width * 0.5) : root.width) - 2 * Units.margin
        visible: root.showsWords
        spacing: Units.small

        Headline {
            id: head

            width: parent.width
            visible: text.length > 0
            text: root.hasDate ? root.detail.when : root.isOfItem ? root.detail.title : root.exhibition.title
            language: root.hasDate ? Theme.language : root.isOfItem ? root.detail.textLanguage : root.exhibition.textLanguage
            color: root.isOfItem && Theme.isHighContrast ? Theme.emphasis : root.ink
            size: root.letters
            lineHeight: 0.92
            Accessible.role: Accessible.Heading
            // An item says it below as well.
            Accessible.ignored: root.isOfItem
        }

        Headline {
            width: parent.width
            visible: text.length > 0 && head.height + words.spacing + height + 2 * Units.small < root.height * (root.isWide ? 1 : 0.5)
            text: root.hasDate ? root.detail.title : root.isOfItem ? root.detail.teaser : root.exhibition.teaser
            language: root.hasDate ? root.detail.textLanguage : root.isOfItem ? root.detail.teaserLanguage : root.exhibition.teaserLanguage
            color: root.isOfItem ? root.ink : Theme.muted
            size: root.letters * (root.hasDate ? 0.72 : 0.5)
            Accessible.ignored: root.isOfItem
        }
    }

    Item {
        id: frame

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.isWide ? (root.showsWords ? Math.round(root.width * 0.5) : root.width) : root.width
        height: root.isWide || !root.showsWords ? root.height : root.height - words.y - words.height - Units.large
        clip: true

        PictureFile {
            anchors.fill: parent
            visible: root.showsPicture && !root.isOfClip
            file: root.source
            sourceSize.width: Math.ceil(Math.max(frame.width, frame.height * 4 / 3))
            fillMode: root.isOfMedium ? Image.PreserveAspectFit : Image.PreserveAspectCrop
            Accessible.role: Accessible.Graphic
            Accessible.name: root.isOfMedium ? root.medium.alt : root.isOfItem ? root.detail.pictureAlt : root.exhibition.attract.pictureAlt
        }

        Rectangle {
            anchors.fill: parent
            visible: root.showsPicture && root.isOfClip
            color: "#000000"

            FrameView {
                anchors.fill: parent
                playback: root.exhibition.playback
                Accessible.role: Accessible.Graphic
                Accessible.name: root.medium.alt.length > 0 ? root.medium.alt : root.medium.caption
            }
        }
    }

    // What lies below may have the same colour.
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Units.stroke
        color: Theme.ink
    }
}
