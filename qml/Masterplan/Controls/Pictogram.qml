// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme

// A white sign on a disc of its colour; without a picture the disc carries the number.
Rectangle {
    id: root

    property url source
    property int number: 0
    property color accent: Theme.ink
    readonly property bool hasSign: sign.status !== Image.Null
    readonly property bool hasNumber: !hasSign && number > 0

    width: Units.target
    height: width
    radius: width / 2
    color: Theme.fill(accent)
    border.color: Theme.edge(accent)
    border.width: Theme.isHighContrast ? Units.stroke : 0

    PictureFile {
        id: sign

        anchors.centerIn: parent
        width: Math.round(parent.width * 0.66)
        height: width
        sourceSize.width: width
        sourceSize.height: height
        file: root.source
        visible: status === Image.Ready
    }

    Words {
        anchors.centerIn: parent
        visible: root.hasNumber
        text: Typeface.withDigits(root.number, Theme.zero)
        color: "#FFFFFF"
        // In large text as large as the disc allows. Without a number it asks for no font of a size of its own.
        font.pixelSize: root.hasNumber ? Math.round(Math.max(parent.width * 0.48, Math.min(parent.width * 0.7, Units.em * 0.72))) : Units.strong
        font.weight: Font.Bold
        lineHeight: 1
        Accessible.ignored: true
    }
}
