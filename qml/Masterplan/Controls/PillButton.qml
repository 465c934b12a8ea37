// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme

// A button with a sign, words, or both.
PressArea {
    id: root

    property string text
    property string language: Theme.language
    property int sign: Glyph.None
    // The sign alone stands for the words, which are spoken still.
    property bool isCondensed: false
    property bool isSignTrailing: false
    // Signs that point along the line of reading do so unless they point elsewhere.
    property bool isSignMirrored: LayoutMirroring.enabled
    property bool isPrimary: false
    property bool isChecked: false
    property color dotColor: "transparent"
    // On a disc of the dot's colour, in its place.
    property alias pictogram: mark.source
    property real fontSize: Units.strong
    // Known before the words are there: what is measured with their font needs no other one first.
    readonly property font wordFont: Qt.font({family: Typeface.forLanguage(language), weight: Font.Bold, pixelSize: fontSize})

    readonly property bool hasDot: dotColor.a > 0
    readonly property bool hasPictogram: hasDot && mark.hasSign
    readonly property real dotSize: hasPictogram ? mark.width : fontSize * 0.8
    readonly property real wordySignSize: Math.round(fontSize * 1.2)
    // Where little height has to do for large text, a sign alone leaves it to the words.
    readonly property real signSize: Theme.isLow && !hasWords ? Math.round(Math.min(wordySignSize, Units.target * 0.64)) : wordySignSize
    readonly property bool hasWords: text.length > 0 && !isCondensed
    readonly property real spacing: text.length > 0 ? Units.small * 0.7 : 0
    readonly property real besidesWords: (sign !== Glyph.None ? wordySignSize + spacing : 0) + (hasDot ? dotSize + spacing : 0)
    // Were its label written on it, and no sign.
    readonly property real labelledWidth: Math.ceil(Typeface.lineWidth(label, wordFont)) + 2 + 2 * Units.medium
    // Measured apart: what a text says of itself depends on the width it is given.
    readonly property real wordsWidth: Typeface.lineRoom(text, wordFont, language)
    // As wide as it is with its words, and with its sign alone.
    readonly property real wordyWidth: text.length > 0 ? Math.max(Units.target, Math.ceil(wordsWidth + besidesWords + 2 * Units.medium)) : signWidth
    readonly property real signWidth: Theme.isLow ? Units.target : Math.max(Units.target, Math.ceil(fontSize * 1.4 + Units.small))

    label: text
    cornerRadius: Math.min(height / 2, Units.target * 0.8)
    implicitWidth: hasWords ? wordyWidth : signWidth
    implicitHeight: Math.max(signWidth, hasWords ? Math.ceil(words.implicitHeight + Units.small) : 0)
    opacity: enabled ? 1 : 0.35

    ButtonGround {
        id: ground

        isDark: root.isPrimary || root.isChecked
        isPressed: root.isPressed
        radius: root.cornerRadius
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: root.spacing
        layoutDirection: root.isSignTrailing ? Qt.RightToLeft : Qt.LeftToRight

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? root.signSize : 0
            height: root.signSize
            visible: root.sign !== Glyph.None
            sign: root.sign
            color: ground.foreground
            isMirrored: root.isSignMirrored
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? root.dotSize : 0
            height: width
            radius: width / 2
            visible: root.hasDot && !root.hasPictogram
            color: root.dotColor
            border.color: Theme.ink
            border.width: Theme.isHighContrast ? Units.hairline : 0
        }

        Pictogram {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(Math.max(root.fontSize * 1.3, Units.target * 0.62))
            visible: root.hasPictogram
            accent: root.dotColor
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(root.wordsWidth, root.width - 2 * Units.medium - root.besidesWords)
            visible: root.hasWords
            text: root.text
            language: root.language
            color: ground.foreground
            font: root.wordFont
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
