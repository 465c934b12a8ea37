// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Theme

// A language by its own name, in its own script.
PressArea {
    id: root

    required property string tag
    required property string name
    required property bool isCurrent
    required property bool isSimple
    // Of its name.
    readonly property string textLanguage: tag

    property int sign: isCurrent ? Glyph.Check : (isSimple ? Glyph.Plain : Glyph.Globe)

    label: name
    cornerRadius: Units.radius
    // The same for every name of one line, whose typefaces have lines of other heights.
    implicitHeight: Math.max(Units.target * 1.8, words.lineCount * Units.title * 1.6 + 2 * Units.medium)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isCurrent

    ButtonGround {
        id: ground

        isDark: root.isCurrent
        isPressed: root.isPressed
        radius: root.cornerRadius
    }

    // From the side where lines of that language begin.
    Row {
        id: content

        LayoutMirroring.enabled: Typeface.isRightToLeft(root.tag)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Units.large
        anchors.verticalCenter: parent.verticalCenter
        spacing: Units.medium

        Glyph {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            width: Units.title
            height: width
            sign: root.sign
            color: words.color
            isMirrored: content.LayoutMirroring.enabled
        }

        Headline {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mark.width - parent.spacing
            text: root.name
            language: root.tag
            color: ground.foreground
            size: Units.title
            Accessible.ignored: true
        }
    }
}
