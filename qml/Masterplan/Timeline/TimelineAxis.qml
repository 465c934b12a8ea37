// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// The line of time with its ticks, and their lines through the plot.
Item {
    id: root

    required property TimelineView view
    required property PlotFonts fonts
    required property PlotMeasures measures
    // Kept free of words at either end, where the picture is shifted by so much.
    property real edgeRoom: 0

    Item {
        id: ticks

        x: Math.round(root.view.originX)
        width: root.width
        height: root.height

        ReusingRepeater {
            model: root.view.ticks

            Item {
                id: tick

                required property real plotX
                required property string text
                required property bool isMajor

                // On whole pixels: the software renderer does not draw what is opaque again over a ground that changed, and
                // of its broken pixels the ground takes some away.
                x: Math.round(plotX)

                Rectangle {
                    width: Units.hairline
                    height: root.measures.plotHeight
                    color: Theme.gridLine
                }

                Words {
                    // Half a year is another year.
                    visible: tick.text.length > 0 && ticks.x + tick.x - width / 2 >= root.edgeRoom && ticks.x + tick.x + width / 2 <= root.width - root.edgeRoom
                    x: -width / 2
                    y: root.measures.plotHeight + root.measures.target / 2 - Units.small * 0.4
                    width: implicitWidth
                    text: tick.text
                    color: Theme.muted
                    font: root.fonts.tick
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
            }
        }
    }

    Rectangle {
        y: root.measures.plotHeight - Units.stroke
        width: root.width
        height: Units.stroke * 2
        color: Theme.ink
    }
}
