// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model

// Moves the view where a button, key or flick wants it; the next touch stops it where it is.
QtObject {
    id: root

    required property TimelineView view
    readonly property bool isRunning: motion.running

    function stop() {
        motion.stop();
    }

    function go(centre: double, zoom: double, duration: int) {
        motion.stop();
        centreMotion.to = centre;
        zoomMotion.to = zoom;
        centreMotion.duration = duration;
        zoomMotion.duration = duration;
        motion.start();
    }

    // Glides to where the change leads.
    function follow(change: var, duration: int) {
        motion.stop();
        const centre = view.centre;
        const zoom = view.zoom;
        change();
        const newCentre = view.centre;
        const newZoom = view.zoom;
        view.zoom = zoom;
        view.centre = centre;
        go(newCentre, newZoom, duration);
    }

    readonly property ParallelAnimation motion: ParallelAnimation {
        onFinished: root.view.prepareForDrag()

        NumberAnimation {
            id: centreMotion

            target: root.view
            property: "centre"
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            id: zoomMotion

            target: root.view
            property: "zoom"
            easing.type: Easing.OutCubic
        }
    }
}
