// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme
import Masterplan.Touch

// Content that may be longer than its place: it scrolls by drag, wheel and keys, and says visibly that there is more.
FocusScope {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property string moreLabel
    readonly property bool hasMoreBelow: flickable.contentHeight - flickable.contentY > flickable.height + 2
    readonly property real columnWidth: column.width
    readonly property bool isScrollable: column.implicitHeight > height + 2
    property color ground: Theme.surface
    // What marks the content may reach out of it to the sides.
    readonly property real overhang: Units.small
    readonly property Item focused: Window.activeFocusItem

    // Keys lead to what is out of sight, too.
    onFocusedChanged: {
        let item = focused;
        while (item !== null && item !== column)
            item = item.parent;
        if (item !== null && isScrollable)
            reveal(focused);
    }

    function toStart() {
        flickable.contentY = 0;
    }

    function page(direction: real) {
        const step = flickable.height - Units.target - Units.large;
        glideTo(flickable.contentY + direction * step);
    }

    // Scrolls no further than needed for the item, or its beginning, to stand above the button at the lower edge.
    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y;
        const bottom = top + item.height + Units.target + Units.large;
        const wanted = Math.min(Math.max(flickable.contentY, bottom - flickable.height), top - Units.medium);
        if (wanted !== flickable.contentY)
            glideTo(wanted);
    }

    function glideTo(place: real) {
        glide.to = Math.max(0, Math.min(flickable.contentHeight - flickable.height, place));
        glide.restart();
    }

    Keys.onUpPressed: event => root.isScrollable && flickable.contentY > 1 ? root.page(-0.3) : event.accepted = false
    Keys.onDownPressed: event => root.hasMoreBelow ? root.page(0.3) : event.accepted = false

    NumberAnimation {
        id: glide

        target: flickable
        property: "contentY"
        duration: Theme.unhurried
        easing.type: Easing.OutCubic
    }

    Flickable {
        id: flickable

        // Room above as well for the focus ring of what begins where the pane does.
        readonly property real ring: Units.stroke * 3

        x: -root.overhang
        y: -ring
        width: root.width + 2 * root.overhang
        height: root.height + ring
        contentWidth: width
        contentHeight: column.y + column.implicitHeight + (root.isScrollable ? Units.target + Units.medium : 0)
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.isScrollable
        clip: true

        ScrolledContent {
            scroller: flickable

            Column {
                id: column

                // What is in a Flickable is not mirrored by itself.
                x: root.overhang + (root.LayoutMirroring.enabled ? Units.medium : 0)
                y: flickable.ring
                width: root.width - Units.medium
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        y: flickable.visibleArea.yPosition * root.height
        width: Units.stroke * 2
        height: flickable.visibleArea.heightRatio * root.height
        radius: width / 2
        color: Theme.muted
        opacity: 0.5
        visible: root.isScrollable
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Units.target + Units.large
        visible: root.hasMoreBelow
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(root.ground.r, root.ground.g, root.ground.b, 0)
            }

            GradientStop {
                position: 0.45
                color: root.ground
            }
        }
    }

    PillButton {
        // Keys lead to what is out of sight by themselves.
        objectName: "fingersOnly"
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.hasMoreBelow
        isPrimary: true
        sign: Glyph.Down
        label: root.moreLabel
        text: Theme.isCramped ? "" : label
        acceptsRapidTaps: true
        onActivated: root.page(1)
    }
}
