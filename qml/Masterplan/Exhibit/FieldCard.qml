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
    required property bool canFilter
    // The timeline shows only what belongs to it.
    property bool isFiltering: false

    readonly property real leastWidth: headline.leastWidth + mark.width + 3 * Units.medium
    readonly property real naturalHeight: strip.height + content.implicitHeight + 2 * Units.medium

    signal filterToggled

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

            PressArea {
                id: mark

                // As high as those of the other cards, however long their titles are.
                anchors.top: parent.top
                width: pictogram.width
                height: pictogram.height
                cornerRadius: width / 2
                enabled: root.canFilter
                activeFocusOnTab: root.canFilter
                //: Spoken name of a switch on a card; %1 is a field of action
                label: qsTr("Show on the timeline only what belongs to %1").arg(root.title)
                Accessible.checkable: true
                Accessible.checked: root.isFiltering
                Accessible.ignored: !root.canFilter
                onActivated: root.filterToggled()

                Rectangle {
                    anchors.centerIn: parent
                    width: parent.width + 4 * Units.stroke
                    height: width
                    radius: width / 2
                    visible: root.isFiltering
                    color: "transparent"
                    border.color: Theme.emphasis
                    border.width: Units.stroke
                }

                Pictogram {
                    id: pictogram

                    source: root.icon
                    number: root.number
                    accent: root.accent
                }

                PressedShade {
                    isShown: mark.isPressed
                    radius: mark.cornerRadius
                }
            }

            Headline {
                id: headline

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - mark.width - parent.spacing
                text: root.title
                language: root.textLanguage
                size: Theme.isLow ? Units.strong : Units.heading
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
