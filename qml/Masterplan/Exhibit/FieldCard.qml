// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Theme

// A field of action as a card: number, pictogram and colour say the same.
PressArea {
    id: root

    required property string itemId
    required property int number
    required property string title
    required property string teaser
    required property color accent
    required property url icon
    required property string textLanguage

    readonly property real naturalHeight: strip.height + content.implicitHeight + 2 * Units.medium

    label: title
    Accessible.description: teaser

    Rectangle {
        anchors.fill: parent
        radius: Units.radius
        color: root.isPressed ? Theme.pressed : Theme.surface
        border.color: Theme.line
        border.width: Theme.isHighContrast ? Units.stroke : Units.hairline
    }

    // The strip along the top is a clipped rounded rectangle: no corner of its own in Qt 6.4.
    Item {
        id: strip

        width: parent.width
        height: Math.round(Units.radius * 0.62)
        clip: true

        Rectangle {
            width: parent.width
            height: Units.radius * 3
            radius: Units.radius
            color: Theme.isHighContrast ? Theme.emphasis : root.accent
        }
    }

    Column {
        id: content

        anchors.top: strip.bottom
        anchors.topMargin: Units.medium
        anchors.left: parent.left
        anchors.leftMargin: Units.medium
        anchors.right: parent.right
        anchors.rightMargin: Units.medium
        spacing: Units.small

        Row {
            width: parent.width
            spacing: Units.medium

            Pictogram {
                id: pictogram

                anchors.verticalCenter: parent.verticalCenter
                source: root.icon
                number: root.number
                accent: root.accent
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - pictogram.width - parent.spacing
                text: root.title
                language: root.textLanguage
                font.pixelSize: Units.heading
                font.weight: Font.Bold
                lineHeight: 0.94
                Accessible.ignored: true
            }
        }

        Words {
            width: parent.width
            text: root.teaser
            language: root.textLanguage
            color: Theme.ink
            Accessible.ignored: true
        }
    }
}
