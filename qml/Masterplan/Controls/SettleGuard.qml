// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Touch

// What has just appeared under a finger takes no press for a moment: a tap counts once.
TouchShield {
    id: root

    function guard() {
        settling.restart();
    }

    enabled: settling.running
    visible: settling.running

    Delay {
        id: settling

        interval: 300
    }
}
