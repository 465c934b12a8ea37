// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// A visible button for everything that can be done to the timeline with fingers.
Row {
    id: root

    required property Visit visit
    required property TimelineView view
    required property TimelineMotion motion

    // The field of action that is shown alone; empty: everything is.
    property string filterTitle
    property real mostWidth: Infinity

    signal filterCleared

    spacing: Units.gap

    PillButton {
        width: Math.min(implicitWidth, root.mostWidth - (root.visit.isRightToLeft ? 6 : 5) * (Units.target + Units.gap))
        visible: root.filterTitle.length > 0
        isChecked: true
        sign: Glyph.Close
        text: root.filterTitle
        //: Spoken name of the button that shows everything again; %1 is the field of action that is shown alone
        label: qsTr("Not only %1").arg(root.filterTitle)
        onActivated: root.filterCleared()
    }

    // Each stands on the side to which it leads, whichever way one reads.
    Row {
        spacing: Units.gap
        LayoutMirroring.enabled: root.view.isMirrored

        PillButton {
            enabled: root.view.canGoEarlier
            sign: Glyph.Back
            isSignMirrored: root.view.isMirrored
            //: Moves the timeline towards the past
            label: qsTr("Earlier")
            acceptsRapidTaps: true
            onActivated: root.motion.go(root.view.earlierCentre(), root.view.zoom, Theme.unhurried)
        }

        PillButton {
            enabled: root.view.canGoLater
            sign: Glyph.Forward
            isSignMirrored: root.view.isMirrored
            //: Moves the timeline towards the present
            label: qsTr("Later")
            acceptsRapidTaps: true
            onActivated: root.motion.go(root.view.laterCentre(), root.view.zoom, Theme.unhurried)
        }
    }

    PillButton {
        enabled: root.view.canGoWider
        sign: Glyph.Wider
        //: Shows a longer time on the timeline
        label: qsTr("Longer time")
        acceptsRapidTaps: true
        onActivated: root.motion.go(root.view.centre, root.view.widerZoom(), Theme.unhurried)
    }

    PillButton {
        enabled: root.view.canGoCloser
        sign: Glyph.Closer
        //: Shows a shorter time on the timeline, in more detail
        label: qsTr("Closer")
        acceptsRapidTaps: true
        onActivated: root.motion.go(root.view.centre, root.view.closerZoom(), Theme.unhurried)
    }

    PillButton {
        enabled: !root.view.isAllShown
        sign: Glyph.All
        //: Shows the whole time again
        label: qsTr("Show all")
        onActivated: root.motion.go(root.view.allCentre(), root.view.allZoom(), Theme.unhurried)
    }

    PillButton {
        visible: root.visit.isRightToLeft
        sign: Glyph.TimeDirection
        isChecked: !root.view.isMirrored
        //: Switch beside a timeline, for those who read from right to left
        label: qsTr("Time from left to right")
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: isChecked
        onActivated: root.visit.setTimeDirection(root.view.isMirrored ? Visit.LeftToRight : Visit.RightToLeft)
    }
}
