// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme

// Large words above others. Where the longest of them is wider than the line, they are set smaller rather than divided.
Words {
    id: root

    property real size: Units.heading
    readonly property real widest: Typeface.widestWord(text, Qt.font({family: Typeface.forLanguage(language), weight: Font.Bold, pixelSize: size})) + 2
    // Below this width words are divided after all.
    readonly property real leastWidth: widest * Units.body / size

    font.pixelSize: width > 0 && widest > width ? Math.max(Units.body, Math.floor(size * width / widest)) : size
    font.weight: Font.Bold
    lineHeight: 0.94
}
