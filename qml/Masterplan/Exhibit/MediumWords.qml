// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Theme

// Caption and credit, under what they belong to.
Column {
    id: root

    required property string caption
    required property string credit
    required property string licence
    required property string textLanguage
    property color captionColor: Theme.ink
    property color creditColor: Theme.muted
    property real fontSize: Units.fine

    spacing: Units.small * 0.3

    Words {
        width: root.width
        visible: text.length > 0
        text: root.caption
        language: root.textLanguage
        color: root.captionColor
        font.pixelSize: root.fontSize
        font.weight: Font.Bold
    }

    Words {
        width: root.width
        visible: text.length > 0
        text: root.licence.length > 0 ? "%1 · %2".arg(root.credit).arg(root.licence) : root.credit
        language: root.textLanguage
        color: root.creditColor
        font.pixelSize: Units.fine
    }
}
