// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    width: 1920
    height: 1080
    color: "#FAF6EE"
}
