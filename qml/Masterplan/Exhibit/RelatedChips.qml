// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// What belongs to the item, each one tap away.
Column {
    id: root

    required property RelatedModel related

    signal chosen(itemId: string)

    spacing: Units.small
    visible: chips.count > 0

    Words {
        width: root.width
        //: Heading over the items that belong to the one shown
        text: qsTr("This belongs to it")
        color: Theme.muted
        font.pixelSize: Units.fine
        font.weight: Font.Bold
    }

    Flow {
        width: root.width
        spacing: Units.gap

        Repeater {
            id: chips

            model: root.related

            PillButton {
                required property string itemId
                required property string title
                required property string when
                required property color accent
                required property url icon
                required property string textLanguage

                width: Math.min(implicitWidth, root.width)
                //: A related item with its date: %1 is the date in words, %2 the title
                text: when.length > 0 ? qsTr("%1: %2").arg(when).arg(title) : title
                language: textLanguage
                dotColor: accent
                pictogram: icon
                fontSize: Units.body
                onActivated: root.chosen(itemId)
            }
        }
    }
}
