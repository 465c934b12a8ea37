// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// Marks the text that it belongs to while that is read: a ground behind it with a rule where its lines begin, and a line
// under the word or sentence.
Item {
    id: root

    required property Words words
    required property bool isShown
    // In letters of the text; no length where nobody knows.
    property int start: 0
    property int length: 0

    readonly property bool isRightToLeft: Typeface.isRightToLeft(words.language)
    // Not by the alignment that is in effect: a text that is mirrored from its beginning does not tell it.
    readonly property real lineLeft: isRightToLeft ? width - words.contentWidth : 0
    readonly property real reach: Math.round(Units.small / 2)

    anchors.fill: words
    visible: isShown
    z: -1

    // No higher than the text: what stands above and below keeps its own ground.
    Rectangle {
        x: root.lineLeft - root.reach
        width: root.words.contentWidth + 2 * root.reach
        height: root.height
        color: Theme.readGround
    }

    Rectangle {
        x: root.isRightToLeft ? root.width + root.reach - width : -root.reach
        width: Units.stroke * 2
        height: root.height
        color: Theme.emphasis
    }

    TermPlaces {
        id: places

        text: root.words.text
        font: root.words.font
        width: root.words.width
        lineHeight: root.words.lineHeight
        alignment: root.words.effectiveHorizontalAlignment
        starts: root.isShown && root.length > 0 ? [root.start] : []
        lengths: root.isShown && root.length > 0 ? [root.length] : []
    }

    Repeater {
        model: places.underlines

        Rectangle {
            required property rect modelData

            x: modelData.x
            y: Math.round(modelData.y + modelData.height * 0.35)
            width: modelData.width
            height: Units.stroke * 1.5
            color: Theme.emphasis
        }
    }
}
