// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// One period, event or field: its poster, its words, what belongs to it, and the ways on.
FocusScope {
    id: root

    required property Exhibition exhibition

    readonly property ItemDetail detail: exhibition.detail
    readonly property Visit visit: exhibition.visit
    readonly property ReadAloud reading: exhibition.readAloud
    readonly property color accent: detail.accent
    readonly property bool isPortrait: width < height * 1.05
    // The picture stands above then, and so the words may have more of the width.
    readonly property bool isLow: visit.isWithinReach
    readonly property real posterPart: isLow ? 0.28 : 0.38
    readonly property bool hasPoster: height > Units.em * 16 && (isPortrait || width * posterPart > Units.em * 15)
    readonly property bool isTall: height > width * 1.15
    readonly property real besideWidth: !isPortrait && pane.columnWidth >= Units.em * 34 ? Math.floor((pane.columnWidth - Units.large) / 2) : 0

    Keys.onEscapePressed: event => {
        event.accepted = detail.paragraphs.openTerm >= 0 || detail.secondParagraphs.openTerm >= 0;
        detail.paragraphs.closeTerm();
        detail.secondParagraphs.closeTerm();
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp)
            bar.goBack();
        else if (event.key === Qt.Key_PageDown)
            bar.goOn();
        else
            return;
        event.accepted = true;
    }

    Connections {
        function onItemIdChanged() {
            pane.toStart();
            guard.guard();
        }

        target: root.detail
    }

    Connections {
        function onSheetChanged() {
            if (root.visit.sheet === Visit.NoSheet)
                Qt.callLater(root.forceActiveFocus);
        }

        target: root.visit
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border.color: Theme.line
        border.width: Units.hairline
    }

    ItemPoster {
        id: poster

        visible: root.hasPoster
        anchors.left: parent.left
        anchors.top: parent.top
        width: !root.hasPoster ? 0 : root.isPortrait ? parent.width : Math.round(parent.width * root.posterPart)
        height: !root.hasPoster ? 0 : root.isPortrait ? Math.max(implicitHeight, Math.round(parent.height * (root.isTall && poster.hasPicture ? 0.46 : 0.3))) : parent.height
        detail: root.detail
        isWide: root.isPortrait && !root.isTall
        isWithoutPicture: root.isLow
        onPictureChosen: root.visit.openMedia(root.detail.pictureId)
    }

    ScrollPane {
        id: pane

        anchors.left: root.isPortrait ? parent.left : poster.right
        anchors.right: parent.right
        anchors.top: root.isPortrait ? poster.bottom : parent.top
        anchors.bottom: bar.top
        anchors.margins: Units.large
        anchors.topMargin: Theme.isLow ? Units.small / 2 : Theme.isCramped ? Units.small : Units.large
        anchors.bottomMargin: Theme.isLow ? Units.small : Units.medium
        spacing: Units.medium
        //: Button at the lower edge of a text that goes on
        moreLabel: qsTr("More below")

        SignLanguageCard {
            width: pane.columnWidth
            visible: root.visit.prefersSignLanguage && root.detail.signLanguageId.length > 0
            accent: root.accent
            onActivated: root.visit.openMedia(root.detail.signLanguageId)
        }

        Headline {
            width: pane.columnWidth
            visible: !root.hasPoster && text.length > 0
            text: root.detail.when
            color: Theme.accentText(root.accent)
            size: Theme.isLow ? Units.title : Units.display
        }

        DetailWords {
            width: pane.columnWidth
            detail: root.detail
            accent: root.accent
            besideWidth: root.besideWidth
            reading: root.reading
            onReached: item => pane.reveal(item)
        }

        MediaShelf {
            width: pane.columnWidth
            visible: !isEmpty
            media: root.detail.media
            accent: root.accent
            besides: root.hasPoster && poster.showsPicture ? root.detail.pictureId : ""
            onChosen: mediaId => root.visit.openMedia(mediaId)
        }

        RelatedChips {
            width: pane.columnWidth
            related: root.detail.related
            onChosen: itemId => root.visit.open(itemId)
        }

        Column {
            width: pane.columnWidth
            spacing: Units.small / 2

            Words {
                width: pane.columnWidth
                visible: root.hasPoster && poster.showsPicture && !poster.showsCaption
                //: Under an item: %1 is the picture's caption, %2 who made it, %3 its licence
                text: qsTr("Picture: %1 (%2, %3)").arg(root.detail.pictureCaption).arg(root.detail.pictureCredit).arg(root.detail.pictureLicence)
                language: root.detail.pictureLanguage
                color: Theme.muted
                font.pixelSize: Units.fine
            }

            Repeater {
                model: root.detail.sources

                Item {
                    id: source

                    required property string text
                    required property string textLanguage

                    width: pane.columnWidth
                    height: citation.height

                    Words {
                        id: citation

                        width: parent.width
                        //: Under an item: where its facts come from
                        text: qsTr("Source: %1").arg(source.text)
                        language: source.textLanguage
                        color: Theme.muted
                        font.pixelSize: Units.fine
                    }
                }
            }
        }
    }

    SettleGuard {
        id: guard

        anchors.fill: pane
    }

    DetailBar {
        id: bar

        anchors.left: pane.left
        anchors.right: pane.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.isLow ? Units.small : Units.large
        exhibition: root.exhibition
        saysInSigns: Theme.isCramped || root.height < Units.em * 20 || root.width < Units.em * 26
    }
}
