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
    // The row of buttons leaves the room to the words above it.
    readonly property bool saysInSigns: Theme.isCramped || height < Units.em * 20 || width < Units.em * 26

    // A text and the same in the second language, where there is such a one.
    component Pair: Grid {
        required property bool isWhole

        width: pane.columnWidth
        columns: isWhole && root.besideWidth > 0 ? 2 : 1
        columnSpacing: width - 2 * root.besideWidth
        rowSpacing: Units.small
    }

    // Marks a title or a teaser while it is read aloud, and brings it into sight.
    component Reading: ReadMark {
        required property int part

        isShown: root.reading.part === part
        start: isShown ? root.reading.start : 0
        length: isShown ? root.reading.length : 0
        onIsShownChanged: {
            if (isShown)
                pane.reveal(words);
        }
    }

    function besideSecond(second: string): real {
        return besideWidth > 0 && second.length > 0 ? besideWidth : pane.columnWidth;
    }

    Keys.onEscapePressed: event => {
        event.accepted = detail.paragraphs.openTerm >= 0 || detail.secondParagraphs.openTerm >= 0;
        detail.paragraphs.closeTerm();
        detail.secondParagraphs.closeTerm();
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp && previousButton.visible)
            previousButton.activated();
        else if (event.key === Qt.Key_PageDown && nextButton.visible)
            nextButton.activated();
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
        anchors.topMargin: Theme.isCramped ? Units.small : Units.large
        anchors.bottomMargin: Units.medium
        spacing: Units.medium
        //: Button at the lower edge of a text that goes on
        moreLabel: qsTr("More below")

        Headline {
            width: pane.columnWidth
            visible: !root.hasPoster && text.length > 0
            text: root.detail.when
            color: Theme.accentText(root.accent)
            size: Units.display
        }

        Pair {
            isWhole: root.detail.secondTitle.length > 0

            Headline {
                id: title

                width: root.besideSecond(root.detail.secondTitle)
                text: root.detail.title
                language: root.detail.textLanguage
                size: Units.display
                Accessible.role: Accessible.Heading

                Reading {
                    words: title
                    part: ReadAloud.Title
                }
            }

            Headline {
                id: secondTitle

                width: root.besideSecond(text)
                visible: text.length > 0
                text: root.detail.secondTitle
                language: root.detail.secondLanguage
                color: Theme.muted
                size: root.besideWidth > 0 ? Units.display : Units.title
                Accessible.role: Accessible.Heading

                Reading {
                    words: secondTitle
                    part: ReadAloud.SecondTitle
                }
            }
        }

        Pair {
            isWhole: root.detail.secondTeaser.length > 0

            Words {
                id: teaser

                width: root.besideSecond(root.detail.secondTeaser)
                visible: text.length > 0
                text: root.detail.teaser
                language: root.detail.teaserLanguage
                color: Theme.accentText(root.accent)
                font.pixelSize: Units.heading
                font.weight: Font.DemiBold

                Reading {
                    words: teaser
                    part: ReadAloud.Teaser
                }
            }

            Words {
                id: secondTeaser

                width: root.besideSecond(text)
                visible: text.length > 0
                text: root.detail.secondTeaser
                language: root.detail.secondLanguage
                color: Theme.muted
                font.pixelSize: Units.heading
                font.weight: Font.DemiBold

                Reading {
                    words: secondTeaser
                    part: ReadAloud.SecondTeaser
                }
            }
        }

        Pair {
            isWhole: apart.visible

            ItemBody {
                width: apart.visible ? apart.width : pane.columnWidth
                paragraphs: root.detail.paragraphs
                accent: root.accent
                besideWidth: root.besideWidth
                reading: root.reading
                onExplained: card => pane.reveal(card)
                onReached: item => pane.reveal(item)
            }

            ItemBody {
                id: apart

                width: root.besideWidth > 0 ? root.besideWidth : pane.columnWidth
                visible: root.detail.secondParagraphs.count > 0
                paragraphs: root.detail.secondParagraphs
                accent: root.accent
                besideWidth: root.besideWidth
                reading: root.reading
                part: ReadAloud.SecondParagraph
                onExplained: card => pane.reveal(card)
                onReached: item => pane.reveal(item)
            }
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

    Item {
        id: bar

        readonly property real waysWidth: (previousButton.visible ? previousButton.implicitWidth + Units.gap : 0)
                                          + (nextButton.visible ? nextButton.implicitWidth + Units.gap : 0)
                                          + (twoLanguagesButton.visible ? twoLanguagesButton.implicitWidth + Units.gap : 0)
                                          + takeAwayButton.implicitWidth + Units.gap
        readonly property bool isInOneRow: waysWidth + closeButton.implicitWidth <= width

        anchors.left: pane.left
        anchors.right: pane.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.isLow ? Units.small : Units.large
        height: isInOneRow ? Math.max(ways.height, closeButton.height) : ways.height + Units.gap + closeButton.height

        Flow {
            id: ways

            anchors.left: parent.left
            width: bar.isInOneRow ? bar.waysWidth : bar.width
            spacing: Units.gap

            PillButton {
                id: previousButton

                readonly property string place: root.detail.previousWhen.length > 0 ? root.detail.previousWhen : root.detail.previousTitle

                width: Math.min(implicitWidth, bar.width)
                visible: root.detail.previousId.length > 0
                sign: Glyph.Back
                text: root.saysInSigns ? "" : place
                language: root.detail.previousWhen.length > 0 ? Theme.language : root.detail.previousLanguage
                //: Spoken name of the button to the item before; %1 is its date or title
                label: qsTr("Back to %1").arg(place)
                acceptsRapidTaps: true
                onActivated: root.visit.open(root.detail.previousId)
            }

            PillButton {
                id: nextButton

                readonly property string place: root.detail.nextWhen.length > 0 ? root.detail.nextWhen : root.detail.nextTitle

                width: Math.min(implicitWidth, bar.width)
                visible: root.detail.nextId.length > 0
                sign: Glyph.Forward
                isSignTrailing: true
                text: root.saysInSigns ? "" : place
                language: root.detail.nextWhen.length > 0 ? Theme.language : root.detail.nextLanguage
                //: Spoken name of the button to the item after; %1 is its date or title
                label: qsTr("On to %1").arg(place)
                acceptsRapidTaps: true
                onActivated: root.visit.open(root.detail.nextId)
            }

            PillButton {
                id: twoLanguagesButton

                visible: root.visit.offeredLanguage.length > 0
                sign: Glyph.TwoLanguages
                isChecked: root.visit.secondLanguage.length > 0
                //: Button that shows the texts of a detail in two languages at once, or does not
                text: root.saysInSigns ? "" : qsTr("Two languages")
                //: Its spoken name; %1 is the language that is shown as well, by its own name
                label: qsTr("Two languages, also %1").arg(root.exhibition.offeredLanguageName)
                Accessible.role: Accessible.CheckBox
                Accessible.checkable: true
                Accessible.checked: isChecked
                onActivated: root.visit.setInTwoLanguages(!isChecked)
            }

            PillButton {
                id: takeAwayButton

                sign: Glyph.TakeAway
                //: Button that shows a code with which the item's text can be taken away on a telephone
                label: qsTr("Take away")
                text: root.saysInSigns ? "" : label
                onActivated: root.visit.showTakeAway()
            }
        }

        PillButton {
            id: closeButton

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            isPrimary: true
            sign: Glyph.Close
            //: Button that closes a detail and shows the timeline again
            label: qsTr("Close")
            text: root.saysInSigns ? "" : label
            onActivated: root.visit.goHome()
        }
    }
}
