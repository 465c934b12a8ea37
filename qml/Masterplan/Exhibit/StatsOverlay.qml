// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// For staff: how the machine copes, in a corner, over everything. It takes no touch.
Rectangle {
    id: root

    required property FrameStats stats

    width: words.width + 2 * Units.small
    height: words.height + 2 * Units.small
    color: "#E61C1B22"

    Words {
        id: words

        x: Units.small
        y: Units.small
        width: implicitWidth
        wrapMode: Text.NoWrap
        text: root.stats.words
        language: "de"
        color: "#FFFFFF"
        font.pixelSize: Units.fine
        Accessible.ignored: true
    }
}
