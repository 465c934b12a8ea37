// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// How far it is, what it is called, and all that can be done with it.
FocusScope {
    id: root

    required property Medium medium
    required property Playback playback
    required property Visit visit
    required property color accent
    required property bool showsTranscript
    required property bool showsDescription
    // Its caption and credit stand elsewhere.
    required property bool isUncaptioned

    readonly property bool canPlay: playback.state !== Playback.Failed && playback.state !== Playback.Closed && playback.state !== Playback.Opening

    signal transcriptToggled
    signal descriptionToggled

    implicitHeight: column.height

    component RowButton: PillButton {
        width: text.length > 0 ? implicitWidth : height
    }

    component Toggle: RowButton {
        text: Theme.isCramped ? "" : label
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: isChecked
    }

    Column {
        id: column

        width: root.width
        spacing: Units.small

        Item {
            width: parent.width
            height: seekBar.height

            SeekBar {
                id: seekBar

                anchors.left: parent.left
                anchors.right: time.left
                anchors.rightMargin: Units.medium
                playback: root.playback
                accent: root.accent
                enabled: root.canPlay && root.playback.canSeek
            }

            Words {
                id: time

                readonly property string position: seekBar.isHeld ? root.playback.wordsAt(seekBar.heldPart) : root.playback.positionWords

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                //: How far a clip or sound has played: "1:05 of 3:20"
                text: root.playback.durationWords.length > 0 ? qsTr("%1 of %2").arg(position).arg(root.playback.durationWords) : position
                font.weight: Font.Bold
            }
        }

        MediumWords {
            width: parent.width
            visible: !root.isUncaptioned
            caption: root.medium.caption
            credit: root.medium.credit
            licence: root.medium.licence
            textLanguage: root.medium.textLanguage
            fontSize: Units.body
        }

        Flow {
            width: parent.width
            spacing: Units.gap

            RowButton {
                height: playButton.height
                enabled: root.canPlay
                sign: Glyph.Restart
                //: Button that plays a clip or sound from its beginning
                label: qsTr("Back to the start")
                onActivated: root.playback.toStart()
            }

            RowButton {
                id: playButton

                height: Math.max(Math.round(Units.target * 1.3), implicitHeight)
                focus: true
                enabled: root.canPlay
                isPrimary: true
                sign: root.playback.isPlaying ? Glyph.Pause : Glyph.Play
                //: Buttons that stop a clip or sound for a while, and let it go on
                label: root.playback.isPlaying ? qsTr("Pause") : qsTr("Play")
                text: Theme.isCramped ? "" : label
                fontSize: Units.heading
                onActivated: root.playback.toggle()
            }

            RowButton {
                height: playButton.height
                enabled: root.visit.volume > 0
                sign: Glyph.Quieter
                //: Button that lowers the volume; %1 is the volume now, in percent
                label: Typeface.withDigits(qsTr("Quieter, now %1 percent").arg(root.visit.volume), Theme.zero)
                acceptsRapidTaps: true
                onActivated: root.visit.makeQuieter()
            }

            Item {
                width: Math.ceil(loudness.width)
                height: playButton.height

                TextMetrics {
                    id: loudness

                    font: volume.font
                    text: Typeface.withDigits(qsTr("%1 %").arg(100), Theme.zero)
                }

                Words {
                    id: volume

                    anchors.centerIn: parent
                    //: The volume in percent
                    text: Typeface.withDigits(qsTr("%1 %").arg(root.visit.volume), Theme.zero)
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }

            RowButton {
                height: playButton.height
                enabled: root.visit.volume < 100
                sign: Glyph.Louder
                //: Button that raises the volume; %1 is the volume now, in percent
                label: Typeface.withDigits(qsTr("Louder, now %1 percent").arg(root.visit.volume), Theme.zero)
                acceptsRapidTaps: true
                onActivated: root.visit.makeLouder()
            }

            Toggle {
                height: playButton.height
                visible: root.playback.hasCaptions
                sign: Glyph.Captions
                isChecked: root.visit.showsCaptions
                //: Button that shows what is said in a clip as text, or does not
                label: qsTr("Captions")
                onActivated: root.visit.setShowsCaptions(!root.visit.showsCaptions)
            }

            Toggle {
                height: playButton.height
                visible: root.medium.isDescribed
                sign: Glyph.Description
                isChecked: root.showsDescription
                //: Button that has said and shows what is to be seen in a clip, for who does not see it, or does not
                label: qsTr("Description")
                onActivated: root.descriptionToggled()
            }

            Toggle {
                height: playButton.height
                visible: root.medium.transcript.length > 0
                sign: Glyph.Plain
                isChecked: root.showsTranscript
                //: Button that shows all that is said in a clip or sound as one text, or does not
                label: qsTr("Read along")
                onActivated: root.transcriptToggled()
            }
        }
    }
}
