// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// A sentence for staff who just brought something, at the upper edge for a while; it takes no touch.
Item {
    id: root

    required property StaffPage page

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Units.medium
        width: Math.min(root.width - 2 * Units.margin, Units.em * 44)
        height: words.height + 2 * Units.medium
        radius: Units.radius
        color: Theme.isHighContrast ? "#000000" : Theme.ink
        border.color: "#FFFFFF"
        border.width: Units.stroke

        Words {
            id: words

            anchors.centerIn: parent
            width: parent.width - 2 * Units.medium
            text: root.page.notice
            language: "de"
            color: "#FFFFFF"
            Accessible.role: Accessible.AlertMessage
        }
    }
}
