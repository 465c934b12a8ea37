// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme

// What a plot tells the view of its size and of the sizes of what stands in it. Of two plots of a view one is in use.
Item {
    id: root

    required property TimelineView view
    required property PlotFonts fonts
    required property bool isUsed

    readonly property real axisHeight: Math.ceil(target / 2 - Units.small * 0.4 + fonts.tickHeight)
    // A counted marker has to hold its number in large text too.
    readonly property real target: Math.max(Units.target, Math.ceil(Units.em * 2))
    readonly property real barPadding: Units.medium
    // On a narrow panel the words need the room.
    readonly property real actionSize: width > Units.em * 60 ? Math.round(Units.target * 0.66) : 0
    readonly property real pictogramSize: Math.round(Math.max(Units.target * 1.2, Units.em * 2.2))
    readonly property real plotHeight: Math.round(height - axisHeight)

    component Told: Binding {
        target: root.view
        when: root.isUsed
        restoreMode: Binding.RestoreNone
    }

    Told {
        property: "width"
        value: root.width
    }

    Told {
        property: "height"
        value: root.plotHeight
    }

    Told {
        property: "targetSize"
        value: root.target
    }

    Told {
        property: "gap"
        value: Units.gap
    }

    Told {
        property: "laneHeight"
        value: Math.ceil(Units.em * 15)
    }

    Told {
        property: "barPadding"
        value: root.barPadding
    }

    Told {
        property: "barActionWidth"
        value: root.actionSize > 0 ? root.actionSize + root.barPadding : 0
    }

    Told {
        property: "pictogramSize"
        value: root.pictogramSize
    }

    Told {
        property: "textRevision"
        value: root.fonts.revision
    }
}
