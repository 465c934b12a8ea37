// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// A picture that can be brought closer and moved: by pinch and drag, by a doubled tap, by buttons and by keys.
FocusScope {
    id: root

    required property Medium medium

    readonly property bool isStacked: width < Units.em * 40 + controls.width

    function step(way: point): bool {
        if (!view.canGoWider)
            return false;
        view.move(Qt.point(way.x * frame.width * 0.2, way.y * frame.height * 0.2));
        return true;
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus)
            view.zoomAtMiddle(1.5);
        else if (event.key === Qt.Key_Minus)
            view.zoomAtMiddle(1 / 1.5);
        else if (event.key === Qt.Key_0)
            view.showWhole();
        else
            return;
        event.accepted = true;
    }
    Keys.onLeftPressed: event => event.accepted = root.step(Qt.point(1, 0))
    Keys.onRightPressed: event => event.accepted = root.step(Qt.point(-1, 0))
    Keys.onUpPressed: event => event.accepted = root.step(Qt.point(0, 1))
    Keys.onDownPressed: event => event.accepted = root.step(Qt.point(0, -1))

    PictureView {
        id: view

        viewSize: Qt.size(frame.width, frame.height)
        pictureSize: root.medium.pixels.width > 0 ? root.medium.pixels : whole.status === Image.Ready ? Qt.size(whole.implicitWidth, whole.implicitHeight) : Qt.size(0, 0)
    }

    Item {
        id: frame

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: strip.top
        clip: true

        Item {
            id: place

            x: view.place.x
            y: view.place.y
            width: view.place.width
            height: view.place.height

            PictureFile {
                id: whole

                anchors.fill: parent
                file: root.medium.url
                sourceSize.height: Math.ceil(frame.height)
                Accessible.role: Accessible.Graphic
                Accessible.name: root.medium.alt
            }

            // Closer, the same picture once more with what only now can be seen of it.
            PictureFile {
                anchors.fill: parent
                file: view.canGoWider ? root.medium.url : ""
                sourceSize.height: Math.min(4096, Math.ceil(frame.height * 3))
                asynchronous: true
                visible: status === Image.Ready
            }
        }

        GestureArea {
            anchors.fill: parent
            threshold: Units.small
            onMoved: way => view.move(way)
            onPinched: (factor, middle) => view.zoom(factor, middle)
            onTapped: (position, count) => {
                if (count === 2)
                    view.toggle(position);
            }
        }

        WheelHandler {
            target: null
            onWheel: event => view.zoom(event.angleDelta.y > 0 ? 1.2 : 1 / 1.2, Qt.point(event.x, event.y))
        }
    }

    Rectangle {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: (root.isStacked ? words.height + Units.small + controls.height : Math.max(words.height, controls.height)) + 2 * Units.small
        color: Theme.paper

        MediumWords {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Units.margin
            anchors.right: root.isStacked ? parent.right : controls.left
            anchors.rightMargin: root.isStacked ? Units.margin : Units.large
            y: root.isStacked ? Units.small : (parent.height - height) / 2
            caption: root.medium.caption
            credit: root.medium.credit
            licence: root.medium.licence
            textLanguage: root.medium.textLanguage
            fontSize: Units.body
        }

        Row {
            id: controls

            anchors.right: parent.right
            anchors.rightMargin: Units.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Units.small
            spacing: Units.gap

            PillButton {
                enabled: view.canGoWider
                sign: Glyph.Wider
                //: Button under a picture: less of it in sight becomes more
                label: qsTr("Wider")
                acceptsRapidTaps: true
                onActivated: view.zoomAtMiddle(1 / 1.5)
            }

            PillButton {
                focus: true
                enabled: view.canGoCloser
                sign: Glyph.Closer
                //: Button under a picture: brings it closer
                label: qsTr("Closer")
                acceptsRapidTaps: true
                onActivated: view.zoomAtMiddle(1.5)
            }

            PillButton {
                enabled: view.canGoWider
                sign: Glyph.WholeScreen
                //: Button under a picture: shows all of it again
                label: qsTr("The whole picture")
                onActivated: view.showWhole()
            }
        }
    }
}
