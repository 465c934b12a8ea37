// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// Opens the detail from where its item stands on home, and closes it into that place: what is seen of the detail grows
// out of the item's colour. The detail itself stays where it is and is laid out once. The next touch or key that leads
// elsewhere turns the movement around where it is.
Item {
    id: root

    required property Exhibition exhibition
    // Stands where this one does.
    required property HomeScreen home

    readonly property Visit visit: exhibition.visit
    readonly property bool isWanted: visit.screen === Visit.Detail
    readonly property bool isMoving: movement.running || isAnswering
    // The frame that answers the touch comes first: it shows nothing of the detail, which is made after it.
    property bool isAnswering: false
    property rect place
    // From 0 to 1.
    property real openness: 0
    // What a visitor opens first is made ready once home is there, in another thread.
    property Component prepared

    function go() {
        movement.stop();
        isAnswering = false;
        const isFromHome = isWanted || visit.screen === Visit.Home;
        place = isFromHome ? home.placeOf(exhibition.detail.itemId) : Qt.rect(0, 0, 0, 0);
        const goal = isWanted ? 1 : 0;
        if (place.width > 0 && Theme.unhurried > 0) {
            movement.from = openness;
            movement.to = goal;
            if (isWanted && openness === 0)
                isAnswering = true;
            else
                movement.start();
        } else {
            openness = goal;
        }
    }

    Component.onCompleted: openness = isWanted ? 1 : 0
    onIsWantedChanged: go()

    Delay {
        interval: 20
        running: root.isAnswering
        onTriggered: {
            movement.start();
            root.isAnswering = false;
        }
    }

    Delay {
        interval: 700
        running: !Theme.isStill
        onTriggered: root.prepared = Qt.createComponent("DetailScreen.qml", Component.Asynchronous)
    }

    Connections {
        function onScreenChanged() {
            // Elsewhere than home: at once.
            if (!root.isWanted && root.visit.screen !== Visit.Home) {
                movement.stop();
                root.isAnswering = false;
                root.openness = 0;
            }
        }

        target: root.visit
    }

    NumberAnimation {
        id: movement

        target: root
        property: "openness"
        duration: Theme.unhurried
        easing.type: Easing.InOutCubic
    }

    Item {
        id: frame

        readonly property real rest: 1 - root.openness

        x: root.place.x * rest
        y: root.place.y * rest
        width: root.width + (root.place.width - root.width) * rest
        height: root.height + (root.place.height - root.height) * rest
        visible: root.openness > 0 || root.isMoving
        clip: root.isMoving

        ScreenLoader {
            x: -frame.x
            y: -frame.y
            width: root.width
            height: root.height
            opacity: root.openness > 0.5 ? 1 : 0
            active: root.openness > 0 || root.isWanted && !root.isAnswering
            screen: Qt.resolvedUrl("DetailScreen.qml")
            facts: ({exhibition: root.exhibition})
        }

        Rectangle {
            anchors.fill: parent
            visible: root.isMoving
            color: Theme.fill(root.exhibition.detail.accent)
            border.color: Theme.edge(root.exhibition.detail.accent)
            border.width: Theme.isHighContrast ? Units.stroke : 0
            radius: Units.radius * frame.rest
            // The colour of the place until the detail is large enough to be read.
            opacity: Math.min(1, 2 * (1 - root.openness))
        }
    }
}
