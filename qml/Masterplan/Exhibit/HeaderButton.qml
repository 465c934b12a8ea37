// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls

// One of the header's row of controls: where the row gets tight, its sign stands for its words.
PillButton {
    id: root

    // How far the row condenses, and from where on this one does.
    property int condensing: 0
    property int condensesFrom: 1

    function widthAt(condensing: int): real {
        return condensing < condensesFrom ? wordyWidth : signWidth;
    }

    isCondensed: condensing >= condensesFrom
}
