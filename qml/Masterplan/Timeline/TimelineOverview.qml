// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme

// The whole story as a strip, and which part of it is in sight. To be looked at; the buttons do what it shows.
Item {
    id: root

    required property TimelineView view

    implicitHeight: Units.small

    Accessible.role: Accessible.StaticText
    //: Spoken: which part of the timeline is in sight; %1 and %2 are dates
    Accessible.name: qsTr("From %1 to %2").arg(view.visibleFrom).arg(view.visibleTo)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Units.hairline
        color: Theme.muted
    }

    Repeater {
        model: root.view.overview

        Rectangle {
            required property real leftPart
            required property real rightPart
            required property color accent

            x: Math.round(leftPart * root.width)
            y: Math.round((root.height - height) / 2)
            width: Math.max(Units.stroke, Math.round((rightPart - leftPart) * root.width) - Units.hairline)
            height: Math.round(root.height * 0.5)
            color: Theme.accentText(accent)
        }
    }

    Rectangle {
        x: Math.round(root.view.visibleLeft * root.width)
        width: Math.max(Units.small, Math.round((root.view.visibleRight - root.view.visibleLeft) * root.width))
        height: root.height
        radius: height / 2
        color: "transparent"
        border.color: Theme.ink
        border.width: Units.stroke
    }
}
