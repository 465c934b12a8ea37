// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Theme

// A picture with its caption and credit under it. It is decoded at the size it is shown at, off the GUI thread.
Column {
    id: root

    required property url url
    required property string alt
    required property string caption
    required property string credit
    required property string licence
    property string textLanguage
    property color textColor: Theme.muted
    property real pictureHeight: Math.round(width * 0.75)
    property int fillMode: Image.PreserveAspectCrop

    readonly property bool isEmpty: image.status === Image.Null

    spacing: Units.small

    Item {
        width: root.width
        height: root.pictureHeight
        clip: true

        PictureFile {
            id: image

            anchors.fill: parent
            file: root.url
            sourceSize: root.width > 0 ? Qt.size(Math.ceil(Math.max(width, height * 4 / 3)), 0) : undefined
            fillMode: root.fillMode
            Accessible.role: Accessible.Graphic
            Accessible.name: root.alt
        }
    }

    Words {
        width: root.width
        visible: text.length > 0
        text: root.caption
        language: root.textLanguage
        color: root.textColor
        font.pixelSize: Units.fine
    }

    Words {
        width: root.width
        visible: text.length > 0
        text: root.licence.length > 0 ? "%1 · %2".arg(root.credit).arg(root.licence) : root.credit
        color: root.textColor
        font.pixelSize: Units.fine
    }
}
