// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// A period, or a long event, as a bar over its years. An open end runs out and fades.
Item {
    id: root

    required property real plotX
    required property real plotY
    required property real plotWidth
    required property real plotHeight
    required property string itemId
    required property int number
    required property string overline
    required property string when
    required property string title
    required property string teaser
    required property color accent
    required property real fadeStart
    required property real fadeEnd
    required property bool isOpenStart
    required property bool isOpenEnd
    required property int detailLevel
    required property bool isTeaserShown
    required property bool isCompact
    required property bool isLabelBeside
    required property real labelX
    required property real labelY
    required property real labelWidth
    required property real labelHeight
    required property string textLanguage
    required property url pictogram
    required property real pictogramSize
    required property bool isPictogramAbove

    required property PlotFonts fonts
    required property bool isMirrored
    required property bool isSelected
    property bool isPressed: false
    // Aloud.
    property bool isRead: false
    // The part of the bar that is inside the picture, in its own coordinates: its words stay there.
    required property real visibleLeft
    required property real visibleRight
    required property real padding
    required property real actionSize

    readonly property color ink: isLabelBeside ? Theme.ink : "#FFFFFF"
    readonly property bool opensLeft: isMirrored ? isOpenEnd : isOpenStart
    readonly property bool opensRight: isMirrored ? isOpenStart : isOpenEnd

    // An open end fades where the picture ends, a date that is not exact where the bar does.
    readonly property real leftFade: Math.min(isMirrored ? fadeEnd : fadeStart, visibleWidth)
    readonly property real rightFade: Math.min(isMirrored ? fadeStart : fadeEnd, visibleWidth)
    readonly property real visibleWidth: Math.max(0, Math.min(width, visibleRight) - Math.max(0, visibleLeft))

    signal chosen(itemId: string)

    x: plotX
    y: plotY
    width: plotWidth
    height: plotHeight

    Accessible.role: Accessible.Button
    Accessible.name: "%1%2 %3".arg(overline.length > 0 ? overline + ", " : "").arg(when.endsWith(".") ? when : when + ".").arg(title)
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen(root.itemId)

    Item {
        anchors.fill: parent
        clip: root.leftFade > 0 || root.rightFade > 0

        Rectangle {
            // By x and width: anchors would be mirrored a second time.
            x: root.leftFade > 0 ? -radius * 2 : 0
            width: root.width - x + (root.rightFade > 0 ? radius * 2 : 0)
            height: root.height
            radius: Math.min(Units.radius, parent.height / 2)
            color: Theme.fill(root.accent)
            border.color: Theme.edge(root.accent)
            border.width: Theme.isHighContrast ? Units.stroke : 0
        }
    }

    Rectangle {
        x: Math.max(0, root.visibleLeft)
        width: root.visibleWidth
        height: root.height
        radius: Math.min(Units.radius, height / 2)
        visible: root.isPressed
        color: Theme.isHighContrast ? Theme.pressed : Theme.pressedShade
    }

    component Fade: Rectangle {
        id: fade

        required property bool isLeft

        readonly property color clear: Qt.rgba(Theme.paper.r, Theme.paper.g, Theme.paper.b, 0)

        height: parent ? (parent as Item).height : 0
        visible: width > 0
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: fade.isLeft ? Theme.paper : fade.clear
            }

            GradientStop {
                position: 1
                color: fade.isLeft ? fade.clear : Theme.paper
            }
        }
    }

    Fade {
        isLeft: false
        x: Math.ceil(root.opensRight ? Math.min(root.width, root.visibleRight) : root.width) - width + 1
        width: Math.ceil(root.rightFade)
    }

    Fade {
        isLeft: true
        x: Math.floor(root.opensLeft ? Math.max(0, root.visibleLeft) : 0) - 1
        width: Math.ceil(root.leftFade)
    }

    PictureFile {
        readonly property bool isAlone: root.labelWidth <= 0 || root.isLabelBeside
        readonly property real gap: root.padding / 2
        readonly property real wordsRight: words.x + words.width

        x: {
            if (isAlone)
                return Math.round(Math.max(0, root.visibleLeft) + (root.visibleWidth - width) / 2);
            if (root.isPictogramAbove)
                return Math.round(root.isMirrored ? wordsRight - width : words.x);
            return Math.round(root.isMirrored ? wordsRight + gap : words.x - gap - width);
        }
        y: Math.round(root.isPictogramAbove ? words.y - gap - height : (root.height - height) / 2)
        width: root.pictogramSize
        height: width
        visible: width > 0 && (!isAlone || root.visibleWidth >= width)
        file: width > 0 ? root.pictogram : ""
        sourceSize.width: width
        sourceSize.height: height
    }

    Column {
        id: words

        x: root.labelX - root.x
        y: root.labelY - root.y
        width: root.labelWidth
        visible: root.labelWidth > 0
        spacing: 0

        Words {
            width: parent.width
            visible: width > 0 && action.isClear && root.detailLevel === BarModel.Full && text.length > 0
            text: root.overline
            language: root.textLanguage
            color: root.ink
            font: root.fonts.barLabel
            lineHeight: 1
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            text: root.when
            language: root.textLanguage
            color: Theme.isHighContrast ? Theme.emphasis : root.ink
            font: root.isCompact ? root.fonts.barTitle : root.fonts.barWhen
            lineHeight: 1
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            visible: root.detailLevel <= BarModel.WhenAndTitle
            text: root.title
            language: root.textLanguage
            color: root.ink
            font: root.fonts.barTitle
            lineHeight: 1
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            visible: root.isTeaserShown
            text: root.teaser
            language: root.textLanguage
            color: root.ink
            font: root.fonts.barTeaser
            lineHeight: 1
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: action

        // Where what is solid and in sight of the bar ends.
        readonly property real edge: root.isMirrored ? Math.max(root.visibleLeft + (root.opensLeft ? root.leftFade * 0.7 : 0), root.leftFade * 0.7)
                                                     : Math.min(root.visibleRight - (root.opensRight ? root.rightFade * 0.7 : 0), root.width - root.rightFade * 0.7)

        // Room for it in what is seen of the bar, and beside the words.
        readonly property bool isClear: root.isMirrored ? words.x >= x + width + root.padding / 2 && edge >= 0 && edge + width + root.padding < Math.min(root.width, root.visibleRight)
                                                        : words.x + words.width + root.padding / 2 <= x && edge - width - root.padding > Math.max(0, root.visibleLeft)

        x: root.isMirrored ? edge + root.padding : edge - root.padding - width
        anchors.verticalCenter: parent.verticalCenter
        width: root.actionSize
        height: width
        radius: width / 2
        visible: root.detailLevel === BarModel.Full && !root.isLabelBeside && root.visibleWidth > width + 2 * root.padding && (isClear || root.pictogramSize <= 0)
        color: Theme.isHighContrast ? Theme.emphasis : "#FFFFFF"

        Glyph {
            anchors.centerIn: parent
            width: parent.width * 0.5
            height: width
            sign: Glyph.Forward
            color: Theme.isHighContrast ? "#000000" : root.accent
            isMirrored: root.isMirrored
        }
    }

    Rectangle {
        x: Math.max(0, root.visibleLeft)
        width: root.visibleWidth
        height: root.height
        radius: Math.min(Units.radius, height / 2)
        visible: root.isRead
        color: "transparent"
        border.color: Theme.emphasis
        border.width: Units.stroke * 3

        Rectangle {
            anchors.fill: parent
            anchors.margins: Units.stroke
            radius: parent.radius - Units.stroke
            color: "transparent"
            border.color: Theme.readGround
            border.width: Units.stroke
        }
    }

    FocusRing {
        isShown: root.isSelected
        cornerRadius: Units.radius
    }
}
