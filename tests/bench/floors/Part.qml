// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A picture and five texts below it.
Column {
    id: root

    required property int number
    required property url picture

    width: 400
    spacing: 12

    Image {
        width: 400
        height: 300
        // Another size for each, so that each is decoded.
        sourceSize.width: 400 + root.number
        source: root.picture
        fillMode: Image.PreserveAspectCrop
    }

    Repeater {
        model: 5

        Text {
            id: words

            required property int index

            width: root.width
            text: "%1.%2 What this part says of what happened here, in a sentence as long as a teaser.".arg(root.number).arg(index)
            color: "#1C1B22"
            font.family: "Noto Sans"
            font.pixelSize: 22
            font.weight: index === 0 ? Font.Bold : Font.Normal
            wrapMode: Text.Wrap
        }
    }
}
