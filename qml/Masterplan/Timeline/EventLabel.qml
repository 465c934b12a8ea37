// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// The words over an event's marker.
Column {
    id: root

    required property PlotFonts fonts
    required property string when
    required property string title
    required property string textLanguage
    required property color accent
    required property bool isProminent

    Words {
        width: root.width
        text: root.when
        language: root.textLanguage
        color: Theme.accentText(root.accent)
        font: root.isProminent ? root.fonts.prominentWhen : root.fonts.eventWhen
        lineHeight: 1
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }

    Words {
        width: root.width
        text: root.title
        language: root.textLanguage
        font: root.fonts.eventTitle
        lineHeight: 1
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
}
