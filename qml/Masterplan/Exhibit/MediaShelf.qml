// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme

// The pictures, clips and sounds of an item, each one tap away.
Flow {
    id: root

    required property MediaModel media
    required property color accent
    // Shown elsewhere already; empty: none is.
    required property string besides

    readonly property int columns: Math.max(1, Math.min(3, Math.floor((width + spacing) / (Units.em * 13 + spacing))))
    readonly property bool isEmpty: cards.count - (besides.length > 0 ? 1 : 0) <= 0

    signal chosen(mediaId: string)

    spacing: Units.medium

    Repeater {
        id: cards

        model: root.media

        MediaCard {
            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            visible: mediaId !== root.besides
            accent: root.accent
            onActivated: root.chosen(mediaId)
        }
    }
}
