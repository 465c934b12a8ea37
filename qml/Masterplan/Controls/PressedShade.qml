// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme

// Over a picture or a colour while it is pressed.
Rectangle {
    required property bool isShown

    anchors.fill: parent
    visible: isShown
    color: Theme.pressedShade
}
