// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// A picture, clip or sound, small, with its caption and credit under it.
PressArea {
    id: root

    required property string mediaId
    required property int kind
    required property url url
    required property string alt
    required property string caption
    required property string credit
    required property string licence
    required property string textLanguage
    required property color accent

    readonly property bool isPicture: kind === Medium.Picture
    readonly property string name: caption.length > 0 ? caption : alt

    label: {
        switch (kind) {
        case Medium.Clip:
            //: Spoken name of a clip's button; %1 is what the clip is called
            return qsTr("Play the film: %1").arg(name);
        case Medium.Sound:
            //: Spoken name of a sound's button; %1 is what the sound is called
            return qsTr("Play the sound: %1").arg(name);
        default:
            //: Spoken name of a picture's button; %1 is what is in the picture
            return qsTr("Picture on the whole screen: %1").arg(name);
        }
    }
    cornerRadius: Units.stroke
    implicitHeight: ground.height + Units.small * 0.6 + words.height

    Rectangle {
        id: ground

        width: parent.width
        height: Math.max(Units.target, Math.round(width * 0.62))
        color: root.isPicture ? Theme.pressed : Theme.fill(root.accent)
        border.color: Theme.edge(root.accent)
        border.width: Theme.isHighContrast && !root.isPicture ? Units.stroke : 0

        PictureFile {
            anchors.fill: parent
            visible: root.isPicture
            file: root.isPicture ? root.url : ""
            sourceSize: width > 0 ? Qt.size(Math.ceil(Math.max(width, height * 16 / 9)), 0) : undefined
            fillMode: Image.PreserveAspectCrop
        }

        PressedShade {
            isShown: root.isPressed
        }

        // On a disc, so that the sign stands out on any picture.
        Rectangle {
            anchors.centerIn: root.isPicture ? undefined : parent
            anchors.right: root.isPicture ? parent.right : undefined
            anchors.bottom: root.isPicture ? parent.bottom : undefined
            anchors.margins: Units.small * 0.6
            width: root.isPicture ? Units.target * 0.7 : Units.target
            height: width
            radius: width / 2
            color: root.isPressed ? Theme.pressed : Theme.surface
            border.color: Theme.ink
            border.width: Units.stroke

            Glyph {
                anchors.centerIn: parent
                width: parent.width * 0.5
                height: width
                sign: root.isPicture ? Glyph.WholeScreen : root.kind === Medium.Clip ? Glyph.Play : Glyph.Sound
                color: Theme.ink
            }
        }
    }

    MediumWords {
        id: words

        anchors.top: ground.bottom
        anchors.topMargin: Units.small * 0.6
        width: parent.width
        caption: root.caption
        credit: root.credit
        licence: root.licence
        textLanguage: root.textLanguage
    }
}
