// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A screen that exists only while it is wanted. It is named by its file because Qt 6.4's Loader refuses bound components.
Loader {
    id: root

    required property url screen
    required property var facts
    property bool takesFocus: true

    visible: active
    Component.onCompleted: setSource(screen, facts)
    onLoaded: {
        if (takesFocus)
            Qt.callLater((item as Item).forceActiveFocus);
    }
}
