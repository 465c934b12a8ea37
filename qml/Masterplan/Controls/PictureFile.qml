// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme

// A picture of the bundle, decoded off the GUI thread; for the first frame at once, or it would come with a frame of its
// own. Whoever shows it says how large by sourceSize.
Image {
    required property url file

    source: PictureFiles.source(file)
    asynchronous: Theme.hasBegun && !Theme.isStill
}
