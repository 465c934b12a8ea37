// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// Twenty texts and four pictures. A tap on them opens a panel that is there already, and closes it; two fingers and one
// move the page as hands move the timeline.
Rectangle {
    id: root

    width: 1920
    height: 1080
    color: "#FAF6EE"

    Row {
        id: page

        x: 80
        y: 80
        spacing: 53
        transformOrigin: Item.TopLeft

        Repeater {
            model: ["qrc:/pictures/tower.jpg", "qrc:/pictures/chart.png", "qrc:/pictures/tower.jpg", "qrc:/pictures/chart.png"]

            Part {
                required property int index
                required property string modelData

                number: index + 1
                picture: modelData
            }
        }
    }

    Rectangle {
        id: panel

        anchors.fill: parent
        anchors.margins: 120
        visible: false
        color: "#0F5C6E"

        Text {
            anchors.fill: parent
            anchors.margins: 60
            text: "What there is to say of this part, in more words than fit beside its picture."
            color: "#FFFFFF"
            font.family: "Noto Sans"
            font.pixelSize: 40
            wrapMode: Text.Wrap
        }
    }

    TapHandler {
        onTapped: panel.visible = !panel.visible
    }

    DragHandler {
        target: page
    }

    PinchHandler {
        target: page
        minimumRotation: 0
        maximumRotation: 0
    }
}
