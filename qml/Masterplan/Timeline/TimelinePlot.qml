// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// The story over its years. Where everything stands is the view's work; this draws it and passes on what hands and keys do.
FocusScope {
    id: root

    required property TimelineView view
    required property PlotFonts fonts
    required property TimelineMotion motion
    // The view is not lent to another plot.
    property bool hasView: true
    property string selectedId
    // Whose name and years are read aloud; empty: nobody's.
    property string readId
    // What the finger is on that may still become a tap.
    property string pressedId
    property int pressedCluster: -1
    // Until the tap has done its work, so that its look does not change twice.
    property bool isActing: false
    readonly property bool showsPress: hand.isPressed || isActing

    readonly property real axisHeight: measures.axisHeight

    signal chosen(itemId: string)

    // The bar of an item, or the disc of an event, as far as it is near.
    function barOf(itemId: string): Item {
        for (let row = 0; row < bars.count; ++row) {
            const bar = bars.itemAt(row) as BarDelegate;
            if (bar?.itemId === itemId)
                return bar;
        }
        for (let row = 0; row < markers.count; ++row) {
            const marker = markers.itemAt(row) as MarkerDelegate;
            if (marker?.itemId === itemId && !marker.isCluster)
                return marker.disc;
        }
        return null;
    }

    function select(itemId: string) {
        if (itemId.length === 0)
            return;
        selectedId = itemId;
        motion.follow(() => view.reveal(itemId), Theme.unhurried);
    }

    function openCluster(row: int) {
        let itemId = "";
        motion.follow(() => itemId = view.openCluster(row), Theme.unhurried);
        if (itemId.length > 0)
            chosen(itemId);
    }

    function press(position: point) {
        const row = view.clusterAt(position.x, position.y);
        const itemId = view.itemAt(position.x, position.y);
        if (row >= 0)
            openCluster(row);
        else if (itemId.length > 0)
            chosen(itemId);
        isActing = false;
    }

    function fling(velocity: real) {
        if (!Theme.isReducedMotion)
            motion.follow(() => view.panBy(velocity * 0.25), 700);
    }

    clip: true
    activeFocusOnTab: true

    //: Spoken name of the timeline
    Accessible.name: qsTr("Timeline")
    Accessible.role: Accessible.Chart

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Right:
            root.select(root.view.isMirrored ? root.view.previousItem(root.selectedId) : root.view.nextItem(root.selectedId));
            break;
        case Qt.Key_Left:
            root.select(root.view.isMirrored ? root.view.nextItem(root.selectedId) : root.view.previousItem(root.selectedId));
            break;
        case Qt.Key_Plus:
            root.motion.go(root.view.centre, root.view.closerZoom(), Theme.unhurried);
            break;
        case Qt.Key_Minus:
            root.motion.go(root.view.centre, root.view.widerZoom(), Theme.unhurried);
            break;
        case Qt.Key_0:
            root.motion.go(root.view.allCentre(), root.view.allZoom(), Theme.unhurried);
            break;
        case Qt.Key_PageUp:
            root.motion.go(root.view.earlierCentre(), root.view.zoom, Theme.unhurried);
            break;
        case Qt.Key_PageDown:
            root.motion.go(root.view.laterCentre(), root.view.zoom, Theme.unhurried);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            if (root.selectedId.length > 0 && !event.isAutoRepeat)
                root.chosen(root.selectedId);
            break;
        default:
            event.accepted = false;
        }
    }

    onActiveFocusChanged: {
        if (activeFocus && selectedId.length === 0)
            selectedId = view.nextItem("");
    }

    PlotMeasures {
        id: measures

        view: root.view
        fonts: root.fonts
        isUsed: root.visible && root.hasView
        width: root.width
        height: root.height
    }

    // The software renderer draws all of it anew with each new place and frame, as one rectangle. It would else draw, and
    // send to the screen, a thousand small ones: what changes between the lines, bars and words; and lines over what they
    // are behind.
    Rectangle {
        id: ground

        anchors.fill: parent
        visible: GraphicsInfo.api === GraphicsInfo.Unknown || GraphicsInfo.api === GraphicsInfo.Software
        color: Theme.paper
    }

    Connections {
        function onPlaceChanged() {
            ground.update();
        }

        function onFrameMade() {
            ground.update();
        }

        target: root.view
    }

    TimelineAxis {
        anchors.fill: parent
        view: root.view
        fonts: root.fonts
        measures: measures
    }

    Item {
        x: Math.round(root.view.originX)
        width: root.width
        height: root.height

        ReusingRepeater {
            id: bars

            model: root.view.bars

            BarDelegate {
                fonts: root.fonts
                isMirrored: root.view.isMirrored
                isSelected: root.activeFocus && root.selectedId === itemId
                isPressed: root.showsPress && root.pressedId === itemId
                isRead: root.readId === itemId
                padding: measures.barPadding
                actionSize: measures.actionSize
                visibleLeft: -root.view.originX - x
                visibleRight: root.width - root.view.originX - x
                onChosen: itemId => root.chosen(itemId)
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.selectedId = itemId;
                }
            }
        }

        ReusingRepeater {
            id: markers

            model: root.view.markers

            MarkerDelegate {
                fonts: root.fonts
                isSelected: root.activeFocus && root.selectedId === itemId
                isPressed: root.showsPress && (isCluster ? root.pressedCluster === index : root.pressedId === itemId)
                target: measures.target
                onChosen: isCluster ? root.openCluster(index) : root.chosen(itemId)
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.selectedId = itemId;
                }
            }
        }
    }

    GestureArea {
        id: hand

        anchors.fill: parent
        threshold: Units.small * 0.8
        onPressed: position => {
            springBack.stop();
            root.motion.stop();
            root.pressedId = root.view.itemAt(position.x, position.y);
            root.pressedCluster = root.view.clusterAt(position.x, position.y);
        }
        // Once the touch has been delivered whole: what it leads to may take this very item away.
        onTapped: (position, count) => {
            if (count === 1) {
                root.isActing = true;
                Qt.callLater(root.press, position);
            }
        }
        onPanned: way => Theme.isReducedMotion ? root.view.panBy(way) : root.view.dragBy(way)
        onReleased: {
            springBack.restart();
            root.view.prepareForDrag();
        }
        onZoomed: (factor, x) => root.view.zoomBy(factor, x)
        onFlung: velocity => root.fling(velocity)
    }

    NumberAnimation {
        id: springBack

        target: root.view
        property: "pull"
        to: 0
        duration: Theme.unhurried
        easing.type: Easing.OutCubic
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            root.motion.stop();
            if (Math.abs(event.angleDelta.x) > Math.abs(event.angleDelta.y))
                root.view.panBy(event.angleDelta.x);
            else
                root.view.zoomBy(Math.pow(1.0015, event.angleDelta.y), event.x);
        }
    }
}
