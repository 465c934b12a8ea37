// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme

// The story to look at: what the time that has been built up has reached rises from the axis.
Item {
    id: root

    required property TimelineView view
    required property PlotFonts fonts
    // From 0 to 1.
    required property real builtPart
    property alias edgeRoom: axis.edgeRoom

    readonly property real originX: Math.round(view.originX)

    clip: true

    component Rise: Translate {
        id: rise

        // Where it begins, in the direction of the axis.
        required property real begin
        readonly property bool isBuilt: begin <= root.builtPart * root.width
        property real risen: isBuilt ? 1 : 0

        y: (1 - risen) * Units.large * 2

        Behavior on risen {
            enabled: rise.isBuilt

            NumberAnimation {
                duration: Theme.unhurried * 2
                easing.type: Easing.OutCubic
            }
        }
    }

    PlotMeasures {
        id: measures

        view: root.view
        fonts: root.fonts
        isUsed: root.visible
        width: root.width
        height: root.height
    }

    TimelineAxis {
        id: axis

        anchors.fill: parent
        view: root.view
        fonts: root.fonts
        measures: measures
    }

    Item {
        x: root.originX
        width: root.width
        height: root.height

        Repeater {
            model: root.view.bars

            BarDelegate {
                id: bar

                fonts: root.fonts
                isMirrored: root.view.isMirrored
                isSelected: false
                padding: measures.barPadding
                actionSize: 0
                visibleLeft: -root.originX - x
                visibleRight: root.width - root.originX - x
                opacity: barRise.risen
                transform: Rise {
                    id: barRise

                    begin: root.view.isMirrored ? root.width - root.originX - bar.plotX - bar.plotWidth : root.originX + bar.plotX
                }
            }
        }

        Repeater {
            model: root.view.markers

            MarkerDelegate {
                id: marker

                fonts: root.fonts
                isSelected: false
                target: measures.target
                opacity: markerRise.risen
                transform: Rise {
                    id: markerRise

                    begin: root.view.isMirrored ? root.width - root.originX - marker.plotX : root.originX + marker.plotX
                }
            }
        }
    }
}
