// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// For the staff who edit a bundle: what the checker found, beside the picture, on every save.
Rectangle {
    id: root

    required property FindingModel findings

    color: "#1C1B22"

    Words {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Units.medium
        //: Heading over the list of what is wrong with a bundle; %n is how many
        text: list.count > 0 ? qsTr("%n finding(s)", "", list.count) : qsTr("Nothing to improve")
        color: "#FFFFFF"
        font.pixelSize: Units.heading
        font.weight: Font.Bold
    }

    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Units.medium
        spacing: Units.medium
        clip: true
        model: root.findings

        delegate: Words {
            required property string line

            width: list.width
            text: line
            color: "#FFFFFF"
            font.pixelSize: Units.fine
        }
    }
}
