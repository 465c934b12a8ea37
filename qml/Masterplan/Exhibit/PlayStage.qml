// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// A clip or a sound with what is said in it and its controls.
FocusScope {
    id: root

    required property Medium medium
    required property Playback playback
    required property Visit visit
    required property color accent

    readonly property bool isSound: medium.kind === Medium.Sound
    readonly property bool hasTranscript: medium.transcript.length > 0
    readonly property bool hasFailed: playback.state === Playback.Failed
    // A sound shows its words from the beginning, and so does what cannot be played.
    property bool wantsTranscript: isSound
    readonly property bool isTall: height > width
    readonly property bool showsTranscript: hasTranscript && (wantsTranscript || hasFailed)
    // What a clip shows is said beside it, and stands there where it was written.
    readonly property bool showsDescription: medium.isDescribed && visit.showsDescription
    readonly property bool writesDescription: medium.description.length > 0 && (visit.showsDescription || hasFailed)
    readonly property bool showsTexts: showsTranscript || writesDescription
    // Beside the clip, and then its captions stand under it alone.
    readonly property bool isBeside: showsTexts && !isTall
    // Where it is tight, the texts need the room that the caption has.
    readonly property bool movesCaption: (Theme.isCramped || Theme.isLow) && showsTexts

    component Named: Words {
        width: transcript.columnWidth
        color: Theme.muted
        font.pixelSize: Units.fine
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    component Written: Words {
        width: transcript.columnWidth
        font.pixelSize: Theme.isLow ? Units.body : Units.strong
        lineHeight: Theme.isLow ? 1 : 1.12
    }

    Item {
        id: scene

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Units.medium + Units.target + Units.small
        anchors.bottom: captions.top

        Rectangle {
            id: ground

            anchors.left: parent.left
            anchors.top: parent.top
            width: root.isBeside ? Math.round(parent.width * 0.45) : parent.width
            height: root.showsTexts && root.isTall ? Math.round(parent.height * 0.4) : parent.height
            color: root.isSound ? Theme.fill(root.accent) : "#000000"

            FrameView {
                anchors.fill: parent
                visible: !root.isSound
                playback: root.playback
                Accessible.role: Accessible.Graphic
                Accessible.name: root.medium.alt.length > 0 ? root.medium.alt : root.medium.caption
            }

            Glyph {
                anchors.centerIn: parent
                width: Math.min(parent.width, parent.height) * 0.4
                height: width
                visible: root.isSound && !root.hasFailed
                sign: Glyph.Sound
                color: "#FFFFFF"
            }

            Words {
                anchors.centerIn: parent
                width: parent.width - 2 * Units.large
                visible: root.hasFailed
                //: Instead of a clip or a sound that does not play on this machine
                text: root.isSound ? qsTr("This sound cannot be played here at the moment.") : qsTr("This film cannot be played here at the moment.")
                color: "#FFFFFF"
                font.pixelSize: Units.heading
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.AlertMessage
            }
        }

        ScrollPane {
            id: transcript

            anchors.right: parent.right
            anchors.rightMargin: Units.margin
            anchors.left: root.isTall ? parent.left : ground.right
            anchors.leftMargin: root.isTall ? Units.margin : Units.large
            anchors.top: root.isTall ? ground.bottom : parent.top
            anchors.topMargin: root.isTall ? Units.medium : Theme.isLow ? Units.gap / 2 : Units.small
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.isBeside ? -captions.height : 0
            visible: root.showsTexts
            ground: Theme.paper
            spacing: Units.medium
            //: Button at the lower edge of a text that goes on
            moreLabel: qsTr("More below")

            MediumWords {
                width: transcript.columnWidth
                visible: root.movesCaption
                caption: root.medium.caption
                credit: root.medium.credit
                licence: root.medium.licence
                textLanguage: root.medium.textLanguage
                fontSize: Theme.isLow ? Units.fine : Units.body
            }

            Named {
                visible: root.writesDescription
                //: Over the text that says what is to be seen in a clip
                text: qsTr("Description")
            }

            Written {
                visible: root.writesDescription
                text: root.medium.description
                language: root.medium.descriptionLanguage
            }

            Named {
                visible: root.writesDescription && root.showsTranscript
                //: Over the text that says all that is said in a clip, where its description stands there, too
                text: qsTr("What is said")
            }

            Written {
                visible: root.showsTranscript
                text: root.medium.transcript
                language: root.medium.transcriptLanguage
            }
        }
    }

    // Room for two lines from the beginning, so that nothing moves when somebody speaks.
    Rectangle {
        id: captions

        anchors.left: parent.left
        width: root.isBeside ? ground.width : parent.width
        anchors.bottom: controls.top
        anchors.bottomMargin: Units.small
        height: visible ? Math.max(2.6 * Units.heading, spoken.implicitHeight) + 2 * Units.small : 0
        visible: root.playback.hasCaptions && root.visit.showsCaptions
        color: "#000000"

        Words {
            id: spoken

            anchors.centerIn: parent
            width: parent.width - 2 * Units.margin
            text: root.playback.caption
            language: root.medium.textLanguage
            color: "#FFFFFF"
            font.pixelSize: Units.heading
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
        }
    }

    PlayControls {
        id: controls

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Units.margin
        anchors.rightMargin: Units.margin
        anchors.bottomMargin: Units.small
        focus: true
        medium: root.medium
        playback: root.playback
        visit: root.visit
        accent: root.accent
        showsTranscript: root.showsTranscript
        showsDescription: root.showsDescription
        isUncaptioned: root.movesCaption
        onDescriptionToggled: root.visit.setShowsDescription(!root.visit.showsDescription)
        onTranscriptToggled: root.wantsTranscript = !root.wantsTranscript
    }

    Connections {
        function onChanged() {
            root.wantsTranscript = root.isSound;
        }

        target: root.medium
    }
}
