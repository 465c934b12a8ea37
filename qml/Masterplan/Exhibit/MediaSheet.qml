// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// A picture, clip or sound of an item on the whole screen.
FocusScope {
    id: root

    required property Exhibition exhibition

    readonly property Visit visit: exhibition.visit
    readonly property Medium medium: exhibition.medium
    readonly property bool isPicture: medium.kind === Medium.Picture

    Keys.onPressed: event => {
        const other = event.key === Qt.Key_PageUp ? medium.previousId : event.key === Qt.Key_PageDown ? medium.nextId : "";
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (other.length > 0)
            visit.openMedia(other);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // What is under the sheet is out of reach.
    TouchShield {
        anchors.fill: parent
    }

    ScreenLoader {
        anchors.fill: parent
        active: root.isPicture
        screen: Qt.resolvedUrl("PictureStage.qml")
        facts: ({medium: root.medium})
    }

    ScreenLoader {
        anchors.fill: parent
        active: !root.isPicture
        screen: Qt.resolvedUrl("PlayStage.qml")
        facts: ({medium: root.medium, playback: root.exhibition.playback, visit: root.visit, accent: Qt.binding(() => root.exhibition.detail.accent)})
    }

    SheetBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Units.margin
        anchors.topMargin: Units.medium
        visit: root.visit
        medium: root.medium
    }
}
