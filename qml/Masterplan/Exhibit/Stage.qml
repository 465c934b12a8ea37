// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme

Rectangle {
    id: root

    required property Visit visit

    color: Colours.paper

    Text {
        anchors.centerIn: parent
        text: root.visit.language
    }
}
