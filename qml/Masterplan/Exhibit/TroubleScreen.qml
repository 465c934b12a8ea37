// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// The program cannot go on: a calm word in German and English, whom to tell, and a code for the staff.
Rectangle {
    id: root

    required property Exhibition exhibition

    color: Theme.paper

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Units.margin * 2
        spacing: Theme.isCramped ? Units.medium : Units.large

        Words {
            width: parent.width
            text: root.exhibition.title
            font.pixelSize: Units.display
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: "Die Ausstellung macht gerade eine Pause. Bitte sagen Sie unseren Mitarbeitenden Bescheid."
            language: "de"
            font.pixelSize: Units.heading
        }

        Words {
            width: parent.width
            text: "The exhibition is taking a break. Please let our staff know."
            language: "en"
            font.pixelSize: Units.heading
        }

        Words {
            width: parent.width
            visible: text.length > 0
            text: root.exhibition.about.contact
        }

        Words {
            width: parent.width
            visible: text.length > 0
            text: root.exhibition.visit.troubleCode
            color: Theme.muted
            font.pixelSize: Units.fine
        }
    }
}
