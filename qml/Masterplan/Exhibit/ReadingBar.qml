// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// What can be done while texts are read aloud. Touches elsewhere stop the voice, those on this bar do not.
FocusScope {
    id: root

    required property ReadAloud reading
    required property Narrator narrator
    required property Visit visit

    readonly property bool isCondensed: Theme.isCramped || buttons.wordyWidth > width

    objectName: "readingBar"
    implicitHeight: column.height

    component BarButton: PillButton {
        text: label
        isCondensed: root.isCondensed
    }

    Column {
        id: column

        width: root.width
        spacing: Units.small

        Words {
            width: parent.width
            visible: root.reading.isVoiceMissing
            //: Shown while texts are to be read aloud and the machine cannot speak their language
            text: qsTr("There is no voice for this language here. The text can only be read.")
            font.weight: Font.Bold
            Accessible.role: Accessible.AlertMessage
        }

        Flow {
            id: buttons

            readonly property real wordyWidth: {
                let width = loudness.width + 2 * spacing;
                for (let i = 0; i < children.length; ++i)
                    width += ((children[i] as PillButton)?.wordyWidth ?? 0) + spacing;
                return width;
            }

            width: parent.width
            spacing: Units.gap

            BarButton {
                isPrimary: true
                sign: root.narrator.isSpeaking ? Glyph.Pause : Glyph.Play
                //: Buttons that stop the voice that reads aloud for a while, and let it go on
                label: root.narrator.isSpeaking ? qsTr("Pause") : qsTr("Read on")
                acceptsRapidTaps: true
                onActivated: root.reading.toggle()
            }

            BarButton {
                sign: Glyph.Repeat
                //: Button: the voice reads the paragraph once more
                label: qsTr("Repeat")
                acceptsRapidTaps: true
                onActivated: root.reading.repeat()
            }

            BarButton {
                enabled: root.narrator.pace !== Narrator.Slow
                sign: Glyph.Slower
                //: Button: the voice reads more slowly
                label: qsTr("Slower")
                acceptsRapidTaps: true
                onActivated: root.narrator.slower()
            }

            BarButton {
                enabled: root.narrator.pace !== Narrator.Fast
                sign: Glyph.Faster
                //: Button: the voice reads faster
                label: qsTr("Faster")
                acceptsRapidTaps: true
                onActivated: root.narrator.faster()
            }

            PillButton {
                enabled: root.visit.volume > 0
                sign: Glyph.Quieter
                //: Button that lowers the volume; %1 is the volume now, in percent
                label: Typeface.withDigits(qsTr("Quieter, now %1 percent").arg(root.visit.volume), Theme.zero)
                acceptsRapidTaps: true
                onActivated: root.visit.makeQuieter()
            }

            Item {
                width: Math.ceil(loudness.width)
                height: Math.max(Units.target, volume.implicitHeight)

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

            PillButton {
                enabled: root.visit.volume < 100
                sign: Glyph.Louder
                //: Button that raises the volume; %1 is the volume now, in percent
                label: Typeface.withDigits(qsTr("Louder, now %1 percent").arg(root.visit.volume), Theme.zero)
                acceptsRapidTaps: true
                onActivated: root.visit.makeLouder()
            }
        }
    }
}
